import type { CellRef } from './cell';
import type { FieldId } from './fields';
import type { ColumnMap, RegisterPlace } from './place';
import type { RegisterTable } from './table';

/** What is needed to say where a risk's cell is. */
export interface Addressed {
  readonly place: RegisterPlace;
  readonly columns: ColumnMap;
  readonly table: RegisterTable;
}

/**
 * The sheet cell of a risk's field; with row null, the cell of the column's header. Undefined when the register has
 * no such column.
 */
export function cellOf(
  { place, columns, table }: Addressed,
  field: FieldId,
  row: number | null,
): CellRef | undefined {
  const choice = columns[field];
  if (choice === undefined) return undefined;
  const sheetRow = row === null ? place.headerRow + place.headerRows - 1 : (table.sheetRows[row] as number);
  return { sheet: place.sheet, row: sheetRow, column: choice.column };
}
