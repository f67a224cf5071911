import type { FieldId, ReadableId } from '../model/fields';
import type { Grid } from '../model/grid';
import type { Parsed } from '../model/parsed';
import type { ColumnMap, RegisterPlace } from '../model/place';
import type { Progress } from '../model/progress';
import type { CodedColumn, RegisterTable, TextColumn } from '../model/table';
import { FIELDS } from '../standards/fields';
import { codeFor, DERIVATIONS, deriveColumn } from './derived-columns';
import type { RawColumn } from './raw-column';
import { readColumns } from './read-columns';
import { isSameReading, type RawColumns, type Readings, readCell, readingsOf } from './readings';
import { presenceCode } from './text-column';

type AnyColumn = CodedColumn<unknown> | TextColumn;
type MutableColumns = { [F in ReadableId]?: AnyColumn };

/** A register's table, and what is kept to read a single cell again after an edit. */
export interface ParsedRegister {
  readonly table: RegisterTable;
  readonly place: RegisterPlace;
  readonly columns: ColumnMap;
  readonly raw: RawColumns;
  readonly readings: Readings;
}

/**
 * Reads the register: codes each column, works out scales and the order of dates from whole columns, then reads each
 * distinct cell once. What was typed is kept beside what it means.
 */
export function* parse(
  grid: Grid,
  place: RegisterPlace,
  columns: ColumnMap,
): Generator<Progress, ParsedRegister> {
  const { raw, texts } = yield* readColumns(grid, place, columns);
  const readings = readingsOf(grid, columns, raw);
  const read: MutableColumns = { ...texts };
  for (const field of Object.keys(raw) as FieldId[]) {
    const { distinct, codes } = raw[field] as RawColumn;
    read[field] = { kind: 'coded', codes, distinct: distinct.map((cell) => readCell(field, cell, readings)) };
  }
  const table = {
    rowCount: place.rows.length,
    sheetRows: place.rows,
    columns: read,
    scales: readings.scales,
  } as RegisterTable;
  for (const derivation of DERIVATIONS) {
    const column = deriveColumn(table, derivation);
    if (column !== undefined) read[derivation.field] = column;
    yield { stage: 'parse', done: place.rows.length, of: place.rows.length };
  }
  return { table, place, columns, raw, readings };
}

/**
 * Reads one cell again after an edit, in place. False when the edit changed how the whole column is read (its scale,
 * or the order of day and month), so that everything has to be read again.
 */
export function reparseCell(
  register: ParsedRegister,
  grid: Grid,
  at: { field: FieldId; row: number },
): boolean {
  const { field, row } = at;
  const sheetRow = register.place.rows[row] as number;
  const raw = register.raw[field];
  const column = register.table.columns[field] as AnyColumn;
  if (raw === undefined) {
    const sheetColumn = register.columns[field]?.column as number;
    (column as TextColumn).presences[row] = presenceCode(grid, sheetRow, sheetColumn);
    return true;
  }
  recode(raw, row, raw.codeAt(grid, sheetRow));
  if (FIELDS[field].reader === 'rating' || FIELDS[field].reader === 'date') {
    if (!isSameReading(register.readings, readingsOf(grid, register.columns, register.raw))) return false;
  }
  const distinct = (column as { distinct: readonly Parsed<unknown>[] }).distinct as Parsed<unknown>[];
  for (let code = distinct.length; code < raw.distinct.length; code++) {
    distinct.push(readCell(field, raw.distinct[code] as RawColumn['distinct'][number], register.readings));
  }
  return true;
}

/** Works the derived columns of one row out again. */
export function rederiveRow({ table }: ParsedRegister, row: number): void {
  for (const derivation of DERIVATIONS) {
    const column = table.columns[derivation.field];
    if (column === undefined || column.kind !== 'coded') continue;
    column.codes[row] = codeFor(column.distinct as Parsed<unknown>[], derivation.outcomeAt(table, row));
  }
}

function recode(raw: RawColumn, row: number, code: number): void {
  const before = raw.codes[row] as number;
  raw.counts[before] = (raw.counts[before] as number) - 1;
  raw.codes[row] = code;
  raw.counts[code] = (raw.counts[code] as number) + 1;
}
