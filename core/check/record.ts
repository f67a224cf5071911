import type { FieldId, ReadableId } from '../model/fields';
import { valueIn } from '../model/parsed';
import type { Look, Rule, RuleContext } from '../model/rule';
import { parsedAt, presenceAt, type RegisterTable } from '../model/table';
import { isDerived } from '../standards/fields';

export type Inputs = readonly (readonly [field: ReadableId, look: Look])[];

/** What the runner knows beside the table. */
export interface CheckContext extends RuleContext {
  /** True for a column that somebody should confirm first: a finding that leans on it only asks. */
  isUnsure(field: FieldId): boolean;
}

/** A table under check, and which of its rows a rule is about. */
export interface Checked {
  readonly table: RegisterTable;
  readonly context: CheckContext;
  rowsOf(rule: Rule): Int32Array;
}

/** A table about to be checked; the rows of each scope are looked up once. */
export function underCheck(table: RegisterTable, context: CheckContext): Checked {
  const byScope = new Map<Rule['rows'], Int32Array>();
  const rowsOf = (rule: Rule): Int32Array => {
    const rows = byScope.get(rule.rows) ?? rowsInScope(table, rule);
    byScope.set(rule.rows, rows);
    return rows;
  };
  return { table, context, rowsOf };
}

/** Every field a rule declares, with how closely it looks. */
export const inputsOf = (rule: Rule): Inputs =>
  Object.entries({ ...rule.needs, ...rule.reads }) as [ReadableId, Look][];

/** A row as a rule may see it: the declared fields that the register has, and no others. */
export function recordAt(table: RegisterTable, inputs: Inputs, row: number): never {
  const record: { [F in ReadableId]?: unknown } = {};
  for (const [field, look] of inputs) {
    const seen = look === 'presence' ? presenceAt(table, field, row) : parsedAt(table, field, row);
    if (seen !== undefined) record[field] = seen;
  }
  return record as never;
}

/** True when the rule is about this row: open risks unless it says otherwise. */
export function isInScope(table: RegisterTable, rule: Rule, row: number): boolean {
  const { rows = 'open' } = rule;
  return rows === 'all' || valueIn(parsedAt(table, 'rowState', row)) === rows;
}

function rowsInScope(table: RegisterTable, rule: Rule): Int32Array {
  const rows = new Int32Array(table.rowCount);
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) if (isInScope(table, rule, row)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The columns a rule cannot do without and the register lacks; empty when it can run. */
export function missingFields(table: RegisterTable, rule: Rule): readonly FieldId[] {
  const has = (field: ReadableId): boolean => table.columns[field] !== undefined;
  const needed = (Object.keys(rule.needs) as ReadableId[]).filter(
    (field): field is FieldId => !isDerived(field),
  );
  const missing = needed.filter((field) => !has(field));
  if (missing.length > 0) return missing;
  const { needsOneOf = [] } = rule;
  if (needsOneOf.length === 0 || needsOneOf.some((fields) => fields.every(has))) return [];
  return Array.from(new Set(needsOneOf.reduce<FieldId[]>((all, fields) => all.concat(fields), [])));
}
