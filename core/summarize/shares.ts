import type { Share } from '../model/summary';
import { bitsOf, type Trait } from './traits';

/** Rows that have all of some traits and none of some others. */
export interface Where {
  readonly all: readonly Trait[];
  readonly none?: readonly Trait[];
}

/** Rows that a share names; more would make a summary grow with the register. */
const NAMED_ROWS = 100;

/** How many rows have the same traits, and the first hundred of them. */
export interface TraitCount {
  readonly bits: number;
  readonly count: number;
  readonly rows: readonly number[];
}

/** Counts rows by their traits, of which a register has few combinations. */
export function countTraits(traits: Uint32Array): readonly TraitCount[] {
  const tallies = new Map<number, Tally>();
  for (let row = 0; row < traits.length; row++) {
    const bits = traits[row] as number;
    let tally = tallies.get(bits);
    if (tally === undefined) {
      tally = startTally();
      tallies.set(bits, tally);
    }
    addRow(tally, row);
  }
  return Array.from(tallies, ([bits, tally]) => ({ bits, ...tally }));
}

/** The rows that fit any of the descriptions, out of `of`. */
export function shareWhere(counts: readonly TraitCount[], of: number, ...any: readonly Where[]): Share {
  const fits = matcher(any);
  const fitting = counts.filter(({ bits }) => fits(bits));
  const rows = fitting.flatMap((entry) => entry.rows).sort((a, b) => a - b);
  return { count: fitting.reduce((sum, { count }) => sum + count, 0), of, rows: rows.slice(0, NAMED_ROWS) };
}

/** The first few rows, in an order of their own, that fit any of the descriptions. */
export function firstWhere(
  traits: Uint32Array,
  any: readonly Where[],
  order: { compare(a: number, b: number): number; readonly limit: number },
): number[] {
  const fits = matcher(any);
  const first: number[] = [];
  for (let row = 0; row < traits.length; row++) {
    if (!fits(traits[row] as number)) continue;
    let at = first.length;
    while (at > 0 && order.compare(first[at - 1] as number, row) > 0) at--;
    if (at < order.limit) first.splice(at, 0, row);
    if (first.length > order.limit) first.pop();
  }
  return first;
}

function matcher(any: readonly Where[]): (bits: number) => boolean {
  const masks = any.map(({ all, none = [] }) => ({ wanted: bitsOf(all), seen: bitsOf([...all, ...none]) }));
  return (bits) => {
    for (const mask of masks) {
      if ((bits & mask.seen) === mask.wanted) return true;
    }
    return false;
  };
}

/** A running count of rows, and the first hundred of them. */
export interface Tally {
  count: number;
  readonly rows: number[];
}

/** A count at zero. */
export const startTally = (): Tally => ({ count: 0, rows: [] });

/** Counts one more row. */
export function addRow(tally: Tally, row: number): void {
  tally.count++;
  if (tally.rows.length < NAMED_ROWS) tally.rows.push(row);
}
