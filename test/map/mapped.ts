import { mapColumns } from '../../core/map/map-columns';
import type { CellValue } from '../../core/model/cell';
import { type Grid, gridFromRows } from '../../core/model/grid';
import type { ColumnMap, RegisterPlace } from '../../core/model/place';

/** A register as a list of columns: the header, then what its rows hold, repeated as often as needed. */
export type Column = readonly [header: string, ...values: CellValue[]];

const ROWS = 6;

/** Where a table of so many rows lies that fills a sheet from its first row on. */
export const placeOf = (headers: readonly string[], rowCount: number): RegisterPlace => ({
  sheet: 'Sheet1',
  headerRow: 0,
  headerRows: 1,
  firstDataRow: 1,
  lastDataRow: rowCount,
  left: 0,
  right: headers.length - 1,
  headers,
  rows: Int32Array.from({ length: rowCount }, (_, index) => index + 1),
  confidence: 'high',
});

/** The map of a register given by its columns. */
export function mapOf(columns: readonly Column[], extras: Partial<Grid> = {}): ColumnMap {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    columns.map(([, ...values]) => values[row % Math.max(1, values.length)] ?? null),
  );
  const headers = columns.map(([header]) => header);
  return mapColumns({ ...gridFromRows([headers, ...rows]), ...extras }, placeOf(headers, ROWS));
}

/** Which header was taken for which field. */
export const headersByField = (map: ColumnMap): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(map).map(({ field, header }) => [field, header]));
