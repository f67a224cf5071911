import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinFigures, MEASURE_FLAG, measureInChild } from './children';
import { measureCommand } from './command';
import { ADVERSARY_NAMES, type GridFiles, writeGrids } from './grids';
import { type Figures, MEASURES, type MeasureName, type MeasureOptions } from './measures';
import { compareFigures, type Measured, renderTable } from './report';
import { writeCsv, writeXlsx } from './write-files';

/** Counted runs of each thing, whose median is shown. */
const TIMES = 9;
const ADVERSARIAL_SIZE = 20_000;
const PROTOTYPES = process.env['RISKROW_PROTOTYPES'] ?? '../shared/prototypes';

async function main(): Promise<void> {
  const [flag, name, options] = process.argv.slice(2);
  if (flag === MEASURE_FLAG) {
    const figures = await MEASURES[name as MeasureName](JSON.parse(options as string) as MeasureOptions);
    process.stdout.write(JSON.stringify(figures));
    return;
  }
  if (!existsSync('dist/core.mjs')) {
    process.stderr.write('dist/core.mjs is not there yet: run `npm run build` first.\n');
    process.exitCode = 2;
    return;
  }
  const grids = writeGrids([2_000, 10_000, 100_000, ADVERSARIAL_SIZE], ADVERSARIAL_SIZE);
  try {
    const rows = compareFigures(measureAll(grids), ADVERSARY_NAMES);
    process.stdout.write(renderTable(rows));
    const results = { node: process.version, rows };
    writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    rmSync(grids.folder, { recursive: true });
  }
}

/** Takes all measures one after the other, each in a process of its own. */
function measureAll(grids: GridFiles): Measured {
  const prototypes = resolve(PROTOTYPES);
  const hasReference = existsSync(join(prototypes, 'performance/object-impl.mjs'));
  if (!hasReference)
    process.stdout.write('No object-per-row reference: RISKROW_PROTOTYPES does not lead to one.\n');
  const on = (name: MeasureName, gridFile: string | undefined): Figures =>
    measureInChild(name, { gridFile: gridFile as string, prototypes, times: TIMES });

  return {
    parse100k: on('jsonParse', grids.ofSize[100_000]),
    review100k: on('review', grids.ofSize[100_000]),
    ...(hasReference && { object100k: on('objectReference', grids.ofSize[100_000]) }),
    parse10k: on('jsonParse', grids.ofSize[10_000]),
    review10k: on('review', grids.ofSize[10_000]),
    ...(hasReference && { object10k: on('objectReference', grids.ofSize[10_000]) }),
    ranking: on('ranking', grids.ofSize[2_000]),
    plain20k: on('review', grids.ofSize[ADVERSARIAL_SIZE]),
    ...Object.fromEntries(ADVERSARY_NAMES.map((name) => [name, on('review', grids.adversarial[name])])),
    edit: on('edit', grids.ofSize[100_000]),
    memory: on('memory', grids.ofSize[100_000]),
    cold: joinFigures(Array.from({ length: TIMES }, () => on('coldReview', grids.ofSize[2_000]))),
    ...measureFiles(grids.folder),
  };
}

/** The whole command on files: two of 2,000 risks, and with `--large` one of 100,000. */
function measureFiles(folder: string): Measured {
  const csv = join(folder, 'register.csv');
  writeCsv(csv, 2_000);
  const small = {
    commandCsv: measureCommand(csv, TIMES),
    commandXlsx: measureCommand('examples/group-register.xlsx', TIMES),
  };
  if (!process.argv.includes('--large')) return small;
  const large = join(folder, 'register.xlsx');
  writeXlsx(large, 100_000);
  return { ...small, commandLarge: measureCommand(large, TIMES) };
}

void main();
