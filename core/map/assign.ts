type Numbers = number[];

interface Prices {
  readonly cost: (row: number, column: number) => number;
  readonly ofRow: Numbers;
  readonly ofColumn: Numbers;
  /** The row that a column is given to; column 0 holds the row that is being placed. Rows and columns count from 1. */
  readonly rowOf: Numbers;
}

/**
 * The one-to-one assignment of rows to columns with the largest sum of worths. `worth[row][column]` of 0 or less is
 * no assignment. Returns the column of each row, -1 where it has none.
 * Method: Hungarian, by shortest augmenting paths (Jonker and Volgenant), rows times columns squared.
 */
export function assign(worth: readonly (readonly number[])[]): readonly number[] {
  const rows = worth.length;
  // As many columns again that are worth nothing, so that every row can stay without one.
  const columns = rows + (worth[0]?.length ?? 0);
  const zeros = (length: number): Numbers => new Array<number>(length + 1).fill(0);
  const prices: Prices = {
    cost: (row, column) => -Math.max(0, worth[row - 1]?.[column - 1] ?? 0),
    ofRow: zeros(rows),
    ofColumn: zeros(columns),
    rowOf: zeros(columns),
  };
  for (let row = 1; row <= rows; row++) place(row, prices);
  const chosen = new Array<number>(rows).fill(-1);
  prices.rowOf.forEach((row, column) => {
    if (column > 0 && row > 0 && prices.cost(row, column) < 0) chosen[row - 1] = column - 1;
  });
  return chosen;
}

/** Gives a row a column, moving other rows to their next best columns where that is cheaper in all. */
function place(row: number, prices: Prices): void {
  const { rowOf } = prices;
  rowOf[0] = row;
  const via = rowOf.map(() => 0);
  const slack = rowOf.map(() => Number.POSITIVE_INFINITY);
  const done = rowOf.map(() => false);
  let at = 0;
  while (rowOf[at] !== 0) {
    done[at] = true;
    at = nextColumn(at, prices, { via, slack, done });
  }
  while (at !== 0) {
    const from = via[at] as number;
    rowOf[at] = rowOf[from] as number;
    at = from;
  }
}

interface Search {
  readonly via: Numbers;
  readonly slack: Numbers;
  readonly done: readonly boolean[];
}

/** The column that is reached at least extra cost; prices rise so that the way to it costs nothing more. */
function nextColumn(
  at: number,
  { cost, ofRow, ofColumn, rowOf }: Prices,
  { via, slack, done }: Search,
): number {
  const current = rowOf[at] as number;
  let next = 0;
  for (let column = 1; column < slack.length; column++) {
    if (done[column]) continue;
    const extra = cost(current, column) - (ofRow[current] as number) - (ofColumn[column] as number);
    if (extra < (slack[column] as number)) {
      slack[column] = extra;
      via[column] = at;
    }
    if (next === 0 || (slack[column] as number) < (slack[next] as number)) next = column;
  }
  const least = slack[next] as number;
  for (let column = 0; column < slack.length; column++) {
    const row = rowOf[column] as number;
    if (done[column]) {
      ofRow[row] = (ofRow[row] as number) + least;
      ofColumn[column] = (ofColumn[column] as number) - least;
    } else slack[column] = (slack[column] as number) - least;
  }
  return next;
}
