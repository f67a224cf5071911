import { allRows, combinationsOf } from '../model/combinations';
import type { Decision, DerivedTypes, ReadableId, RowState } from '../model/fields';
import { BLANK, type Parsed, valueIn } from '../model/parsed';
import type { Look } from '../model/rule';
import { type CodedColumn, parsedAt, type RegisterTable } from '../model/table';

/** A column worked out from others of the same row. */
export interface Derivation<T> {
  readonly field: keyof DerivedTypes;
  readonly reads: readonly (readonly [field: ReadableId, look: Look])[];
  outcomeAt(table: RegisterTable, row: number): Parsed<T>;
}

/** Whether the risk is open. Words about the work leave it so, and so does a blank or an unknown word. */
export const rowState: Derivation<RowState> = {
  field: 'rowState',
  reads: [
    ['status', 'value'],
    ['closedOn', 'value'],
  ],
  outcomeAt(table, row) {
    const status = valueIn(parsedAt(table, 'status', row));
    const isClosed = status === 'closed' || valueIn(parsedAt(table, 'closedOn', row)) !== undefined;
    const value = isClosed ? 'closed' : status === 'draft' ? 'neither' : 'open';
    return { kind: 'value', value, text: value };
  },
};

/** The decision cell; where that is blank, what a status such as "accepted" says. */
export const decision: Derivation<Decision> = {
  field: 'decision',
  reads: [
    ['treatment', 'value'],
    ['status', 'value'],
  ],
  outcomeAt(table, row) {
    const treatment = parsedAt(table, 'treatment', row);
    if (treatment !== undefined && treatment.kind !== 'blank') return treatment;
    const status = parsedAt(table, 'status', row);
    if (status === undefined || status.kind !== 'value') return BLANK;
    if (status.value === 'accepted') return { ...status, value: { kind: 'accept' } };
    if (status.value === 'transferred') return { ...status, value: { kind: 'improve', how: 'transfer' } };
    return BLANK;
  },
};

export const DERIVATIONS: readonly Derivation<unknown>[] = [rowState, decision];

/** Works a column out once for each combination of what it reads; undefined when the table has none of those. */
export function deriveColumn<T>(table: RegisterTable, derivation: Derivation<T>): CodedColumn<T> | undefined {
  const isAlways = derivation.field === 'rowState';
  if (!isAlways && derivation.reads.every(([field]) => table.columns[field] === undefined)) return undefined;
  const combinations = combinationsOf(table, derivation.reads, allRows(table));
  if (combinations === undefined) return undefined;
  const distinct: Parsed<T>[] = [];
  const codeOf = combinations.example.map((row) => codeFor(distinct, derivation.outcomeAt(table, row)));
  return { kind: 'coded', distinct, codes: combinations.codes.map((code) => codeOf[code] as number) };
}

/** The code of an outcome among those seen so far; a new one is added. */
export function codeFor<T>(distinct: Parsed<T>[], outcome: Parsed<T>): number {
  const key = JSON.stringify(outcome);
  const found = distinct.findIndex((seen) => JSON.stringify(seen) === key);
  return found === -1 ? distinct.push(outcome) - 1 : found;
}
