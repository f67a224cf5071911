import { type FieldId, RANKED_TIERS, type RankedTier, type Tier } from './fields';
import type { Scale } from './scale';

/** How sure a risk's group is, whatever the labels are worth: certain, here for now, or undecided. */
export type Basis = 'firm' | 'leaning' | 'open';

/** One ordered yardstick of the ranking. A tiebreak only orders risks that are equal on every main one. */
export interface Criterion {
  readonly fields: readonly FieldId[];
  readonly role: 'main' | 'tiebreak';
  readonly scale: Scale;
}

/** Risks with the same ratings and standing: they share a place, a group and every reason. */
export interface RankedBox {
  /** Level interval per criterion, main ones first. */
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  /** How many rows are in it. */
  readonly size: number;
  /** First and last place among the ranked; for a risk outside, the places it could take if it came back. */
  readonly best: number;
  readonly worst: number;
  readonly tier: Tier;
  /** Absent outside the three ranked groups. */
  readonly basis?: Basis;
}

/** How many risks can be acted on. */
export interface Capacity {
  /** Act now. */
  readonly now: number;
  /** Act now and plan next together. */
  readonly next: number;
  /** True until a person has said so. */
  readonly isAssumed: boolean;
}

/** Why nothing could be ranked. */
export type NoRankingReason = { readonly kind: 'no-criteria' };

/** Every risk's place from-to and group. Kept per box of equal risks, so that its size does not grow with the rows. */
export interface Ranking {
  readonly criteria: readonly Criterion[];
  readonly because?: NoRankingReason;
  /** Number of contenders: the denominator of every place. */
  readonly rankedCount: number;
  readonly capacity: Capacity;
  readonly boxes: readonly RankedBox[];
  /** Per table row the index of its box. */
  readonly boxOf: Uint32Array;
}

/** The box a row is in: its places, group and basis. */
export const boxAt = (ranking: Ranking, row: number): RankedBox =>
  ranking.boxes[ranking.boxOf[row] as number] as RankedBox;

/** True for the three groups that hold places. */
export const isRankedTier = (tier: Tier): tier is RankedTier =>
  (RANKED_TIERS as readonly Tier[]).includes(tier);

/** Twice the middle of an interval of places, which is a whole number: smaller is more urgent. */
export const middleOf = ({ best, worst }: Pick<RankedBox, 'best' | 'worst'>): number => best + worst;

/**
 * Ranking order: the middle of the interval, then its end. Boxes outside the ranking come last, all alike. Inside
 * "could move" this order is a convention, never a reason.
 */
export function compareBoxes(a: RankedBox, b: RankedBox): number {
  if (a.basis === undefined || b.basis === undefined) {
    return Number(a.basis === undefined) - Number(b.basis === undefined);
  }
  return middleOf(a) - middleOf(b) || a.worst - b.worst;
}

/** Two table rows in ranking order, those that it leaves open in the order of the sheet. */
export const compareRows =
  (ranking: Ranking) =>
  (a: number, b: number): number =>
    compareBoxes(boxAt(ranking, a), boxAt(ranking, b)) || a - b;

/** Table rows in ranking order; rows outside the ranking are left out. */
export function rankedOrder(ranking: Ranking): number[] {
  const rows: number[] = [];
  ranking.boxOf.forEach((box, row) => {
    if (isRankedTier((ranking.boxes[box] as RankedBox).tier)) rows.push(row);
  });
  return rows.sort(compareRows(ranking));
}
