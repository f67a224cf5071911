import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../core/model/cell';
import { generateRegister } from './generate-register';
import { COLUMNS } from './planted-defects';

type Rows = readonly (readonly CellValue[])[];

/** Registers that try to make the review slow, by what is done to each title. */
const ADVERSARIES: { readonly [name: string]: (title: string) => string } = {
  'all titles equal': () => 'The same title on every row of the register',
  'titles that differ only in the middle': (title) => `${'a'.repeat(60)}${title}${'z'.repeat(60)}`,
  'cells of 5,000 characters': (title) => title.padEnd(5000, ' and so on'),
};

export const ADVERSARY_NAMES = Object.keys(ADVERSARIES);

/** Files with registers as JSON: by their number of risks, and by the name of what makes them hard. */
export interface GridFiles {
  readonly folder: string;
  readonly ofSize: { readonly [rowCount: number]: string };
  readonly adversarial: { readonly [name: string]: string };
}

/** Writes the registers to measure into a new folder for temporary files. */
export function writeGrids(sizes: readonly number[], adversarialSize: number): GridFiles {
  const folder = mkdtempSync(join(tmpdir(), 'riskrow-bench-'));
  const write = (name: string, rows: Rows): string => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(rows));
    return file;
  };
  const ofSize: Record<number, string> = {};
  for (const rowCount of sizes)
    ofSize[rowCount] = write(String(rowCount), generateRegister({ rowCount }).grid);
  const { grid, headerRow } = generateRegister({ rowCount: adversarialSize });
  const adversarial: Record<string, string> = {};
  ADVERSARY_NAMES.forEach((name, index) => {
    adversarial[name] = write(
      `adversary-${index}`,
      withTitles(grid, headerRow, ADVERSARIES[name] as (title: string) => string),
    );
  });
  return { folder, ofSize, adversarial };
}

function withTitles(grid: Rows, headerRow: number, change: (title: string) => string): Rows {
  const column = COLUMNS.findIndex(([key]) => key === 'title');
  return grid.map((cells, row) =>
    row <= headerRow ? cells : cells.map((cell, index) => (index === column ? change(String(cell)) : cell)),
  );
}
