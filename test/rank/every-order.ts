/** Level intervals of one row: on the main criteria, and on those that only break ties. */
export interface TestRow {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  readonly tiebreakLo?: readonly number[];
  readonly tiebreakHi?: readonly number[];
}

const isAtLeast = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((level, index) => level >= (b[index] ?? 0));
const isEqual = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

/** The definition, word for word: at least as high on everything, higher on something, whatever the ranges hide. */
export function isCertainlyAbove(a: TestRow, b: TestRow): boolean {
  if (isAtLeast(a.lo, b.hi) && !isEqual(a.lo, b.hi)) return true;
  const isSameRating = isEqual(a.lo, a.hi) && isEqual(b.lo, b.hi) && isEqual(a.lo, b.lo);
  const low = a.tiebreakLo ?? [];
  const high = b.tiebreakHi ?? [];
  return isSameRating && isAtLeast(low, high) && !isEqual(low, high);
}

/** Every order of the rows in which none stands before one that is certainly above it. */
export function everyOrder(rows: readonly TestRow[]): number[][] {
  const orders: number[][] = [];
  const extend = (order: number[], rest: readonly number[]): void => {
    if (rest.length === 0) orders.push(order);
    for (const row of rest) {
      const isFree = rest.every((other) => !isCertainlyAbove(rows[other] as TestRow, rows[row] as TestRow));
      if (isFree)
        extend(
          [...order, row],
          rest.filter((other) => other !== row),
        );
    }
  };
  extend([], [...rows.keys()]);
  return orders;
}

/** The first and last place of each row over all orders, and how many different places it takes. */
export function placesOver(orders: readonly (readonly number[])[], count: number) {
  const places = Array.from({ length: count }, () => new Set<number>());
  for (const order of orders) {
    for (const [index, row] of order.entries()) places[row]?.add(index + 1);
  }
  return {
    best: places.map((taken) => Math.min(...taken)),
    worst: places.map((taken) => Math.max(...taken)),
    different: places.map((taken) => taken.size),
  };
}
