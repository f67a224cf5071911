import type { FieldId, ReadableId } from '../model/fields';
import { type Grid, valueAt } from '../model/grid';
import type { Parsed } from '../model/parsed';
import type { ColumnMap, RegisterPlace } from '../model/place';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import { type CodedColumn, PRESENCES, type RegisterTable, type TextColumn } from '../model/table';
import { FIELD_IDS, FIELDS } from '../standards/fields';
import { normalise } from '../standards/normalise';
import { isPlaceholder } from '../standards/words';
import { codeFor, DERIVATIONS, deriveColumn } from './derived-columns';
import { codeColumn, type RawColumn, shownTexts, visibleValue } from './raw-column';
import { isSameReading, type RawColumns, type Readings, readCell, readingsOf } from './readings';

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
  const raw: { [F in FieldId]?: RawColumn } = {};
  const read: MutableColumns = {};
  for (const field of FIELD_IDS) {
    const column = columns[field]?.column;
    if (column === undefined) continue;
    const coded = yield* codeColumn(grid, {
      column,
      rows: place.rows,
      mayGiveUp: FIELDS[field].reader === 'text',
    });
    if (coded === undefined) read[field] = yield* textColumn(grid, column, place.rows);
    else raw[field] = coded;
  }
  const readings = readingsOf(grid, columns, raw);
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

function* textColumn(grid: Grid, column: number, rows: Int32Array): Generator<Progress, TextColumn> {
  const presences = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    presences[row] = presenceCode(grid, rows[row] as number, column);
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'parse', done: row, of: rows.length };
  }
  const shown = shownTexts(grid, column);
  const textAt = (row: number): string => {
    const sheetRow = rows[row] as number;
    return shown.get(sheetRow) ?? String(visibleValue(valueAt(grid, sheetRow, column)) ?? '').trim();
  };
  return { kind: 'text', presences, textAt };
}

/** Placeholders are short and without digits: other texts need no look-up. */
const LONGEST_PLACEHOLDER = 24;

const [BLANK_CODE, PLACEHOLDER_CODE, SOMETHING_CODE] = (['blank', 'placeholder', 'something'] as const).map(
  (presence) => PRESENCES.indexOf(presence),
) as [number, number, number];

function presenceCode(grid: Grid, sheetRow: number, column: number): number {
  const value = visibleValue(valueAt(grid, sheetRow, column));
  if (value === null) return BLANK_CODE;
  if (typeof value !== 'string' || value.length > LONGEST_PLACEHOLDER || /\d/.test(value))
    return SOMETHING_CODE;
  return isPlaceholder(normalise(value)) ? PLACEHOLDER_CODE : SOMETHING_CODE;
}
