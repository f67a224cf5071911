import type { Addressed } from '../model/address';
import { cellText } from '../model/cell';
import { bottomOf, type Grid, valueAt } from '../model/grid';
import { valueIn } from '../model/parsed';
import { parsedAt } from '../model/table';

/**
 * Every identifier that a register has given: those of all its risks, closed ones included, and those that stand in
 * the column without a risk yet.
 */
export function usedIds({ grid, place, columns, table }: Addressed & { readonly grid: Grid }): string[] {
  const ids = Array.from({ length: table.rowCount }, (_, row) => valueIn(parsedAt(table, 'id', row)) ?? '');
  const column = columns.id?.column;
  if (column !== undefined) {
    const risks = new Set(table.sheetRows);
    for (let row = place.firstDataRow; row < bottomOf(grid); row++) {
      if (!risks.has(row)) ids.push(cellText(valueAt(grid, row, column)));
    }
  }
  return ids.filter((id) => id !== '');
}
