import type { ReadableId, ReadableTypes } from '../model/fields';
import type { Parsed, Presence } from '../model/parsed';
import type { Look } from '../model/rule';

/** Whether a risk competes for a place, and if not, why. */
export type Standing = 'contender' | 'accepted' | 'deferred' | 'not-ranked';

/** What the cells read so far say about a row. Level intervals are in the order of the criteria. */
export interface Outlook {
  readonly standing: Standing;
  /** True when the planned actions are done, so that the rating after them counts. */
  readonly isActionDone: boolean;
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/** One column's say: what a row's outlook becomes once this cell is read. */
export interface Step {
  readonly field: ReadableId;
  readonly look: Look;
  next(outlook: Outlook, seen: never): Outlook;
}

/** A step that reads what a cell says. */
export const byValue = <F extends ReadableId>(
  field: F,
  next: (outlook: Outlook, parsed: Parsed<ReadableTypes[F]>) => Outlook,
): Step => ({ field, look: 'value', next });

/** A step that asks only whether something is in the cell. */
export const byPresence = (
  field: ReadableId,
  next: (outlook: Outlook, presence: Presence) => Outlook,
): Step => ({
  field,
  look: 'presence',
  next,
});

/** Tells outlooks apart. */
export const outlookKey = ({ standing, isActionDone, lo, hi }: Outlook): string =>
  `${standing} ${isActionDone} ${lo.join()} ${hi.join()}`;
