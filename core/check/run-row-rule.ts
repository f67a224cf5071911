import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyRowRule } from '../model/rule';
import { type Checked, inputsOf, isInScope, recordAt } from './record';
import {
  freshVerdicts,
  NOT_ASKED,
  type RuleRun,
  recount,
  type Settled,
  settle,
  setVerdict,
  verdictOf,
} from './rule-run';

/** Runs a rule about single rows, once for each distinct combination of what it reads. */
export function* runRowRule(rule: AnyRowRule, checked: Checked): Generator<Progress, RuleRun> {
  const { table, context } = checked;
  const inputs = inputsOf(rule);
  const draftAt = (row: number): Settled | undefined => {
    const draft = rule.check(recordAt(table, inputs, row), context);
    return draft === undefined ? undefined : settle(rule, draft, context);
  };
  const judge = (row: number): number => verdictOf(draftAt(row));

  const fresh = freshVerdicts(table.rowCount);
  const rows = checked.rowsOf(rule);
  const combinations = checked.combinationsOf(rule);
  const known = new Uint8Array(combinations?.example.length ?? 0);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const code = combinations?.codes[index] ?? 0;
    const verdict = known[code] || judge(row);
    known[code] = verdict;
    fresh.verdicts[row] = verdict;
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'check', done: index, of: rows.length };
  }
  recount(fresh);
  return {
    ...fresh,
    draftAt,
    relatedTo: () => [],
    columnDrafts: () => [],
    leave: () => undefined,
    join: (row) => setVerdict(fresh, row, isInScope(table, rule, row) ? judge(row) : NOT_ASKED),
  };
}
