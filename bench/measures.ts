import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Core from '../core/index';
import type { CellValue } from '../core/model/cell';
import { type Seeded, seeded } from '../scripts/examples/seeded';
import { TODAY } from './planted-defects';
import { LIKELIHOODS } from './register-words';

/** What a child process needs to measure one thing. */
export interface MeasureOptions {
  /** The file that holds the register's grid as JSON. */
  readonly gridFile: string;
  readonly prototypes: string;
  /** How often to measure, after two unmeasured runs. */
  readonly times: number;
}

/** Figures of one child process: milliseconds a run, or bytes a row for memory. */
export type Figures = { readonly [figure: string]: readonly number[] };

type Rows = readonly (readonly CellValue[])[];

const readText = ({ gridFile }: MeasureOptions): string => readFileSync(gridFile, 'utf8');
const readRows = (options: MeasureOptions): Rows => JSON.parse(readText(options)) as Rows;
const loadCore = (): Promise<typeof Core> =>
  import(pathToFileURL(join(process.cwd(), 'dist/core.mjs')).href) as Promise<typeof Core>;

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Two runs that do not count, in which the engine learns the code, then those that do. */
function repeat(times: number, work: () => unknown): number[] {
  work();
  work();
  return Array.from({ length: times }, () => millisecondsOf(work));
}

/** Everything that is measured, each in a process of its own. */
export const MEASURES = {
  jsonParse(options: MeasureOptions): Figures {
    const text = readText(options);
    return { run: repeat(options.times, () => JSON.parse(text)) };
  },

  async review(options: MeasureOptions): Promise<Figures> {
    const { review, bookFromRows } = await loadCore();
    const rows = readRows(options);
    return { run: repeat(options.times, () => review(bookFromRows(rows), { today: TODAY })) };
  },

  /** The first review of a process, with the loading of the library. */
  async coldReview(options: MeasureOptions): Promise<Figures> {
    const rows = readRows(options);
    const start = performance.now();
    const { review, bookFromRows } = await loadCore();
    review(bookFromRows(rows), { today: TODAY });
    return { run: [performance.now() - start] };
  },

  async objectReference(options: MeasureOptions): Promise<Figures> {
    const reference = (await import(
      pathToFileURL(join(options.prototypes, 'performance/object-impl.mjs')).href
    )) as { analyse(rows: Rows): unknown };
    const rows = readRows(options);
    return { run: repeat(options.times, () => reference.analyse(rows)) };
  },

  async ranking({ times }: MeasureOptions): Promise<Figures> {
    const { rankIntervals } = await loadCore();
    return {
      twoCriteria: repeatRanking(rankIntervals, { levels: [5, 5], times }),
      fourCriteria: repeatRanking(rankIntervals, { levels: [5, 5, 5, 5], times }),
    };
  },

  async edit(options: MeasureOptions): Promise<Figures> {
    const { startReview, bookFromRows } = await loadCore();
    const rows = readRows(options);
    return measureEdits(startReview(bookFromRows(rows), { today: TODAY }), rows);
  },

  /** Bytes a row that a kept review takes beyond the rows themselves. */
  async memory(options: MeasureOptions): Promise<Figures> {
    const { startReview, bookFromRows } = await loadCore();
    const rows = readRows(options);
    const book = bookFromRows(rows);
    const before = bytesInUse();
    const session = startReview(book, { today: TODAY });
    const after = bytesInUse();
    session.current();
    return { run: [(after - before) / rows.length] };
  },
};

export type MeasureName = keyof typeof MEASURES;

function repeatRanking(
  rankIntervals: typeof Core.rankIntervals,
  { levels, times }: { readonly levels: readonly number[]; readonly times: number },
): number[] {
  const random = seeded(7);
  const rows = Array.from({ length: 100_000 }, () => {
    const lo = levels.map((count) => random.between(0, count - 1));
    return { lo, hi: lo };
  });
  return repeat(times, () => rankIntervals({ levels, rows }));
}

/** Cells that people edit, and what they type: header, and a value for some row. */
const EDITS: readonly (readonly [header: string, value: (random: Seeded) => CellValue])[] = [
  ['Likelihood', (random) => random.pick(LIKELIHOODS)],
  ['Risk Owner', (random) => random.pick(['Dana Okafor', '', 'TBD', 'Mia Silva'])],
  ['Decision', (random) => random.pick(['Mitigate', 'Accept', 'Transfer', ''])],
  ['Due Date', (random) => TODAY + random.between(-100, 100)],
  ['Treatment Plan', (random) => random.pick(['', 'Replace the gateway', 'Train the staff'])],
  ['Next Review', (random) => TODAY + random.between(-10, 300)],
  ['Status', (random) => random.pick(['Open', 'Closed', 'In Progress'])],
];

const HEADER_ROW = 3;

function measureEdits(session: Core.ReviewSession, rows: Rows): Figures {
  const random = seeded(11);
  const times = { row: [] as number[], review: [] as number[] };
  for (let count = 0; count < 2000; count++) {
    const [header, value] = random.pick(EDITS);
    const column = rows[HEADER_ROW]?.indexOf(header) as number;
    const row = random.between(HEADER_ROW + 1, rows.length - 1);
    const change = { sheet: 'Sheet1', row, column, value: value(random) };
    const start = performance.now();
    const cost = session.edit([change]);
    const register = session.current().registers[0];
    const isCounted = register !== undefined && register.rules.length > 0 && register.ranking.rankedCount > 0;
    if (!isCounted) throw new Error('The register was lost during the edits.');
    times[cost].push(performance.now() - start);
  }
  return times;
}

/** Memory after two full collections; needs --expose-gc. */
function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
