import type { CellValue } from '../../core/model/cell';
import { dayFromIso } from '../../core/model/day';
import type { FieldId } from '../../core/model/fields';
import { type Grid, gridFromRows } from '../../core/model/grid';
import type { ColumnChoice, ColumnMap, RegisterPlace } from '../../core/model/place';
import { drain } from '../../core/model/progress';
import type { ExampleRow } from '../../core/model/rule';
import type { RegisterTable } from '../../core/model/table';
import { parse } from '../../core/parse/parse';
import { FIELDS } from '../../core/standards/fields';

/** A register on a sheet of its own: what was typed, where it lies, and which column is which field. */
export interface TypedRegister {
  readonly grid: Grid;
  readonly place: RegisterPlace;
  readonly columns: ColumnMap;
}

/** Types example rows under standard headers, one column for each field that any row mentions. */
export function registerOf(rows: readonly ExampleRow[]): TypedRegister {
  const fields = fieldsOf(rows);
  const headers = fields.map((field) => FIELDS[field].name);
  const grid = gridFromRows([headers, ...rows.map((row) => fields.map((field) => typed(row[field])))], {
    sheet: 'Risks',
  });
  const place: RegisterPlace = {
    sheet: 'Risks',
    headerRow: 0,
    headerRows: 1,
    firstDataRow: 1,
    lastDataRow: rows.length,
    left: 0,
    right: fields.length - 1,
    headers,
    rows: Int32Array.from(rows, (_, index) => index + 1),
    confidence: 'high',
  };
  return {
    grid,
    place,
    columns: Object.fromEntries(fields.map((field, column) => [field, choice(field, column)])),
  };
}

/** The table that the real parser reads from example rows. */
export function tableFromRows(rows: readonly ExampleRow[]): RegisterTable {
  const { grid, place, columns } = registerOf(rows);
  return drain(parse(grid, place, columns)).table;
}

/** Every field that any of the rows mentions, in the order of first mention. */
export const fieldsOf = (rows: readonly ExampleRow[]): readonly FieldId[] =>
  Array.from(new Set(rows.flatMap((row) => Object.keys(row) as FieldId[])));

/** A cell as the host hands it over: dates written 2026-03-31 are serial day numbers. */
function typed(cell: string | number | undefined): CellValue {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? (dayFromIso(cell) ?? cell) : cell;
}

const choice = (field: FieldId, column: number): ColumnChoice => ({
  field,
  column,
  header: FIELDS[field].name,
  isUnsure: false,
  evidence: [],
  runnersUp: [],
});
