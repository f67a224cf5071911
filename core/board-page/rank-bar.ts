import { RANKED_TIERS, type RankedTier } from '../model/fields';
import type { Basis, Capacity } from '../model/ranking';

/** How a piece of a bar is drawn: certain, possible beside certain, or undecided. */
type PieceLook = 'solid' | 'hatched' | 'outline';

/** A piece of a bar inside one of the three boxes, one a group from left to right, in hundredths of that box. */
export interface BarPiece {
  readonly box: number;
  readonly from: number;
  readonly to: number;
  readonly look: PieceLook;
}

/** Where a risk can land: it has a piece in every group that some reading of the ratings puts it in. */
export interface RankBar {
  readonly pieces: readonly BarPiece[];
}

/** First and last place of each box; last is below first where a box holds no place. */
export type BoxPlaces = readonly { readonly first: number; readonly last: number }[];

/** The places that each of the three boxes holds. */
export function boxPlaces({ now, next }: Capacity, ranked: number): BoxPlaces {
  return [
    { first: 1, last: Math.min(now, ranked) },
    { first: now + 1, last: Math.min(next, ranked) },
    { first: next + 1, last: ranked },
  ];
}

/** What a bar is drawn from. */
export interface BarInput {
  readonly tier: RankedTier;
  readonly basis: Basis;
  readonly best: number;
  readonly worst: number;
}

/** The bar of a risk, or of a tie, over boxes of equal width that are not to scale. */
export function rankBar({ tier, basis, best, worst }: BarInput, places: BoxPlaces): RankBar {
  const home = RANKED_TIERS.indexOf(tier);
  const pieces = places.flatMap(({ first, last }, box): BarPiece[] => {
    const from = Math.max(best, first);
    const to = Math.min(worst, last);
    if (to < from || (basis === 'firm' && box !== home)) return [];
    const count = last - first + 1;
    const look = basis === 'open' ? 'outline' : box === home ? 'solid' : 'hatched';
    return [{ box, ...hundredths((from - first) / count, (to - first + 1) / count), look }];
  });
  // A risk that is urgent whatever the capacity is settled in a box whose places are all taken.
  return { pieces: pieces.length > 0 ? pieces : [{ box: home, from: 0, to: 100, look: 'solid' }] };
}

/** Narrower pieces could not be seen. */
const NARROWEST = 8;

function hundredths(start: number, end: number): { readonly from: number; readonly to: number } {
  const from = Math.min(Math.floor(start * 100), 100 - NARROWEST);
  return { from, to: Math.max(Math.ceil(end * 100), from + NARROWEST) };
}
