import { type CellObject, SSF, utils, type WorkSheet } from '@e965/xlsx';
import { type CellValue, cellText, type Grid, gridFromRows } from '../core/index';
import { cellValue } from './cell-value';
import { formatsOf } from './formats-of';
import { eachOccupied, occupiedBounds, type Rectangle, type SheetRows } from './occupied-cells';
import type { SheetExtras, UncalculatedFormula } from './sheet-extras';

/** What a grid needs to know that the sheet's cells do not say. */
export interface SheetContext {
  readonly name: string;
  readonly extras: SheetExtras;
  /** True when the workbook counts its days from 1904. */
  readonly is1904: boolean;
}

/** Days between the two ways of counting. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Formats already asked about: a workbook has few, and many cells with each. */
const isDateByFormat = new Map<string, boolean>();

function isDateFormat(format: CellObject['z']): boolean {
  if (typeof format !== 'string') return false;
  const isDate = isDateByFormat.get(format) ?? SSF.is_date(format);
  isDateByFormat.set(format, isDate);
  return isDate;
}

/** A sheet's occupied rectangle; lists of allowed values are left for `readLists`. */
export function gridFromSheet(sheet: WorkSheet, { name, extras, is1904 }: SheetContext): Grid {
  const rows = withFormulas(sheet['!data'] ?? [], extras.uncalculated);
  const bounds = occupiedBounds(rows);
  if (bounds === undefined) return { ...gridFromRows([], { sheet: name }), isProtected: extras.isProtected };
  return {
    sheet: name,
    top: bounds.top,
    left: bounds.left,
    revision: 0,
    ...cellsOf(rows, bounds, is1904 ? DAYS_FROM_1900_TO_1904 : 0),
    formats: formatsOf(rows, bounds),
    validations: [],
    merges: mergesWithin(sheet, bounds),
    hiddenRows: rangesWithin(extras.hiddenRows, bounds),
    hiddenColumns: columnsWithin(extras.hiddenColumns, bounds),
    isProtected: extras.isProtected,
  };
}

/** The library drops a formula without a value; an edit must still see that there is one. */
function withFormulas(rows: SheetRows, uncalculated: readonly UncalculatedFormula[]): SheetRows {
  if (uncalculated.length === 0) return rows;
  const added = rows.map((cells) => cells?.slice()) as (CellObject | undefined)[][];
  for (const { cell, formula } of uncalculated) {
    const { r: row, c: column } = utils.decode_cell(cell);
    const cells = added[row] ?? [];
    cells[column] = { t: 'z', f: formula };
    added[row] = cells;
  }
  return added;
}

/** Values, formulas and shown texts. Rows end at their last occupied cell. */
function cellsOf(
  rows: SheetRows,
  bounds: Rectangle,
  dayShift: number,
): Pick<Grid, 'values' | 'formulas' | 'texts'> {
  const values = Array.from({ length: bounds.bottom - bounds.top + 1 }, (): CellValue[] => []);
  const formulas: [number, number, string][] = [];
  const texts: [number, number, string][] = [];
  eachOccupied(rows, (cell, row, column) => {
    const cells = values[row - bounds.top] as CellValue[];
    for (let gap = cells.length; gap < column - bounds.left; gap++) cells.push(null);
    const value = cellValue(cell);
    const isDate = typeof value === 'number' && isDateFormat(cell.z);
    cells.push(isDate && value >= 1 ? value + dayShift : value);
    if (cell.f !== undefined) formulas.push([row, column, `=${cell.f}`]);
    const shown = isDate ? undefined : shownText(cell, value);
    if (shown !== undefined) texts.push([row, column, shown]);
  });
  return { values, formulas, texts };
}

/** What the sheet shows where that is other than the value: numbers under a format such as "0%" or "R-000". */
function shownText({ z: format, w: given }: CellObject, value: CellValue): string | undefined {
  if (value === null) return undefined;
  const isFormatted = typeof value === 'number' && typeof format === 'string' && format !== 'General';
  const shown = (isFormatted ? SSF.format(format, value) : (given ?? '')).trim();
  return shown === '' || shown === cellText(value).trim() ? undefined : shown;
}

function mergesWithin(sheet: WorkSheet, bounds: Rectangle): Rectangle[] {
  return (sheet['!merges'] ?? [])
    .map(({ s: start, e: end }) => ({ top: start.r, left: start.c, bottom: end.r, right: end.c }))
    .filter(
      ({ top, left, bottom, right }) =>
        bottom >= bounds.top && top <= bounds.bottom && right >= bounds.left && left <= bounds.right,
    );
}

function rangesWithin(rows: readonly number[], bounds: Rectangle): (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    if (row < bounds.top || row > bounds.bottom) continue;
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}

function columnsWithin(ranges: SheetExtras['hiddenColumns'], bounds: Rectangle): number[] {
  const columns: number[] = [];
  for (const [from, to] of ranges) {
    for (let column = Math.max(from, bounds.left); column <= Math.min(to, bounds.right); column++) {
      columns.push(column);
    }
  }
  return columns;
}
