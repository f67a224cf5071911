import { isEmptyCell } from '../model/cell';
import { bottomOf, type Grid, valueAt } from '../model/grid';

/** Neighbouring sheet columns, both ends included. */
export interface Run {
  readonly left: number;
  readonly right: number;
}

/** Rows under a header that are looked at to choose it. */
export const LOOK_ROWS = 64;
/** The sheet rows under a header that are looked at to choose it, as far as the grid reaches. */
export const rowsUnder = (grid: Grid, bottom: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.min(LOOK_ROWS, bottomOf(grid) - 1 - bottom)) },
    (_, index) => bottom + 1 + index,
  );

/** Columns without a header that may lie between two parts of one table. */
const WIDEST_GAP = 2;

/** Runs of neighbouring columns that have a header. */
export function headedRuns(columns: readonly number[], header: (column: number) => string): readonly Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    if (header(column) === '') continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** Joins runs that stand close and are filled on the same rows: a spacer splits no table, a legend is another one. */
export function joinRuns(grid: Grid, headerBottom: number, runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const isNear = last !== undefined && run.left - last.right - 1 <= WIDEST_GAP;
    if (isNear && isFilledTogether(grid, headerBottom, [last, run])) {
      joined[joined.length - 1] = { left: last.left, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

function isFilledTogether(grid: Grid, headerBottom: number, [one, other]: readonly [Run, Run]): boolean {
  const rows = rowsUnder(grid, headerBottom);
  const inOne = rows.filter((row) => isFilledWithin(grid, row, one));
  const inOther = rows.filter((row) => isFilledWithin(grid, row, other));
  const inBoth = inOne.filter((row) => inOther.includes(row));
  return inBoth.length * 2 >= Math.max(inOne.length, inOther.length);
}

function isFilledWithin(grid: Grid, row: number, { left, right }: Run): boolean {
  for (let column = left; column <= right; column++)
    if (!isEmptyCell(valueAt(grid, row, column))) return true;
  return false;
}
