import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { type CellValue, dayFromIso, type Grid } from '../../core/index';

/** How the texts of a table become a sheet that looks like a person's. */
export interface SheetStyle {
  readonly name: string;
  /** Format of dates: texts of the same shape become true dates. */
  readonly dateFormat: 'yyyy-mm-dd' | 'dd.mm.yyyy';
  readonly widths: readonly number[];
  /** Ranges such as `A1:O1`. */
  readonly merges?: readonly string[];
  /** Cells that stay texts although they look like dates. */
  readonly textCells?: readonly string[];
  /** Cells that are calculated, by the formula they get. */
  formulaAt?(row: number, column: number): string | undefined;
}

/** One sheet, its values still as the text file has them. */
export interface SheetContent {
  readonly grid: Grid;
  readonly style: SheetStyle;
}

/** A workbook as bytes: the same input gives the same bytes. */
export function xlsxOf(sheets: readonly SheetContent[]): Uint8Array {
  const book = utils.book_new();
  for (const { grid, style } of sheets) utils.book_append_sheet(book, sheetOf(grid, style), style.name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function sheetOf(grid: Grid, style: SheetStyle): WorkSheet {
  const sheet: WorkSheet = {};
  let right = 0;
  grid.values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      const address = utils.encode_cell({ r: row, c: column });
      const formula = typeof value === 'number' ? style.formulaAt?.(row, column) : undefined;
      sheet[address] = { ...cellOf(value, style, address), ...(formula !== undefined && { f: formula }) };
      right = Math.max(right, column);
    });
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: grid.values.length - 1, c: right } });
  sheet['!cols'] = style.widths.map((wch) => ({ wch }));
  sheet['!merges'] = (style.merges ?? []).map((range) => utils.decode_range(range));
  return sheet;
}

function cellOf(
  value: Exclude<CellValue, null>,
  { dateFormat, textCells = [] }: SheetStyle,
  address: string,
): CellObject {
  if (typeof value === 'number') return { t: 'n', v: value };
  const text = typeof value === 'object' ? value.error : String(value);
  const day = textCells.includes(address) ? undefined : dayOf(text, dateFormat);
  return day === undefined ? { t: 's', v: text } : { t: 'n', v: day, z: dateFormat };
}

function dayOf(text: string, dateFormat: SheetStyle['dateFormat']): number | undefined {
  if (dateFormat === 'yyyy-mm-dd') return dayFromIso(text);
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  return match === null ? undefined : dayFromIso(`${match[3]}-${match[2]}-${match[1]}`);
}
