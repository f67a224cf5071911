import type { DayNumber } from './cell';
import type { Clause } from './clause';
import type { FieldId, FieldOf, Rating, ReadableId, ReadableTypes } from './fields';
import type { Certainty, Fix, Severity } from './finding';
import type { Legibility, Parsed, Presence } from './parsed';
import type { Scale } from './scale';

/** What a rule may know beside the record. */
export interface RuleContext {
  readonly today: DayNumber;
  readonly scales: { readonly [F in FieldOf<Rating>]?: Scale };
}

/**
 * How closely a rule looks at a field: at what it says, only at whether it can be read (and if not, at its text), or
 * only at whether something is there. The less it looks at, the fewer combinations there are to ask it about.
 */
export type Look = 'value' | 'legibility' | 'presence';
export type Looks = { readonly [F in ReadableId]?: Look };

type Seen<F extends ReadableId, L> = L extends 'presence'
  ? Presence
  : L extends 'legibility'
    ? Legibility
    : Parsed<ReadableTypes[F]>;

/** The part of a row that a rule declared: needed fields are there, read ones may be. */
export type RecordView<Needs extends Looks, Reads extends Looks> = {
  readonly [F in keyof Needs & ReadableId]: Seen<F, Needs[F]>;
} & { readonly [F in keyof Reads & ReadableId]?: Seen<F, Reads[F]> };

/** What a rule says about a row: the cell, the arguments of its words, and perhaps a safe fix. */
export interface Draft<Args> {
  readonly field: FieldId;
  readonly args: Args;
  /** Default: `violation`. */
  readonly certainty?: Certainty;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A row as somebody would type it. Dates are written `2026-03-31`. */
export type ExampleRow = { readonly [F in FieldId]?: string | number };

/** What every rule tells people, and what it looks at. */
export interface RuleHead<Needs extends Looks, Reads extends Looks, Args> {
  /** Also the name of the rule's file, docs page and tests, and what a waiver stores. Never reused. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly howToFix: string;
  /** Clauses that ask for this; `standards/frameworks` says what each is. */
  readonly basis: readonly Clause[];
  /** Without all of these columns the rule is not run. */
  readonly needs: Needs;
  /** Looked at where the register has the column. */
  readonly reads?: Reads;
  /** Without all columns of at least one of these sets the rule is not run. */
  readonly needsOneOf?: readonly (readonly FieldId[])[];
  /** Which rows it is about: open risks unless said otherwise. */
  readonly rows?: 'open' | 'closed' | 'all';
  message(args: Args): string;
}

/** A rule about one row. `examples` are rows for the docs and the tests at once. */
export interface RowRule<Needs extends Looks, Reads extends Looks, Args>
  extends RuleHead<Needs, Reads, Args> {
  readonly kind: 'row';
  readonly examples: { readonly good: readonly ExampleRow[]; readonly bad: readonly ExampleRow[] };
  check(record: RecordView<Needs, Reads>, context: RuleContext): Draft<Args> | undefined;
}

/** At least two rows that share a key, as the engine keeps them. */
export interface RowGroup {
  readonly key: string;
  readonly size: number;
}

/** A rule about rows that share something. Each row of a judged group gets the finding. */
export interface GroupRule<Needs extends Looks, Reads extends Looks, Args>
  extends RuleHead<Needs, Reads, Args> {
  readonly kind: 'group';
  readonly examples: RegisterExamples;
  /** The key a row is grouped by; undefined leaves it out. */
  groupBy(record: RecordView<Needs, Reads>): string | undefined;
  judge(group: RowGroup): Draft<Args> | undefined;
}

/** A column's distinct cells, and how many of the rule's rows hold each. */
export interface FieldCounts<T> {
  readonly distinct: readonly Parsed<T>[];
  readonly counts: readonly number[];
}

export type CountsView<Fields extends Looks> = {
  readonly [F in keyof Fields & ReadableId]?: FieldCounts<ReadableTypes[F]>;
};

/** A rule about whole columns. It sees what they hold and how often, never rows. */
export interface CountsRule<Needs extends Looks, Reads extends Looks, Args>
  extends RuleHead<Needs, Reads, Args> {
  readonly kind: 'counts';
  readonly examples: RegisterExamples;
  judgeCounts(
    counts: CountsView<Needs & Reads>,
    rowCount: number,
    context: RuleContext,
  ): readonly Draft<Args>[];
}

/** Whole registers as examples, each a list of rows. */
export interface RegisterExamples {
  readonly good: readonly (readonly ExampleRow[])[];
  readonly bad: readonly (readonly ExampleRow[])[];
}

/** A rule whose own types have been forgotten, as lists and the runner keep it. */
type Forget<R> = Omit<R, 'check' | 'groupBy' | 'judge' | 'judgeCounts' | 'message'> & {
  message(args: never): string;
};
export type AnyRowRule = Forget<RowRule<Looks, Looks, never>> & {
  check(record: never, context: RuleContext): Draft<unknown> | undefined;
};
export type AnyGroupRule = Forget<GroupRule<Looks, Looks, never>> & {
  groupBy(record: never): string | undefined;
  judge(group: RowGroup): Draft<unknown> | undefined;
};
export type AnyCountsRule = Forget<CountsRule<Looks, Looks, never>> & {
  judgeCounts(counts: never, rowCount: number, context: RuleContext): readonly Draft<unknown>[];
};
export type Rule = AnyRowRule | AnyGroupRule | AnyCountsRule;

type Nothing = Record<never, never>;

/** A rule about single rows. It is handed the fields it declares and no more, so that a re-check can trust the list. */
export const defineRule = <const Needs extends Looks, const Reads extends Looks = Nothing, Args = unknown>(
  rule: Omit<RowRule<Needs, Reads, Args>, 'kind'>,
): RowRule<Needs, Reads, Args> => ({ kind: 'row', ...rule });

/** A rule about the register as a whole: rows that share a key, or what whole columns hold. */
export function defineRegisterRule<
  const Needs extends Looks,
  const Reads extends Looks = Nothing,
  Args = unknown,
>(rule: Omit<GroupRule<Needs, Reads, Args>, 'kind'>): GroupRule<Needs, Reads, Args>;
export function defineRegisterRule<
  const Needs extends Looks,
  const Reads extends Looks = Nothing,
  Args = unknown,
>(rule: Omit<CountsRule<Needs, Reads, Args>, 'kind'>): CountsRule<Needs, Reads, Args>;
export function defineRegisterRule(rule: object): object {
  return { kind: 'groupBy' in rule ? 'group' : 'counts', ...rule };
}
