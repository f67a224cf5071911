import type { CellObject } from '@e965/xlsx';
import type { CellValue } from '../core/index';

const ERROR_TEXTS: { readonly [code: number]: string } = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** What a cell of the library holds, in our own terms; null for one that shows nothing. */
export function cellValue(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.v === undefined || cell.v === null || cell.v === '') return null;
  if (cell.t === 'z') return null;
  if (cell.t === 'e') return { error: cell.w ?? ERROR_TEXTS[cell.v as number] ?? '#VALUE!' };
  return typeof cell.v === 'object' ? cell.v.toISOString().slice(0, 10) : cell.v;
}

/** True for a cell with something in it: a value, or a formula that shows nothing at the moment. */
export const isOccupied = (cell: CellObject | undefined): cell is CellObject =>
  cell !== undefined &&
  (cell.f !== undefined || (cell.t !== 'z' && cell.v !== undefined && cell.v !== '' && cell.v !== null));
