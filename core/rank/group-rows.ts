import { presenceOf } from '../model/parsed';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import {
  type CodedColumn,
  PRESENCES,
  parsedAt,
  presenceAt,
  type RegisterTable,
  type TextColumn,
} from '../model/table';
import { type Outlook, outlookKey, type Step } from './outlook';

/** Rows with equal outlooks: per row the index of its outlook. */
export interface RowGroups {
  readonly outlooks: readonly Outlook[];
  readonly codes: Uint32Array;
}

/** Beyond this many possible pairs of outlook and cell a hash table is smaller than a dense one. */
const DENSE = 1 << 20;

/** Reads all rows, column by column. A step is asked once for each pair of an outlook so far and a distinct cell. */
export function* groupRows(
  table: RegisterTable,
  steps: readonly Step[],
  start: Outlook,
): Generator<Progress, RowGroups> {
  const codes = new Uint32Array(table.rowCount);
  let outlooks: readonly Outlook[] = table.rowCount === 0 ? [] : [start];
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    const cells = cellsOf(table, step);
    if (cells === undefined) continue;
    const merging = startMerging(outlooks, cells, step);
    for (let row = 0; row < table.rowCount; row += ROWS_PER_STEP) {
      mergeRows(merging, codes, { from: row, to: Math.min(row + ROWS_PER_STEP, table.rowCount) });
      yield { stage: 'rank', done: index * table.rowCount + row, of: steps.length * table.rowCount };
    }
    outlooks = merging.merged;
  }
  return { outlooks, codes };
}

/** The outlook of one row, by the same steps. */
export function outlookAt(
  table: RegisterTable,
  steps: readonly Step[],
  at: { row: number; start: Outlook },
): Outlook {
  let outlook = at.start;
  for (const step of steps) {
    const seen =
      step.look === 'value' ? parsedAt(table, step.field, at.row) : presenceAt(table, step.field, at.row);
    if (seen !== undefined) outlook = step.next(outlook, seen as never);
  }
  return outlook;
}

interface Cells {
  readonly codes: Uint32Array | Uint8Array;
  /** What the step sees of each code. */
  readonly seen: readonly unknown[];
}

function cellsOf(table: RegisterTable, step: Step): Cells | undefined {
  const column = table.columns[step.field] as CodedColumn<unknown> | TextColumn | undefined;
  if (column === undefined) return undefined;
  if (column.kind === 'text') return { codes: column.presences, seen: PRESENCES };
  return {
    codes: column.codes,
    seen: step.look === 'value' ? column.distinct : column.distinct.map(presenceOf),
  };
}

/** One column being merged into the outlooks so far. */
interface Merging {
  readonly cells: Cells;
  /** From a pair of outlook and cell to the merged outlook's index; -1 for a pair not met yet. */
  readonly dense?: Int32Array;
  readonly sparse: Map<number, number>;
  merge(pair: number): number;
  readonly merged: readonly Outlook[];
}

function startMerging(outlooks: readonly Outlook[], cells: Cells, step: Step): Merging {
  const indexOfKey = new Map<string, number>();
  const keys = outlooks.map(outlookKey);
  const merged: Outlook[] = [];
  const size = cells.seen.length;
  const merge = (pair: number): number => {
    const index = Math.floor(pair / size);
    const before = outlooks[index] as Outlook;
    const outlook = step.next(before, cells.seen[pair % size] as never);
    const key = outlook === before ? (keys[index] as string) : outlookKey(outlook);
    const known = indexOfKey.get(key);
    if (known !== undefined) return known;
    indexOfKey.set(key, merged.length);
    return merged.push(outlook) - 1;
  };
  const pairs = outlooks.length * size;
  const memo = { cells, sparse: new Map<number, number>(), merge, merged };
  return pairs <= DENSE ? { ...memo, dense: new Int32Array(pairs).fill(-1) } : memo;
}

function mergeRows(merging: Merging, codes: Uint32Array, { from, to }: { from: number; to: number }): void {
  const { cells, dense, sparse } = merging;
  const size = cells.seen.length;
  for (let row = from; row < to; row++) {
    const pair = (codes[row] as number) * size + (cells.codes[row] as number);
    let index = dense === undefined ? (sparse.get(pair) ?? -1) : (dense[pair] as number);
    if (index === -1) {
      index = merging.merge(pair);
      if (dense === undefined) sparse.set(pair, index);
      else dense[pair] = index;
    }
    codes[row] = index;
  }
}
