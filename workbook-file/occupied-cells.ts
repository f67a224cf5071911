import type { CellObject } from '@e965/xlsx';
import type { Grid } from '../core/index';
import { isOccupied } from './cell-value';

/** A rectangle of sheet cells, both ends included. */
export type Rectangle = Grid['merges'][number];

/** A sheet's cells by row and column, with gaps where there are none. */
export type SheetRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Visits the cells with something in them, row by row; what is merely formatted costs one glance. */
export function eachOccupied(
  rows: SheetRows,
  visit: (cell: CellObject, row: number, column: number) => void,
): void {
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (isOccupied(cell)) visit(cell, row, column);
    });
  });
}

/** The smallest rectangle around everything a sheet holds; undefined for an empty one. */
export function occupiedBounds(rows: SheetRows): Rectangle | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  eachOccupied(rows, (_cell, row, column) => {
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
