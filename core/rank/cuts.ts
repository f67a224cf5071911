import type { Tier } from '../model/fields';
import { type Basis, type Capacity, middleOf } from '../model/ranking';

/** The places a box of equal risks can take, and how many risks are in it. */
export interface Place {
  readonly best: number;
  readonly worst: number;
  readonly size: number;
}

/** The group a box is in, and how sure that is. */
export interface Group {
  readonly tier: Tier;
  readonly basis: Basis;
}

/** What a person decides on when nobody has said how many risks can be acted on. */
const ASSUMED = { now: 5, next: 15 };

/** The capacity to cut at: as said by a person, else assumed, and then no more than there are contenders. */
export function capacityFor(
  contenders: number,
  said: { readonly now: number; readonly next: number } | undefined,
): Capacity {
  if (said !== undefined) return { now: said.now, next: Math.max(said.now, said.next), isAssumed: false };
  return {
    now: Math.min(ASSUMED.now, contenders),
    next: Math.min(ASSUMED.next, contenders),
    isAssumed: true,
  };
}

/**
 * The group of every box. A place is firm when no reading of the ratings puts it on the other side of the cut; the
 * rest lean to the side of their interval's middle, and boxes whose middles tie across the cut are open together.
 */
export function groupsOf(places: readonly Place[], capacity: Capacity): Group[] {
  const keys = countKeys(places);
  const now = cutAfter(keys, capacity.now);
  const next = cutAfter(keys, capacity.next);
  return places.map((place) => {
    const first = sideOf(place, now);
    if (first.isIn) return { tier: 'act-now', basis: first.basis };
    const second = sideOf(place, next);
    return {
      tier: second.isIn ? 'plan-next' : 'watch',
      basis: first.basis === 'firm' ? second.basis : first.basis,
    };
  });
}

interface KeyCount {
  readonly key: number;
  readonly size: number;
}

interface Cut {
  readonly capacity: number;
  /** The key of the last risk inside; infinite when all or none are. */
  readonly lastKey: number;
  /** True when risks of that key lie on both sides. */
  readonly isTied: boolean;
}

/** How many risks have each key, smallest key first. */
function countKeys(places: readonly Place[]): KeyCount[] {
  const sizes = new Map<number, number>();
  for (const place of places) {
    const key = middleOf(place);
    if (place.size > 0) sizes.set(key, (sizes.get(key) ?? 0) + place.size);
  }
  return Array.from(Int32Array.from(sizes.keys()).sort(), (key) => ({ key, size: sizes.get(key) as number }));
}

function cutAfter(keys: readonly KeyCount[], capacity: number): Cut {
  if (capacity <= 0) return { capacity, lastKey: -Infinity, isTied: false };
  let counted = 0;
  for (const { key, size } of keys) {
    counted += size;
    if (counted >= capacity) return { capacity, lastKey: key, isTied: counted > capacity };
  }
  return { capacity, lastKey: Infinity, isTied: false };
}

function sideOf(place: Place, cut: Cut): { readonly isIn: boolean; readonly basis: Basis } {
  if (place.worst <= cut.capacity) return { isIn: true, basis: 'firm' };
  if (place.best > cut.capacity) return { isIn: false, basis: 'firm' };
  if (cut.isTied && middleOf(place) === cut.lastKey) return { isIn: true, basis: 'open' };
  return { isIn: middleOf(place) <= cut.lastKey, basis: 'leaning' };
}
