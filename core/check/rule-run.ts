import type { FieldId } from '../model/fields';
import type { Certainty, Severity } from '../model/finding';
import type { Draft, Rule } from '../model/rule';
import type { CheckContext } from './record';

/** What a rule says of one row. `NOT_ASKED` rows are none of its business. */
export const NOT_ASKED = 0;
export const PASSED = 1;
export const VIOLATION = 2;
export const NEEDS_REVIEW = 3;

/** A rule's draft with its weight and certainty settled. */
export interface Settled extends Draft<unknown> {
  readonly severity: Severity;
  readonly certainty: Certainty;
}

/** How many rows have each verdict, and how to look at any one of them. */
export interface RuleRun {
  /** Per row a verdict; findings themselves are made only when somebody looks. */
  readonly verdicts: Uint8Array;
  /** Number of rows by verdict. */
  readonly tally: number[];
  /** What the rule says of a row that has a finding. */
  draftAt(row: number): Settled | undefined;
  /** Other rows the row's finding is about. */
  relatedTo(row: number): readonly number[];
  /** Findings about whole columns. */
  columnDrafts(): readonly Settled[];
  /** Takes a row out before its cells change, and puts it back after. */
  leave(row: number): void;
  join(row: number): void;
}

/** Settles a draft: one about a column that somebody should confirm first, or of a rule that needs one, only asks. */
export function settle(rule: Rule, draft: Draft<unknown>, context: CheckContext): Settled {
  const leansOn = [draft.field, ...(Object.keys(rule.needs) as FieldId[])];
  const isUnsure = leansOn.some((field) => context.isUnsure(field));
  return {
    ...draft,
    severity: draft.severity ?? rule.severity,
    certainty: isUnsure ? 'needs-review' : (draft.certainty ?? 'violation'),
  };
}

/** The verdict of what a rule says, or does not say, about a row it was asked about. */
export function verdictOf(draft: Settled | undefined): number {
  if (draft === undefined) return PASSED;
  return draft.certainty === 'violation' ? VIOLATION : NEEDS_REVIEW;
}

/** Changes one row's verdict and keeps the tally. */
export function setVerdict(run: Pick<RuleRun, 'verdicts' | 'tally'>, row: number, verdict: number): void {
  const before = run.verdicts[row] as number;
  run.tally[before] = (run.tally[before] as number) - 1;
  run.verdicts[row] = verdict;
  run.tally[verdict] = (run.tally[verdict] as number) + 1;
}

/** Counts the verdicts anew, into the tally that is there. */
export function recount({ verdicts, tally }: Pick<RuleRun, 'verdicts' | 'tally'>): void {
  tally.fill(0);
  for (const verdict of verdicts) tally[verdict] = (tally[verdict] as number) + 1;
}

/** All rows unasked. */
export const freshVerdicts = (rowCount: number): Pick<RuleRun, 'verdicts' | 'tally'> => ({
  verdicts: new Uint8Array(rowCount),
  tally: [rowCount, 0, 0, 0],
});
