import { type Grid, valueAt } from '../model/grid';
import { PRESENCES, type TextColumn } from '../model/table';
import { isPlaceholder } from '../standards/words';
import { type Block, shownTexts, visibleValue } from './raw-column';

/** A column of texts that hardly repeat, of which no presence has been noted yet. */
export function textColumn(grid: Grid, column: number, rows: Int32Array): TextColumn {
  const shown = shownTexts(grid, column);
  const textAt = (row: number): string => {
    const sheetRow = rows[row] as number;
    return shown.get(sheetRow) ?? String(visibleValue(valueAt(grid, sheetRow, column)) ?? '').trim();
  };
  return { kind: 'text', presences: new Uint8Array(rows.length), textAt };
}

/** Notes for a block of rows whether the sheet column holds something. */
export function notePresences(
  { presences }: TextColumn,
  grid: Grid,
  { column, rows, from, to }: Block & { readonly column: number; readonly rows: Int32Array },
): void {
  for (let row = from; row < to; row++) presences[row] = presenceCode(grid, rows[row] as number, column);
}

const BLANK_CODE = PRESENCES.indexOf('blank');
const PLACEHOLDER_CODE = PRESENCES.indexOf('placeholder');
const SOMETHING_CODE = PRESENCES.indexOf('something');

/** What `TextColumn.presences` holds for a cell. */
export function presenceCode(grid: Grid, sheetRow: number, column: number): number {
  const value = visibleValue(valueAt(grid, sheetRow, column));
  if (value === null) return BLANK_CODE;
  return typeof value === 'string' && isPlaceholder(value) ? PLACEHOLDER_CODE : SOMETHING_CODE;
}
