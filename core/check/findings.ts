import type { Finding } from '../model/finding';
import { riskKeyOf } from '../model/risk-key';
import type { Checks } from './recheck';
import { type Settled, VIOLATION } from './rule-run';

/** Every finding: first those about whole columns, then row by row in sheet order, each in the order of the rules. */
export function findingsOf({ entries, table }: Checks): readonly Finding[] {
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.kind === 'not-run') continue;
    for (const draft of entry.run.columnDrafts()) {
      findings.push(findingFrom(entry.rule.id, draft, { row: null, related: [], key: draft.field }));
    }
  }
  for (let row = 0; row < table.rowCount; row++) {
    for (const entry of entries) {
      if (entry.kind === 'not-run' || (entry.run.verdicts[row] as number) < VIOLATION) continue;
      const draft = entry.run.draftAt(row);
      if (draft === undefined) continue;
      const about = { row, related: entry.run.relatedTo(row), key: riskKeyOf(table, row) };
      findings.push(findingFrom(entry.rule.id, draft, about));
    }
  }
  return findings;
}

const findingFrom = (
  ruleId: string,
  { severity, certainty, field, args, fix }: Settled,
  { row, related, key }: Pick<Finding, 'row' | 'related' | 'key'>,
): Finding => ({
  ruleId,
  severity,
  certainty,
  row,
  field,
  related,
  args,
  ...(fix !== undefined && { fix }),
  key,
});
