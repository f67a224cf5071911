import { combinationsOf } from '../model/combinations';
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
  const verdictOfCode = combinations?.example.map(judge);
  for (let row = 0; row < table.rowCount; row++) {
    const verdict =
      verdictOfCode === undefined ? judge(row) : verdictOfCode[combinations?.codes[row] as number];
    setVerdict(fresh, row, verdict as number);
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
