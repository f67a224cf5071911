/** How many levels each criterion has: the main ones, and the tiebreaks that count only inside one main cell. */
export interface Shape {
  readonly main: readonly number[];
  readonly tiebreak: readonly number[];
}

/** The most cells that main criteria may span together, and that all criteria may. */
const MOST_MAIN_CELLS = 1_000_000;
const MOST_CELLS = 4_000_000;

/** How many cells criteria of these level counts span. */
export const cellCount = (levels: readonly number[]): number =>
  levels.reduce((cells, count) => cells * count, 1);

/**
 * Splits criteria, in order of weight, so that counting them stays small: main ones whose grid grows too large become
 * tiebreaks, and tiebreaks for which there is no room are left out. Real scales never come near.
 */
export function fitShape(main: readonly number[], tiebreak: readonly number[]): Shape {
  let mainCount = 0;
  for (let cells = 1; mainCount < main.length; mainCount++) {
    cells *= main[mainCount] as number;
    if (cells > MOST_MAIN_CELLS && mainCount > 0) break;
  }
  const kept = main.slice(0, mainCount);
  const others = [...main.slice(mainCount), ...tiebreak];
  let cells = cellCount(kept);
  let otherCount = 0;
  while (otherCount < others.length && cells * (others[otherCount] as number) <= MOST_CELLS) {
    cells *= others[otherCount++] as number;
  }
  return { main: kept, tiebreak: others.slice(0, otherCount) };
}

/** The number of the cell at the given levels; `from` is where the criteria begin in the vector. */
export function cellAt(vector: readonly number[], levels: readonly number[], from = 0): number {
  let cell = 0;
  for (let index = levels.length - 1; index >= 0; index--) {
    cell = cell * (levels[index] as number) + (vector[from + index] as number);
  }
  return cell;
}
