import { drain } from '../model/progress';
import type { RegisterTable } from '../model/table';
import { type CheckContext, inputsOf, underCheck } from './record';
import { type CheckedRule, runRule } from './run-rules';

/** The checks of one register, kept so that an edited row is judged again alone. */
export interface Checks {
  readonly entries: CheckedRule[];
  readonly table: RegisterTable;
  readonly context: CheckContext;
}

/**
 * Takes a row out of every rule that reads one of the fields, before its cells change. The function it returns puts
 * the row back once they have. A rule that crashed is run anew: the edit may have mended what it crashed on.
 */
export function suspendRow(checks: Checks, fields: ReadonlySet<string>, row: number): () => void {
  const touched = checks.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => isTouched(entry, fields));
  for (const { entry } of touched) if (entry.kind === 'run') entry.run.leave(row);
  return () => {
    for (const { entry, index } of touched) checks.entries[index] = rejoined(checks, entry, row);
  };
}

/** Runs the rules that read a field which may have changed in any row. */
export function rerunRulesReading(checks: Checks, field: string): void {
  checks.entries.forEach((entry, index) => {
    if (isTouched(entry, new Set([field])))
      checks.entries[index] = drain(runRule(entry.rule, underCheck(checks.table, checks.context)));
  });
}

function isTouched({ rule, ...entry }: CheckedRule, fields: ReadonlySet<string>): boolean {
  if (entry.kind === 'not-run' && entry.because.kind === 'no-column') return false;
  if (rule.rows !== 'all' && fields.has('rowState')) return true;
  return inputsOf(rule).some(([field]) => fields.has(field));
}

function rejoined(checks: Checks, entry: CheckedRule, row: number): CheckedRule {
  if (entry.kind === 'not-run') return drain(runRule(entry.rule, underCheck(checks.table, checks.context)));
  try {
    entry.run.join(row);
    entry.run.columnDrafts();
    return entry;
  } catch (crash) {
    return { kind: 'not-run', rule: entry.rule, because: { kind: 'crashed', detail: String(crash) } };
  }
}
