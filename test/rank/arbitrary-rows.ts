import fc from 'fast-check';
import type { LevelInterval } from '../../core/rank/rank-intervals';

/** A register of rated rows: the level count of each criterion, and the rows. */
export interface RatedRows {
  readonly levels: readonly number[];
  readonly rows: readonly LevelInterval[];
}

const interval = (levels: number): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(fc.nat(levels - 1), fc.nat(levels - 1), fc.boolean()).map(([a, b, isExact]) => {
    const low = Math.min(a, b);
    return [low, isExact ? low : Math.max(a, b)];
  });

/** A row on criteria of these level counts; about half of its ratings are exact. */
export const arbitraryRow = (levels: readonly number[]): fc.Arbitrary<LevelInterval> =>
  fc
    .tuple(...levels.map(interval))
    .map((pairs) => ({ lo: pairs.map(([low]) => low), hi: pairs.map(([, high]) => high) }));

/** Some rows on one to three criteria of two to four levels. */
export const arbitraryRows = (minLength: number, maxLength: number): fc.Arbitrary<RatedRows> =>
  fc
    .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 })
    .chain((levels) =>
      fc.array(arbitraryRow(levels), { minLength, maxLength }).map((rows) => ({ levels, rows })),
    );

/** Rows with tiebreaks: main ratings on two criteria of two levels, so that equal ones are common. */
export const arbitraryTiedRows = (minLength: number, maxLength: number) =>
  fc.array(fc.tuple(arbitraryRow([2, 2]), arbitraryRow([3, 2])), { minLength, maxLength }).map((pairs) => ({
    levels: [2, 2],
    rows: pairs.map(([row]) => row),
    tiebreakLevels: [3, 2],
    tiebreakRows: pairs.map(([, tiebreak]) => tiebreak),
  }));
