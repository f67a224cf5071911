import type { Figures } from './measures';
import { median, quantile } from './statistics';

/** The figures of everything measured, by name. */
export type Measured = { readonly [name: string]: Figures };

/** One line of the bench: a figure, its unit, and the goal it should not pass (or should reach, for `atLeast`). */
export interface BenchRow {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'x' | 'ms' | 's' | 'MB' | 'KB a row' | '';
  readonly goal?: number;
  readonly isAtLeast?: true;
}

/** Turns figures into ratios within the same run, and into seconds or bytes where a goal is set in them. */
export function compareFigures(measured: Measured, adversaries: readonly string[]): BenchRow[] {
  const typical = (name: string, figure = 'run'): number => median(measured[name]?.[figure] ?? []);
  const ratio = (a: string, b: string): number => typical(a) / typical(b);
  const edits = measured['edit']?.['row'] ?? [];
  const costly = measured['edit']?.['review'] ?? [];
  const rows: BenchRow[] = [
    {
      what: 'full review / JSON.parse, 100,000 rows',
      figure: ratio('review100k', 'parse100k'),
      unit: 'x',
      goal: 1.5,
    },
    {
      what: 'full review / JSON.parse, 10,000 rows',
      figure: ratio('review10k', 'parse10k'),
      unit: 'x',
      goal: 1.5,
    },
    {
      what: 'object reference / full review, 100,000 rows',
      figure: ratio('object100k', 'review100k'),
      unit: 'x',
      goal: 3,
      isAtLeast: true,
    },
    {
      what: 'object reference / full review, 10,000 rows',
      figure: ratio('object10k', 'review10k'),
      unit: 'x',
      goal: 3,
      isAtLeast: true,
    },
    { what: 'growth, 100,000 / 10,000 rows', figure: ratio('review100k', 'review10k'), unit: 'x', goal: 12 },
    ...adversaries.map(
      (name): BenchRow => ({
        what: `${name} / plain, 20,000 rows`,
        figure: ratio(name, 'plain20k'),
        unit: 'x',
        goal: 2.5,
      }),
    ),
    { what: 'full review, 100,000 rows', figure: typical('review100k'), unit: 'ms' },
    { what: 'one edit at 100,000 rows, median', figure: median(edits), unit: 'ms', goal: 1 },
    { what: 'one edit at 100,000 rows, 99th percentile', figure: quantile(edits, 0.99), unit: 'ms', goal: 5 },
    { what: 'edits followed by themselves', figure: edits.length, unit: '' },
    { what: 'edits that cost a full review', figure: costly.length, unit: '' },
    { what: 'such an edit, median', figure: median(costly), unit: 'ms' },
    {
      what: 'ranking alone, 100,000 rows, 5 x 5',
      figure: typical('ranking', 'twoCriteria'),
      unit: 'ms',
      goal: 10,
    },
    {
      what: 'ranking alone, 100,000 rows, 5 x 5 x 5 x 5',
      figure: typical('ranking', 'fourCriteria'),
      unit: 'ms',
      goal: 10,
    },
    { what: 'memory beyond the rows', figure: typical('memory') / 1024, unit: 'KB a row', goal: 0.5 },
    { what: 'first review of a process, 2,000 rows', figure: typical('cold'), unit: 'ms', goal: 60 },
    ...commandRows('CSV file, 2,000 rows', measured['commandCsv'], 1.5),
    ...commandRows('workbook, 2,000 rows', measured['commandXlsx'], 1.5),
    ...commandRows('workbook, 100,000 rows', measured['commandLarge']),
  ];
  return rows
    .filter(({ figure }) => Number.isFinite(figure))
    .map((row) => ({ ...row, figure: rounded(row.figure) }));
}

/** What the whole command takes on a file. */
function commandRows(file: string, { run = [], memory = [] }: Figures = {}, goal?: number): BenchRow[] {
  const what = `riskrow check of a ${file}, whole process`;
  return [
    { what, figure: median(run), unit: 's', ...(goal !== undefined && { goal }) },
    { what: `${what}, most memory`, figure: median(memory), unit: 'MB' },
  ];
}

/** Three digits are all that a shared machine can tell apart. */
const rounded = (figure: number): number => Number(figure.toPrecision(3));

/** The rows as a table in Markdown. */
export function renderTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, figure, unit, goal, isAtLeast }) => {
    const wanted = goal === undefined ? '' : `${isAtLeast === true ? '>=' : '<='} ${goal} ${unit}`;
    const isReached = goal === undefined || (isAtLeast === true ? figure >= goal : figure <= goal);
    return `| ${what} | ${figure} ${unit} | ${wanted} | ${goal === undefined ? '' : isReached ? 'reached' : 'not reached'} |`;
  });
  return ['| what | figure | goal | |', '|---|---|---|---|', ...lines, ''].join('\n');
}
