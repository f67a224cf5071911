import type { Draft } from '../model/rule';

/** What a rule says of one row. `NOT_ASKED` rows are none of its business. */
export const NOT_ASKED = 0;
export const PASSED = 1;
export const VIOLATION = 2;
export const NEEDS_REVIEW = 3;

/** How many rows have each verdict, and how to look at any one of them. */
export interface RuleRun {
  /** Per row a verdict; findings themselves are made only when somebody looks. */
  readonly verdicts: Uint8Array;
  /** Number of rows by verdict. */
  readonly tally: number[];
  /** What the rule says of a row that has a finding. */
  draftAt(row: number): Draft<unknown> | undefined;
  /** Other rows the row's finding is about. */
  relatedTo(row: number): readonly number[];
  /** Findings about whole columns. */
  columnDrafts(): readonly Draft<unknown>[];
  /** Takes a row out before its cells change, and puts it back after. */
  leave(row: number): void;
  join(row: number): void;
}

/** The verdict of a draft; a rule that leans on a column we are unsure of only asks. */
export function verdictOf(draft: Draft<unknown> | undefined, isUnsure: boolean): number {
  if (draft === undefined) return PASSED;
  return draft.certainty === 'needs-review' || isUnsure ? NEEDS_REVIEW : VIOLATION;
}

/** Changes one row's verdict and keeps the tally. */
export function setVerdict(run: Pick<RuleRun, 'verdicts' | 'tally'>, row: number, verdict: number): void {
  const before = run.verdicts[row] as number;
  run.tally[before] = (run.tally[before] as number) - 1;
  run.verdicts[row] = verdict;
  run.tally[verdict] = (run.tally[verdict] as number) + 1;
}

/** All rows unasked. */
export const freshVerdicts = (rowCount: number): Pick<RuleRun, 'verdicts' | 'tally'> => ({
  verdicts: new Uint8Array(rowCount),
  tally: [rowCount, 0, 0, 0],
});
