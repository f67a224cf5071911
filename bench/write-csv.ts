import { writeFileSync } from 'node:fs';
import type { CellValue } from '../core/model/cell';
import { isoFromDay } from '../core/model/day';
import { generateRegister } from './generate-register';
import { COLUMNS, type RiskRow } from './planted-defects';

const DATES: readonly (keyof RiskRow)[] = ['dueDate', 'dateRaised', 'reviewDate'];

/** Writes a made-up register as a CSV file, dates as 2026-03-31. */
export function writeCsv(file: string, rowCount: number): void {
  const { grid, headerRow } = generateRegister({ rowCount });
  const lines = grid
    .slice(headerRow)
    .map((cells) =>
      cells
        .map((cell, column) => quoted(isDate(column, cell) ? isoFromDay(Number(cell)) : String(cell ?? '')))
        .join(','),
    );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

const isDate = (column: number, cell: CellValue): boolean =>
  typeof cell === 'number' && DATES.includes(COLUMNS[column]?.[0] as keyof RiskRow);

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
