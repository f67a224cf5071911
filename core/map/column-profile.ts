import { type CellValue, cellText, isEmptyCell } from '../model/cell';
import { formatAt, type Grid, valueAt } from '../model/grid';
import type { RegisterPlace } from '../model/place';
import { type HeaderReading, readHeader } from '../standards/header-words';
import { type CellKind, kindsOf, numberOf } from './cell-kinds';

/** What the sampled cells of one column hold. */
export interface ColumnProfile {
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly isHidden: boolean;
  /** Sampled cells that hold something; of a blank column with a dropdown, the words it offers. */
  readonly filled: number;
  readonly distinct: number;
  /** How many of the filled rows are of a kind, 0 to 1. */
  share(kind: CellKind): number;
  /** Words in a filled cell, on average. */
  readonly words: number;
  /** The number of each sampled row, where it shows one. */
  readonly numbers: readonly (number | undefined)[];
  /** Smallest and largest number shown; undefined where there is none. */
  readonly range: readonly [number, number] | undefined;
  /** What the dropdown of a blank column offers, which then stands for its cells. */
  readonly offered: readonly string[] | undefined;
}

/** Samples longer than twice this are thinned out. */
const HALF_SAMPLE = 128;

/**
 * The sheet rows a map is made from: all risks of a small register, else its first 128 and 128 more, evenly spread.
 * The same rows give the same sample.
 */
export function sampleRows(place: Pick<RegisterPlace, 'rows'>): readonly number[] {
  const { rows } = place;
  if (rows.length <= 2 * HALF_SAMPLE) return [...rows];
  const rest = rows.length - HALF_SAMPLE;
  const sample = [...rows.subarray(0, HALF_SAMPLE)];
  for (let step = 0; step < HALF_SAMPLE; step++) {
    sample.push(rows[HALF_SAMPLE + Math.floor((step * rest) / HALF_SAMPLE)] as number);
  }
  return sample;
}

/** What each column of a register holds on the sampled rows. */
export function profileColumns(grid: Grid, place: RegisterPlace): readonly ColumnProfile[] {
  const rows = sampleRows(place);
  return place.headers.map((header, index) => profileColumn(grid, place.left + index, { header, rows }));
}

interface Sampled {
  readonly value: CellValue;
  readonly format: string | undefined;
}

function profileColumn(
  grid: Grid,
  column: number,
  { header, rows }: { readonly header: string; readonly rows: readonly number[] },
): ColumnProfile {
  const values = rows.map((row) => valueAt(grid, row, column));
  const isBlank = values.every((value) => isEmptyCell(value));
  const offered = isBlank
    ? grid.validations.find((validation) => validation.column === column)?.list
    : undefined;
  const cells = offered ?? values;
  const { shares, filled, distinct, words } = countKinds(
    cells.map((value, index) => ({ value, format: formatAt(grid, rows[index] ?? 0, column) })),
  );
  const numbers = values.map(numberOf);
  const shown = numbers.filter((number): number is number => number !== undefined);
  return {
    column,
    header,
    reading: readHeader(header),
    isHidden: grid.hiddenColumns.includes(column),
    filled,
    distinct,
    share: (kind) => shares.get(kind) ?? 0,
    words,
    numbers,
    range: shown.length === 0 ? undefined : [Math.min(...shown), Math.max(...shown)],
    offered,
  };
}

/** Counts the kinds of some cells; each distinct cell is judged once. */
function countKinds(cells: readonly Sampled[]) {
  const known = new Map<CellValue, { readonly kinds: readonly CellKind[]; readonly words: number }>();
  const counts = new Map<CellKind, number>();
  let filled = 0;
  let words = 0;
  for (const { value, format } of cells) {
    const cell = known.get(value) ?? { kinds: kindsOf(value, format), words: wordCount(value) };
    if (cell.kinds.length === 0) continue;
    known.set(value, cell);
    filled++;
    words += cell.words;
    for (const kind of cell.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const shares = new Map([...counts].map(([kind, count]) => [kind, count / filled]));
  return { shares, filled, distinct: known.size, words: filled === 0 ? 0 : words / filled };
}

const wordCount = (value: CellValue): number => cellText(value).trim().split(/\s+/).length;
