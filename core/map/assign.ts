/** Less than this comes from rounding. */
const LEAST_GAIN = 1e-9;

/**
 * The one-to-one assignment of rows to columns with the largest sum of worths. `worth[row][column]` of 0 or less is
 * no assignment. Returns the column of each row, -1 where it has none.
 * Method: rows are placed one by one, each along the augmenting path that gains most (Bellman, Ford and Moore).
 */
export function assign(worth: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = [];
  worth.forEach((_, row) => {
    place(row, worth, chosen);
  });
  return chosen;
}

/** Gives a row a column, moving other rows to their next best columns where that is worth more in all. */
function place(row: number, worth: readonly (readonly number[])[], chosen: number[]): void {
  const taker: number[] = [];
  /** What is gained once somebody takes a column, less what its holder loses. */
  const gains: number[] = [];
  const waiting = [{ one: row, gain: 0 }];
  for (const { one, gain } of waiting) {
    (worth[one] ?? []).forEach((value, column) => {
      const holder = chosen.indexOf(column);
      const after = gain + value - (worth[holder]?.[column] ?? 0);
      if (value <= 0 || after <= (gains[column] ?? Number.NEGATIVE_INFINITY) + LEAST_GAIN) return;
      gains[column] = after;
      taker[column] = one;
      if (holder !== -1) waiting.push({ one: holder, gain: after });
    });
  }
  const most = Math.max(0, ...Object.values(gains));
  chosen[row] = -1;
  if (most <= LEAST_GAIN) return;
  let column = gains.indexOf(most);
  const loser = chosen.indexOf(column);
  if (loser !== -1) chosen[loser] = -1;
  while (column !== -1) {
    const to = taker[column] as number;
    const next = chosen[to] as number;
    chosen[to] = column;
    column = next;
  }
}
