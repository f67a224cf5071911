import { writeFileSync } from 'node:fs';
import type { CellValue } from '../core/model/cell';
import { isoFromDay } from '../core/model/day';
import { gridFromRows } from '../core/model/grid';
import { csvOf } from '../scripts/examples/write-csv';
import { xlsxOf } from '../scripts/examples/write-xlsx';
import { generateRegister } from './generate-register';
import { COLUMNS, type RiskRow } from './planted-defects';

const DATES: readonly (keyof RiskRow)[] = ['dueDate', 'dateRaised', 'reviewDate'];

/** Writes a made-up register as a CSV file, dates as 2026-03-31. */
export function writeCsv(file: string, rowCount: number): void {
  writeFileSync(file, csvOf(tableOf(rowCount), { delimiter: ',', lineEnd: '\n' }));
}

/** Writes a made-up register as a workbook of one sheet. */
export function writeXlsx(file: string, rowCount: number): void {
  const rows = tableOf(rowCount).map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
  const style = { name: 'Register', dateFormat: 'yyyy-mm-dd', widths: [] } as const;
  writeFileSync(file, xlsxOf([{ grid: gridFromRows(rows), style }]));
}

/** Header and risks, dates as texts. */
function tableOf(rowCount: number): (string | number)[][] {
  const { grid, headerRow } = generateRegister({ rowCount });
  return grid.slice(headerRow).map((cells) =>
    cells.map((cell, column) => {
      if (isDate(column, cell)) return isoFromDay(Number(cell));
      return typeof cell === 'number' ? cell : String(cell ?? '');
    }),
  );
}

const isDate = (column: number, cell: CellValue): boolean =>
  typeof cell === 'number' && DATES.includes(COLUMNS[column]?.[0] as keyof RiskRow);
