/** Smaller differences come from rounding. */
const LEAST_GAIN = 1e-9;

/**
 * The one-to-one assignment of rows to columns with the largest sum of worths. `worth[row][column]` of 0 or less is
 * no assignment. Returns the column of each row, -1 where it has none.
 * Method: successive augmenting paths (Bellman and Ford); rows are placed one by one, and each moves others where
 * that makes the whole worth more.
 */
export function assign(worth: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = [];
  worth.forEach((_, row) => {
    place(row, worth, chosen);
  });
  return chosen;
}

function place(row: number, worth: readonly (readonly number[])[], chosen: number[]): void {
  const worthOf = (taker: number, column: number): number => worth[taker]?.[column] ?? 0;
  /** The most that all are worth more once a row gets a column; whoever had it before goes without. */
  const gain = (worth[row] ?? []).map(() => 0);
  const taker = gain.map(() => row);
  let isBetter = false;
  const offer = (to: number, freed: number): void => {
    gain.forEach((known, column) => {
      const value = worthOf(to, column);
      const holder = chosen.indexOf(column);
      const change = freed + value - (holder === -1 ? 0 : worthOf(holder, column));
      if (value <= 0 || change <= known + LEAST_GAIN) return;
    });
  };
  void offer;
  void isBetter;
  void taker;
}
