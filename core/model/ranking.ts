import type { FieldId, Tier } from './fields';
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

export const RANKED_TIERS: readonly Tier[] = ['act-now', 'plan-next', 'watch'];

/** True for the three groups that hold places. */
export const isRankedTier = (tier: Tier): boolean => RANKED_TIERS.includes(tier);

/**
 * Table rows in ranking order: the middle of the interval, then its end, then the sheet; rows outside the ranking
 * are left out. Inside "could move" this order is a convention, never a reason.
 */
export function rankedOrder({ boxes, boxOf }: Ranking): number[] {
  const rows: number[] = [];
  boxOf.forEach((box, row) => {
    if (isRankedTier((boxes[box] as RankedBox).tier)) rows.push(row);
  });
  const middles = boxes.map(({ best, worst }) => best + worst);
  const compareBoxes = (a: number, b: number): number =>
    (middles[a] as number) - (middles[b] as number) ||
    (boxes[a] as RankedBox).worst - (boxes[b] as RankedBox).worst;
  return rows.sort((a, b) => compareBoxes(boxOf[a] as number, boxOf[b] as number) || a - b);
}
