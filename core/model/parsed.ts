/**
 * One cell, read. The four states stay apart because each deserves different words: empty, "TBD", "31/02",
 * and the value itself. `text` is what was typed, as the sheet shows it.
 */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What a rule sees that only asks whether something is there: few combinations, and rewording changes none. */
export type Presence = 'blank' | 'placeholder' | 'something';

/** What a rule sees that only asks whether a cell can be read: of a value that it is one, of anything else all. */
export type Legibility = { readonly kind: 'value' } | Exclude<Parsed<never>, { readonly kind: 'value' }>;

/** The one blank cell. */
export const BLANK: { readonly kind: 'blank' } = { kind: 'blank' };

export const presenceOf = (parsed: Parsed<unknown>): Presence =>
  parsed.kind === 'value' || parsed.kind === 'unreadable' ? 'something' : parsed.kind;

/** The value read, or undefined where there is none. */
export const valueIn = <T>(parsed: Parsed<T> | undefined): T | undefined =>
  parsed !== undefined && parsed.kind === 'value' ? parsed.value : undefined;

/** What was typed; empty for a blank. */
export const textOf = (parsed: Parsed<unknown> | undefined): string =>
  parsed === undefined || parsed.kind === 'blank' ? '' : parsed.text;
