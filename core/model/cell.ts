/** A cell's content as the host hands it over. Dates are serial day numbers, as both hosts store them. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** What a person would type into a cell: a value, or a formula with its "=". */
export type CellInput = string | number | boolean | null | { readonly formula: string };

/** A cell's input together with its number format, where that matters. */
export interface CellState {
  readonly input: CellInput;
  readonly format?: string;
}

/** Where a cell is. Row and column count from 0; people see A1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whole days since 1899-12-30, the count that Excel (1900 system) and Sheets use. */
export type DayNumber = number;

/** Column 0 reads `A`, column 27 reads `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{row: 4, column: 27}` reads `AB5`. */
export const toA1 = (at: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(at.column)}${at.row + 1}`;

/** True for a cell that holds nothing a person could see. */
export const isEmptyCell = (value: CellValue | undefined): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

/** A cell's content as text; errors read as the sheet shows them (`#REF!`). */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
