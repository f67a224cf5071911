import { findingsOf } from '../../core/check/findings';
import { type CheckedRule, runRules } from '../../core/check/run-rules';
import type { Finding } from '../../core/model/finding';
import { drain } from '../../core/model/progress';
import type { ExampleRow, Rule } from '../../core/model/rule';
import { ordinaryRows } from './ordinary-rows';
import { fieldsOf, tableFromRows } from './register-of';
import { TODAY } from './today';

/** What became of rules on a register of exactly these rows, and what they found. */
export function checkRegister(
  rules: readonly Rule[],
  rows: readonly ExampleRow[],
): { readonly checked: readonly CheckedRule[]; readonly findings: readonly Finding[] } {
  const table = tableFromRows(rows);
  const context = { today: TODAY, scales: table.scales, isUnsure: () => false };
  const entries = [...drain(runRules(rules, table, context))];
  return { checked: entries, findings: findingsOf({ entries, table, context }) };
}

/** One row among ordinary neighbours, so that its columns show their scales. It is row 0. */
export const amongOrdinary = (row: ExampleRow): readonly ExampleRow[] => [
  row,
  ...ordinaryRows(fieldsOf([row])),
];

/** What a finding says, in the words of its rule. */
export function messageOf(rules: readonly Rule[], finding: Finding): string {
  const rule = rules.find(({ id }) => id === finding.ruleId) as Rule;
  return rule.message(finding.args as never);
}
