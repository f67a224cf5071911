import { type CellValue, isEmptyCell } from '../model/cell';
import { formatAt, type Grid, valueAt } from '../model/grid';

/** A cell as the sheet has it, before anybody asks what it means. */
export interface RawCell {
  /** Null for a cell with nothing to see; an error cell holds its text (`#REF!`). */
  readonly value: string | number | boolean | null;
  /** What the sheet shows, where the host says that it differs from the value. */
  readonly shown?: string;
  readonly format?: string;
}

/** A sheet column as codes into its distinct cells, with how many rows hold each. Grows with edits. */
export interface RawColumn {
  readonly codes: Uint32Array;
  readonly distinct: readonly RawCell[];
  readonly counts: number[];
  /** Codes by value, where the value alone tells cells apart: all have the column's format and show what they hold. */
  readonly byValue: ReadonlyMap<CellValue, number> | undefined;
  /** The code of what a sheet row holds now; new cells get the next code. */
  codeAt(grid: Grid, sheetRow: number): number;
}

/** Neighbouring rows of a register, `to` not included. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** A text longer than this is nobody's code. */
const LONGEST_CODED_TEXT = 255;

/** A column of which no row has been coded yet. */
export const uncodedColumn = (grid: Grid, column: number, rowCount: number): RawColumn => ({
  codes: new Uint32Array(rowCount),
  ...cellCoder(grid, column),
});

/** Codes what the sheet column holds in a block of rows, given by their sheet rows. */
export function codeBlock(
  { codes, counts, byValue, codeAt }: RawColumn,
  grid: Grid,
  { column, rows, from, to }: Block & { readonly column: number; readonly rows: Int32Array },
): void {
  for (let row = from; row < to; row++) {
    const sheetRow = rows[row] as number;
    const code = byValue?.get(valueAt(grid, sheetRow, column)) ?? codeAt(grid, sheetRow);
    codes[row] = code;
    counts[code] = (counts[code] as number) + 1;
  }
}

/** True for a column of texts of which most are distinct, or some long: coding them costs more than it saves. */
export const isHardlyRepeating = ({ distinct }: RawColumn, rowsSeen: number): boolean =>
  distinct.length > rowsSeen / 2 ||
  distinct.some(({ value }) => typeof value === 'string' && value.length > LONGEST_CODED_TEXT);

type Codes = Map<CellValue, number>;

/** Gives each distinct cell of a column a code. A cell's value alone tells it apart where its format is the column's. */
function cellCoder(grid: Grid, column: number): Omit<RawColumn, 'codes'> {
  const distinct: RawCell[] = [];
  const counts: number[] = [];
  const add = (codes: Codes, value: CellValue, look: Omit<RawCell, 'value'>): number => {
    const visible = visibleValue(value);
    const code = codes.get(visible) ?? counts.push(0) - 1;
    if (code === distinct.length) distinct.push({ value: visible, ...look });
    codes.set(visible, code);
    codes.set(value, code);
    return code;
  };

  const shownAt = shownTexts(grid, column);
  const formats = grid.formats.columns[column - grid.left];
  const plain: Codes = new Map();
  if (shownAt.size === 0 && typeof formats !== 'object') {
    const look = lookOf(undefined, formatAt(grid, grid.top, column));
    const codeAt: RawColumn['codeAt'] = (from, sheetRow) => {
      const value = valueAt(from, sheetRow, column);
      return plain.get(value) ?? add(plain, value, look);
    };
    return { distinct, counts, byValue: plain, codeAt };
  }
  const byLook = new Map<string, Codes>();
  const codeAt: RawColumn['codeAt'] = (from, sheetRow) => {
    const look = lookOf(shownAt.get(sheetRow), formatAt(from, sheetRow, column));
    const key = JSON.stringify(look);
    const codes = byLook.get(key) ?? new Map();
    byLook.set(key, codes);
    const value = valueAt(from, sheetRow, column);
    return codes.get(value) ?? add(codes, value, look);
  };
  return { distinct, counts, byValue: undefined, codeAt };
}

const lookOf = (shown: string | undefined, format: string | undefined): Omit<RawCell, 'value'> => ({
  ...(shown !== undefined && { shown }),
  ...(format !== undefined && { format }),
});

/** The texts that one sheet column shows other than it holds, by sheet row. */
export function shownTexts(grid: Grid, column: number): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  for (const [row, at, text] of grid.texts) if (at === column) shown.set(row, text);
  return shown;
}

/** What a person sees of a value: spaces alone are nothing, an error is its text. */
export function visibleValue(value: CellValue): RawCell['value'] {
  if (isEmptyCell(value)) return null;
  // Most texts begin with something to see, which is told faster than by trimming them.
  if (typeof value === 'string') return value.charCodeAt(0) > 32 || value.trim() !== '' ? value : null;
  return typeof value === 'object' ? value.error : value;
}

/** A raw cell as a person reads it. */
export const rawText = ({ value, shown }: RawCell): string =>
  shown ?? (value === null ? '' : String(value).trim());
