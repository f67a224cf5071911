import { combinationsOf } from '../model/combinations';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyRowRule, Draft } from '../model/rule';
import type { RegisterTable } from '../model/table';
import { type CheckContext, inputsOf, isInScope, recordAt } from './record';
import { freshVerdicts, NOT_ASKED, type RuleRun, setVerdict, verdictOf } from './rule-run';

/** Runs a rule about single rows, once for each distinct combination of what it reads. */
export function* runRowRule(
  rule: AnyRowRule,
  table: RegisterTable,
  context: CheckContext,
): Generator<Progress, RuleRun> {
  const inputs = inputsOf(rule);
  const isUnsure = context.isUnsure(rule);
  const draftAt = (row: number): Draft<unknown> | undefined =>
    rule.check(recordAt(table, inputs, row), context);
  const judge = (row: number): number =>
    isInScope(table, rule, row) ? verdictOf(draftAt(row), isUnsure) : NOT_ASKED;

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
