import type { Grid } from '../core/index';
import { eachOccupied, type Rectangle, type SheetRows } from './occupied-cells';

const GENERAL = 'General';

/** The column has no number yet, or numbers of several formats. */
const NONE = -1;
const MIXED = -2;

/** The number formats of cells that hold numbers: one index a column where they agree, else one a row. */
export function formatsOf(rows: SheetRows, bounds: Rectangle): Grid['formats'] {
  const indices = new Map<string, number>([[GENERAL, 0]]);
  const indexOf = (format: unknown): number => {
    const code = typeof format === 'string' ? format : GENERAL;
    const found = indices.get(code) ?? indices.size;
    indices.set(code, found);
    return found;
  };
  const columns = new Array<number>(bounds.right - bounds.left + 1).fill(NONE);
  eachOccupied(rows, (cell, _row, column) => {
    if (cell.t !== 'n') return;
    const index = indexOf(cell.z);
    const known = columns[column - bounds.left];
    if (known === NONE) columns[column - bounds.left] = index;
    else if (known !== index) columns[column - bounds.left] = MIXED;
  });
  const formats = columns.map((index, offset): number | readonly number[] => {
    if (index !== MIXED) return Math.max(0, index);
    return rows.slice(bounds.top, bounds.bottom + 1).map((cells) => {
      const cell = cells?.[bounds.left + offset];
      return cell?.t === 'n' ? indexOf(cell.z) : 0;
    });
  });
  return { table: [...indices.keys()], columns: formats };
}
