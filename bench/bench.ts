import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinFigures, MEASURE_FLAG, measureInChild } from './children';
import { ADVERSARY_NAMES, type GridFiles, writeGrids } from './grids';
import { type Figures, MEASURES, type MeasureName, type MeasureOptions } from './measures';
import { compareFigures, type Measured, renderTable } from './report';
import { writeCsv } from './write-csv';

/** Processes a thing is measured in, turn by turn with the others, and measured runs in each: nine runs in all. */
const ROUNDS = 3;
const TIMES = 3;
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
    const rows = compareFigures(measureAll(grids));
    process.stdout.write(renderTable(rows));
    const results = { node: process.version, rows };
    writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    rmSync(grids.folder, { recursive: true });
  }
}

/** Takes all measures side by side: one process each, round after round. */
function measureAll(grids: GridFiles): Measured {
  const prototypes = resolve(PROTOTYPES);
  const hasReference = existsSync(join(prototypes, 'performance/object-impl.mjs'));
  if (!hasReference)
    process.stdout.write('No object-per-row reference: RISKROW_PROTOTYPES does not lead to one.\n');
  const on = (name: MeasureName, gridFile: string | undefined): Figures =>
    measureInChild(name, { gridFile: gridFile as string, prototypes, times: TIMES });
  const inRounds = (rounds: number, measure: () => Measured): Measured =>
    joinMeasured(repeat(rounds, measure));

  const throughput = inRounds(ROUNDS, () => ({
    parse100k: on('jsonParse', grids.ofSize[100_000]),
    review100k: on('review', grids.ofSize[100_000]),
    ...(hasReference && { object100k: on('objectReference', grids.ofSize[100_000]) }),
    parse10k: on('jsonParse', grids.ofSize[10_000]),
    review10k: on('review', grids.ofSize[10_000]),
    ...(hasReference && { object10k: on('objectReference', grids.ofSize[10_000]) }),
    ranking: on('ranking', grids.ofSize[2_000]),
    plain20k: on('review', grids.ofSize[ADVERSARIAL_SIZE]),
    ...Object.fromEntries(ADVERSARY_NAMES.map((name) => [name, on('review', grids.adversarial[name])])),
  }));
  const kept = { edit: on('edit', grids.ofSize[100_000]), memory: on('memory', grids.ofSize[100_000]) };
  const cold = inRounds(ROUNDS * TIMES, () => ({
    cold: on('coldReview', grids.ofSize[2_000]),
    command: timeCommand(grids.folder),
  }));
  return { ...throughput, ...kept, ...cold };
}

const repeat = <T>(times: number, make: () => T): T[] => Array.from({ length: times }, make);

function joinMeasured(rounds: readonly Measured[]): Measured {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, joinFigures(rounds.map((measured) => measured[name] as Figures))]),
  );
}

/** Milliseconds of the whole command on a file of 2,000 risks; no figure while there is no command. */
function timeCommand(folder: string): Figures {
  const command = 'dist/riskrow.mjs';
  if (!existsSync(command)) return { run: [] };
  const file = join(folder, 'register.csv');
  if (!existsSync(file)) writeCsv(file, 2_000);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [command, 'check', file, '--today', '2026-11-22'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2) throw new Error(`riskrow check stopped: ${stderr}`);
  return { run: [performance.now() - start] };
}

void main();
