import type { Finding } from '../model/finding';
import { riskKeyOf } from '../model/risk-key';
import type { Draft, Rule } from '../model/rule';
import type { Checks } from './recheck';
import { NEEDS_REVIEW, VIOLATION } from './rule-run';

/** Every finding: first those about whole columns, then row by row in sheet order, each in the order of the rules. */
export function findingsOf({ entries, table, context }: Checks): readonly Finding[] {
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.kind === 'not-run') continue;
    for (const draft of entry.run.columnDrafts()) {
      findings.push(
        findingFrom(entry.rule, draft, {
          row: null,
          related: [],
          key: draft.field,
          isUnsure: context.isUnsure(entry.rule),
        }),
      );
    }
  }
  for (let row = 0; row < table.rowCount; row++) {
    for (const entry of entries) {
      if (entry.kind === 'not-run' || (entry.run.verdicts[row] as number) < VIOLATION) continue;
      const draft = entry.run.draftAt(row);
      if (draft === undefined) continue;
      const isUnsure = entry.run.verdicts[row] === NEEDS_REVIEW;
      findings.push(
        findingFrom(entry.rule, draft, {
          row,
          related: entry.run.relatedTo(row),
          key: riskKeyOf(table, row),
          isUnsure,
        }),
      );
    }
  }
  return findings;
}

interface Place {
  readonly row: number | null;
  readonly related: readonly number[];
  readonly key: string;
  readonly isUnsure: boolean;
}

function findingFrom(rule: Rule, draft: Draft<unknown>, { row, related, key, isUnsure }: Place): Finding {
  return {
    ruleId: rule.id,
    severity: draft.severity ?? rule.severity,
    certainty: isUnsure ? 'needs-review' : (draft.certainty ?? 'violation'),
    row,
    field: draft.field,
    related,
    args: draft.args,
    ...(draft.fix !== undefined && { fix: draft.fix }),
    key,
  };
}
