import { cellOf, type FieldId, parsedAt, type RegisterReview, textOf, toA1 } from '../core/index';
import { shortened } from './words';

const LONGEST_TITLE = 60;

/** What a cell of a risk says; empty when it says nothing or there is no such column. */
export const textAt = (review: RegisterReview, field: FieldId, row: number): string =>
  textOf(parsedAt(review.table, field, row)).trim();

/** A risk by its identifier and title, as far as it has them; else by its row on the sheet. */
export function riskName(review: RegisterReview, row: number): string {
  const title = textAt(review, 'title', row) || textAt(review, 'description', row);
  const name = `${textAt(review, 'id', row)} ${shortened(title, LONGEST_TITLE)}`.trim();
  return name === '' ? `the risk in row ${sheetRowOf(review, row)}` : name;
}

/** The row of a risk as the sheet counts it, from 1. */
export const sheetRowOf = ({ table }: RegisterReview, row: number): number =>
  (table.sheetRows[row] as number) + 1;

/**
 * The cell of a risk's field (`G12`), or of the column's header when row is null. Where the register has no such
 * column: the first cell of the table in that row.
 */
export function cellName(review: RegisterReview, field: FieldId, row: number | null): string {
  const cell = cellOf(review, field, row);
  if (cell !== undefined) return toA1(cell);
  const { headerRow, left } = review.place;
  return toA1({ row: row === null ? headerRow : (review.table.sheetRows[row] as number), column: left });
}
