import { type Combinations, combinationsOf } from '../model/combinations';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyRowRule } from '../model/rule';
import type { RegisterTable } from '../model/table';
import { type CheckContext, inputsOf, isInScope, recordAt } from './record';
import {
  freshVerdicts,
  NOT_ASKED,
  type RuleRun,
  type Settled,
  settle,
  setVerdict,
  verdictOf,
} from './rule-run';

/** Runs a rule about single rows, once for each distinct combination of what it reads. */
export function* runRowRule(
  rule: AnyRowRule,
  table: RegisterTable,
  context: CheckContext,
): Generator<Progress, RuleRun> {
  const inputs = inputsOf(rule);
  const draftAt = (row: number): Settled | undefined => {
    const draft = rule.check(recordAt(table, inputs, row), context);
    return draft === undefined ? undefined : settle(rule, draft, context);
  };
  const judge = (row: number): number => (isInScope(table, rule, row) ? verdictOf(draftAt(row)) : NOT_ASKED);

  const fresh = freshVerdicts(table.rowCount);
  const combinations = combinationsOf(
    table,
    rule.rows === 'all' ? inputs : [...inputs, ['rowState', 'value']],
  );
  const verdictAt = combinations === undefined ? judge : verdictsByCombination(combinations, judge);
  for (let row = 0; row < table.rowCount; row++) {
    setVerdict(fresh, row, verdictAt(row));
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'check', done: row, of: table.rowCount };
  }
  return {
    ...fresh,
    draftAt,
    relatedTo: () => [],
    columnDrafts: () => [],
    leave: () => undefined,
    join: (row) => setVerdict(fresh, row, judge(row)),
  };
}

/** Judges one row of each combination, and looks the others up. */
function verdictsByCombination(
  { codes, example }: Combinations,
  judge: (row: number) => number,
): (row: number) => number {
  const verdicts = Uint8Array.from(example, judge);
  return (row) => verdicts[codes[row] as number] as number;
}
