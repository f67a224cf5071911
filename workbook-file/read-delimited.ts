import { type Book, type CellValue, gridFromRows } from '../core/index';
import { chooseDelimiter } from './choose-delimiter';
import { decodeText } from './decode-text';
import { type Delimiter, parseDelimited } from './parse-delimited';

/** A text shown by a cell whose value is a number. */
type ShownText = readonly [row: number, column: number, text: string];

/**
 * A table in text form as a workbook of one sheet. A record is a row. Everything stays the text it is, save what is
 * plainly a number; nothing becomes a date or a formula.
 */
export function readDelimited(bytes: Uint8Array, sheet: string): Book {
  const { text, delimiter } = withoutDirective(decodeText(bytes));
  const decimal = delimiter === ',' ? '.' : ',';
  const texts: ShownText[] = [];
  const rows = parseDelimited(text, delimiter).map((fields, row) =>
    fields.map((field, column): CellValue => {
      const value = cellFrom(field, decimal);
      if (typeof value === 'number' && String(value) !== field) texts.push([row, column, field]);
      return value;
    }),
  );
  const grid = gridFromRows(withoutTrailingBlanks(rows), { sheet });
  return { sheets: [{ name: sheet, isHidden: false }], grids: [{ ...grid, texts }] };
}

/** Excel lets a first line `sep=;` name the delimiter, and does not count that line as a row. */
function withoutDirective(text: string): { text: string; delimiter: Delimiter } {
  const directive = /^sep=([,;\t])(\r\n|\n|\r)/.exec(text);
  if (directive === null) return { text, delimiter: chooseDelimiter(text) };
  return { text: text.slice(directive[0].length), delimiter: directive[1] as Delimiter };
}

function cellFrom(field: string, decimal: '.' | ','): CellValue {
  return field === '' ? null : (plainNumber(field, decimal) ?? field);
}

/** Digits of a number that is kept exactly. */
const LONGEST_NUMBER = 15;

/**
 * A number is plain when writing it down again gives the same text: "007", "1.50" and "1e5" stay texts. Where the
 * comma does not separate fields it may be the decimal sign, save before three digits, which could be thousands.
 */
function plainNumber(field: string, decimal: '.' | ','): number | undefined {
  if (field.length > LONGEST_NUMBER || !/^-?\d+([.,]\d+)?$/.test(field)) return undefined;
  if (field.includes(',') && (decimal === '.' || /^-?[1-9]\d*,\d{3}$/.test(field))) return undefined;
  const value = Number(field.replace(',', '.'));
  return String(value) === field.replace(',', '.') ? value : undefined;
}

function withoutTrailingBlanks(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] as readonly CellValue[]).every((cell) => cell === null)) end--;
  return rows.slice(0, end);
}
