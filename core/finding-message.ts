import type { Finding } from './model/finding';
import { rules } from './rules';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** A finding in one or two plain sentences: what the cell says, and the next step. */
export function findingMessage(finding: Finding): string {
  const rule = ruleById.get(finding.ruleId);
  return rule === undefined ? '' : rule.message(finding.args as never);
}
