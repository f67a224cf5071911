import { type CellValue, isEmptyCell } from '../model/cell';
import { formatAt, type Grid, valueAt } from '../model/grid';
import { type Progress, ROWS_PER_STEP } from '../model/progress';

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
  readonly distinct: RawCell[];
  readonly counts: number[];
  /** The code of what a sheet row holds now; new cells get the next code. */
  codeAt(grid: Grid, sheetRow: number): number;
}

/** After this many rows a column of texts is given up when half of them are distinct: coding would not pay. */
const TRIAL_ROWS = 4096;

/** A text longer than this is nobody's code. */
const LONGEST_CODED_TEXT = 255;

/**
 * Codes a sheet column over the given rows. Undefined when `mayGiveUp` and its texts hardly repeat, or are long:
 * coding those costs more than the rest of a review.
 */
export function* codeColumn(
  grid: Grid,
  at: { readonly column: number; readonly rows: Int32Array; readonly mayGiveUp: boolean },
): Generator<Progress, RawColumn | undefined> {
  const { rows, mayGiveUp } = at;
  const column = emptyColumn(grid, at.column, rows.length);
  for (let row = 0; row < rows.length; row++) {
    const code = column.codeAt(grid, rows[row] as number);
    column.codes[row] = code;
    column.counts[code] = (column.counts[code] as number) + 1;
    if (mayGiveUp && isHardlyRepeating(column, row + 1)) return undefined;
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'parse', done: row, of: rows.length };
  }
  return column;
}

function isHardlyRepeating({ distinct }: RawColumn, rowsSeen: number): boolean {
  if (rowsSeen === TRIAL_ROWS) return distinct.length > TRIAL_ROWS / 2;
  const last = distinct[distinct.length - 1] as RawCell;
  return typeof last.value === 'string' && last.value.length > LONGEST_CODED_TEXT;
}

function emptyColumn(grid: Grid, column: number, rowCount: number): RawColumn {
  const distinct: RawCell[] = [];
  const counts: number[] = [];
  const shownAt = shownTexts(grid, column);
  const formats = grid.formats.columns[column - grid.left];
  const isPlain = shownAt.size === 0 && typeof formats !== 'object';
  const plainFormat = isPlain ? formatAt(grid, grid.top, column) : undefined;
  const lookups = new Map<string, Map<RawCell['value'], number>>();
  const plain = lookupFor(lookups, '');

  const add = (lookup: Map<RawCell['value'], number>, cell: RawCell): number => {
    const found = lookup.get(cell.value);
    if (found !== undefined) return found;
    lookup.set(cell.value, distinct.length);
    distinct.push(cell);
    counts.push(0);
    return distinct.length - 1;
  };
  const codeAt = (from: Grid, sheetRow: number): number => {
    const value = visibleValue(valueAt(from, sheetRow, column));
    if (isPlain) return plain.get(value) ?? add(plain, rawCell(value, undefined, plainFormat));
    const shown = shownAt.get(sheetRow);
    const format = formatAt(from, sheetRow, column);
    return add(lookupFor(lookups, `${format ?? ''}\n${shown ?? ''}`), rawCell(value, shown, format));
  };
  return { codes: new Uint32Array(rowCount), distinct, counts, codeAt };
}

const rawCell = (
  value: RawCell['value'],
  shown: string | undefined,
  format: string | undefined,
): RawCell => ({
  value,
  ...(shown !== undefined && { shown }),
  ...(format !== undefined && { format }),
});

/** The texts that one sheet column shows other than it holds, by sheet row. */
export function shownTexts(grid: Grid, column: number): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  for (const [row, at, text] of grid.texts) if (at === column) shown.set(row, text);
  return shown;
}

function lookupFor<V>(lookups: Map<string, Map<V, number>>, key: string): Map<V, number> {
  const found = lookups.get(key) ?? new Map<V, number>();
  lookups.set(key, found);
  return found;
}

/** What a person sees of a value: spaces alone are nothing, an error is its text. */
export function visibleValue(value: CellValue): RawCell['value'] {
  if (isEmptyCell(value)) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'object' ? value.error : value;
}

/** A raw cell as a person reads it. */
export const rawText = ({ value, shown }: RawCell): string =>
  shown ?? (value === null ? '' : String(value).trim());
