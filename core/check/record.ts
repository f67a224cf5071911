import { type Combinations, combinationsOf } from '../model/combinations';
import type { FieldId, ReadableId } from '../model/fields';
import type { NotRunReason } from '../model/finding';
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

/** A table under check. What several rules have in common is worked out once. */
export interface Checked {
  readonly table: RegisterTable;
  readonly context: CheckContext;
  /** The rows that a rule is about. */
  rowsOf(rule: Rule): Int32Array;
  /** Which of these agree on all that the rule reads; undefined where every row is its own combination. */
  combinationsOf(rule: Rule): Combinations | undefined;
}

/** A table about to be checked. */
export function underCheck(table: RegisterTable, context: CheckContext): Checked {
  const rowsOf = remembered(
    ({ rows = 'open' }: Rule) => rows,
    (rule) => rowsInScope(table, rule),
  );
  const combinations = remembered(
    (rule: Rule) => JSON.stringify([rule.rows, inputsOf(rule)]),
    (rule) => combinationsOf(table, inputsOf(rule), rowsOf(rule)),
  );
  return { table, context, rowsOf, combinationsOf: combinations };
}

/** Works something out once for each key. */
function remembered<A, T>(keyOf: (about: A) => string, make: (about: A) => T): (about: A) => T {
  const known = new Map<string, { readonly made: T }>();
  return (about) => {
    const key = keyOf(about);
    const entry = known.get(key) ?? { made: make(about) };
    known.set(key, entry);
    return entry.made;
  };
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

/**
 * The columns that a rule cannot do without and the register lacks, of either-or columns those that lack least;
 * undefined when it can run.
 */
export function missingColumns(table: RegisterTable, rule: Rule): NotRunReason | undefined {
  const isMissing = (field: ReadableId): boolean => table.columns[field] === undefined;
  const needed = (Object.keys(rule.needs) as ReadableId[]).filter(
    (field): field is FieldId => !isDerived(field) && isMissing(field),
  );
  if (needed.length > 0) return { kind: 'no-column', fields: needed, isOneEnough: false };
  const { needsOneOf = [] } = rule;
  const lacking = needsOneOf.map((fields) => fields.filter(isMissing)).sort((a, b) => a.length - b.length);
  const [nearest = []] = lacking;
  if (nearest.length === 0) return undefined;
  if (nearest.length > 1) return { kind: 'no-column', fields: nearest, isOneEnough: false };
  const single = lacking.filter(({ length }) => length === 1);
  return { kind: 'no-column', fields: Array.from(new Set(single.flat())), isOneEnough: true };
}
