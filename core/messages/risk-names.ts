import { type Addressed, cellOf } from '../model/address';
import { toA1 } from '../model/cell';
import type { FieldId, ReadableId } from '../model/fields';
import { textOf } from '../model/parsed';
import { parsedAt, type RegisterTable } from '../model/table';
import { shortenedTo } from '../standards/phrases';

const LONGEST_TITLE = 60;

/** What a cell of a risk says; empty when it says nothing or there is no such column. */
export const textAt = (table: RegisterTable, field: ReadableId, row: number): string =>
  textOf(parsedAt(table, field, row)).trim();

/** A risk by its identifier and title, as far as it has them; else by its row. A bare number is called a risk's. */
export function riskName(table: RegisterTable, row: number): string {
  const title = textAt(table, 'title', row) || textAt(table, 'description', row);
  const id = textAt(table, 'id', row).replace(/^(?=\d+$)/, 'risk ');
  const name = `${id} ${shortenedTo(title, LONGEST_TITLE)}`.trim();
  return name === '' ? `the risk in row ${sheetRowOf(table, row)}` : name;
}

/** The row of a risk as the sheet counts it, from 1. */
export const sheetRowOf = ({ sheetRows }: RegisterTable, row: number): number =>
  (sheetRows[row] as number) + 1;

/**
 * The cell of a risk's field (`G12`), or of the column's header when row is null. Where the register has no such
 * column: the first cell of the table in that row.
 */
export function cellName(register: Addressed, field: FieldId, row: number | null): string {
  const cell = cellOf(register, field, row);
  if (cell !== undefined) return toA1(cell);
  const { headerRow, left } = register.place;
  return toA1({ row: row === null ? headerRow : (register.table.sheetRows[row] as number), column: left });
}
