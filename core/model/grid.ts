import type { CellValue } from './cell';

/**
 * One sheet's occupied rectangle, read once. `top` and `left` are the sheet row and column of `values[0][0]`;
 * every other row and column number in a grid is the sheet's own, counted from 0. Plain JSON: it crosses iframes.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Grows with every read of the sheet. */
  readonly revision: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas, only where there are some. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
  /** What the sheet shows, only where it differs from the value and the value is no date. */
  readonly texts: readonly (readonly [row: number, column: number, text: string])[];
  /** Number formats: per column of `values` one index into `table`, or one for each row. */
  readonly formats: {
    readonly table: readonly string[];
    readonly columns: readonly (number | readonly number[])[];
  };
  /** Lists of allowed values, one entry a column that has such a list. */
  readonly validations: readonly { readonly column: number; readonly list: readonly string[] }[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly (readonly [from: number, to: number])[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** A rectangle of sheet cells, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook's sheets, and the grids of those that matter. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  readonly grids: readonly Grid[];
}

/** The value at a sheet position; null outside what was read. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.top]?.[column - grid.left] ?? null;

/** The number format at a sheet position; undefined when the host did not read any. */
export function formatAt(grid: Grid, row: number, column: number): string | undefined {
  const index = grid.formats.columns[column - grid.left];
  if (index === undefined) return undefined;
  return grid.formats.table[typeof index === 'number' ? index : (index[row - grid.top] ?? NO_FORMAT)];
}

/** The sheet row after the last one read. */
export const bottomOf = (grid: Grid): number => grid.top + grid.values.length;

/** The same grid, or one that also covers the cell, with empty cells between. */
export function coveringGrid(grid: Grid, row: number, column: number): Grid {
  const addedRows = Math.max(0, grid.top - row);
  const addedColumns = Math.max(0, grid.left - column);
  const missingRows = Math.max(0, row + 1 - bottomOf(grid));
  if (addedRows + addedColumns + missingRows === 0) return grid;
  const emptyRows = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
  const moved =
    addedColumns === 0 ? grid.values : grid.values.map((cells) => [...nulls(addedColumns), ...cells]);
  const columns = grid.formats.columns.map((formats) =>
    typeof formats === 'number' ? formats : [...nulls(addedRows).map(() => NO_FORMAT), ...formats],
  );
  return {
    ...grid,
    top: grid.top - addedRows,
    left: grid.left - addedColumns,
    values: [...emptyRows(addedRows), ...moved, ...emptyRows(missingRows)],
    formats: { ...grid.formats, columns: [...nulls(addedColumns).map(() => NO_FORMAT), ...columns] },
  };
}

const nulls = (count: number): null[] => new Array<null>(count).fill(null);

/** An index beyond every table of formats. */
const NO_FORMAT = -1;

/** A grid of bare values, with everything else a sheet could have left empty. */
export function gridFromRows(
  rows: readonly (readonly CellValue[])[],
  at: { readonly sheet?: string; readonly top?: number; readonly left?: number } = {},
): Grid {
  return {
    sheet: at.sheet ?? 'Sheet1',
    top: at.top ?? 0,
    left: at.left ?? 0,
    revision: 0,
    values: rows,
    formulas: [],
    texts: [],
    formats: { table: [], columns: [] },
    validations: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

/**
 * A workbook of one sheet from rows of values (dates as serial day numbers), for use as a library.
 * `sheet` names it (default `Sheet1`); `top` and `left` say where `rows[0][0]` lies on it (default A1).
 */
export function bookFromRows(
  rows: readonly (readonly CellValue[])[],
  at: { readonly sheet?: string; readonly top?: number; readonly left?: number } = {},
): Book {
  const grid = gridFromRows(rows, at);
  return { sheets: [{ name: grid.sheet, isHidden: false }], grids: [grid] };
}
