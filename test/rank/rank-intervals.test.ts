import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type LevelInterval, type RankInput, rankIntervals } from '../../core/rank/rank-intervals';
import { arbitraryRows, arbitraryTiedRows } from './arbitrary-rows';
import { everyOrder, placesOver, type TestRow } from './every-order';

const exact = (...levels: number[]): LevelInterval => ({ lo: levels, hi: levels });
const places = (input: RankInput): string[] => {
  const { best, worst } = rankIntervals(input);
  return input.rows.map((_, row) => `${best[row]}-${worst[row]}`);
};
const oracle = <T>(name: string): T => JSON.parse(readFileSync(join('test/rank/oracles', name), 'utf8')) as T;

describe('places from-to', () => {
  test.each<[reason: string, input: RankInput, expected: string[]]>([
    ['nothing to rank', { levels: [5, 5], rows: [] }, []],
    ['one row has the one place', { levels: [5], rows: [exact(2)] }, ['1-1']],
    [
      'higher on both criteria is above',
      { levels: [5, 5], rows: [exact(1, 1), exact(3, 2)] },
      ['2-2', '1-1'],
    ],
    [
      'higher on one and equal on the other is above',
      { levels: [5, 5], rows: [exact(3, 1), exact(3, 2)] },
      ['2-2', '1-1'],
    ],
    [
      'a trade-off leaves both places open',
      { levels: [5, 5], rows: [exact(4, 0), exact(0, 4)] },
      ['1-2', '1-2'],
    ],
    [
      'equal ratings share their places',
      { levels: [5, 5], rows: [exact(2, 2), exact(2, 2)] },
      ['1-2', '1-2'],
    ],
    [
      'a blank rating can be anything, so it settles nothing against a middle one',
      { levels: [5, 5], rows: [{ lo: [2, 0], hi: [2, 4] }, exact(2, 2)] },
      ['1-2', '1-2'],
    ],
    [
      'a range that starts where the other ends is at least as high, and above',
      { levels: [5], rows: [{ lo: [2], hi: [4] }, exact(2)] },
      ['1-2', '1-2'],
    ],
    [
      'a range that starts above where the other ends is above',
      {
        levels: [5],
        rows: [
          { lo: [3], hi: [4] },
          { lo: [0], hi: [2] },
        ],
      },
      ['1-1', '2-2'],
    ],
    [
      'without criteria nothing is above anything',
      { levels: [], rows: [exact(), exact(), exact()] },
      ['1-3', '1-3', '1-3'],
    ],
    [
      'a tiebreak orders equal ratings',
      { levels: [5], rows: [exact(2), exact(2)], tiebreakLevels: [3], tiebreakRows: [exact(0), exact(2)] },
      ['2-2', '1-1'],
    ],
    [
      'a tiebreak does not touch different ratings',
      { levels: [5], rows: [exact(3), exact(2)], tiebreakLevels: [3], tiebreakRows: [exact(0), exact(2)] },
      ['1-1', '2-2'],
    ],
    [
      'a tiebreak does not touch a range, even beside its equal',
      {
        levels: [5],
        rows: [
          { lo: [1], hi: [2] },
          { lo: [1], hi: [2] },
        ],
        tiebreakLevels: [3],
        tiebreakRows: [exact(0), exact(2)],
      },
      ['1-2', '1-2'],
    ],
    [
      'a main criterion for which the grid would be too large only breaks ties',
      { levels: [100, 100, 100, 3], rows: [exact(1, 1, 1, 2), exact(1, 1, 1, 0), exact(1, 1, 2, 0)] },
      ['2-2', '3-3', '1-1'],
    ],
  ])('%s', (_, input, expected) => {
    expect(places(input)).toEqual(expected);
  });
});

describe('against all orders', () => {
  const withTiebreaks = ({ rows, tiebreakRows = [] }: RankInput): TestRow[] =>
    rows.map((row, index) => ({
      ...row,
      tiebreakLo: tiebreakRows[index]?.lo ?? [],
      tiebreakHi: tiebreakRows[index]?.hi ?? [],
    }));

  test.each<[reason: string, rows: fc.Arbitrary<RankInput>, runs: number]>([
    ['up to six rows', arbitraryRows(0, 6), 400],
    ['seven rows', arbitraryRows(7, 7), 25],
    ['up to six rows with tiebreaks', arbitraryTiedRows(0, 6), 400],
  ])('%s: the places are exactly those that some order gives', (_, rows, runs) => {
    fc.assert(
      fc.property(rows, (input) => {
        const { best, worst } = rankIntervals(input);
        const seen = placesOver(everyOrder(withTiebreaks(input)), input.rows.length);
        expect(Array.from(best)).toEqual(seen.best);
        expect(Array.from(worst)).toEqual(seen.worst);
        expect(seen.different).toEqual(
          seen.best.map((first, row) => (seen.worst[row] as number) - first + 1),
        );
      }),
      { numRuns: runs },
    );
  });

  interface GridCounts {
    readonly cases: readonly { readonly a: number; readonly b: number; readonly extensions: string }[];
  }
  const grids = oracle<GridCounts>('grid_linear_extensions.json').cases.filter(({ a, b }) => a * b <= 9);
  test.each(grids)(
    'a full $a x $b grid has as many orders as the hook length formula says',
    ({ a, b, extensions }) => {
      expect(everyOrder(fullGrid(a, b))).toHaveLength(Number(extensions));
    },
  );
});

describe('against figures worked out elsewhere', () => {
  interface ExactRanks {
    readonly cases: readonly {
      readonly id: string;
      readonly rows: readonly (readonly number[])[];
      readonly meanRankTop1: readonly number[];
      readonly probAbove: readonly (readonly number[])[];
    }[];
  }
  test.each(oracle<ExactRanks>('netrankr_exact_rank.json').cases)('$id: exact rank analysis', (given) => {
    const rows = given.rows.map((levels) => exact(...levels));
    const levels = (given.rows[0] ?? []).map(
      (_, index) => 1 + Math.max(...given.rows.map((row) => row[index] ?? 0)),
    );
    const { best, worst } = rankIntervals({ levels, rows });
    const alwaysAbove = (above: number, below: number): boolean => given.probAbove[above]?.[below] === 1;
    const all = [...rows.keys()];
    expect(Array.from(best)).toEqual(
      all.map((row) => 1 + all.filter((other) => alwaysAbove(other, row)).length),
    );
    expect(Array.from(worst)).toEqual(
      all.map((row) => rows.length - all.filter((other) => alwaysAbove(row, other)).length),
    );
    given.meanRankTop1.forEach((mean, row) => {
      expect(mean).toBeGreaterThanOrEqual(best[row] as number);
      expect(mean).toBeLessThanOrEqual(worst[row] as number);
    });
  });

  test('a 5 x 5 grid settles 200 of its 300 pairs, and leaves 100 trade-offs', () => {
    const facts = oracle<{ pairsOfDistinctCells: number; comparablePairs: number; tradeOffPairs: number }>(
      'product_5x5_facts.json',
    );
    const { best, worst } = rankIntervals({ levels: [5, 5], rows: fullGrid(5, 5) });
    const above = best.reduce((sum, place) => sum + place - 1, 0);
    const below = worst.reduce((sum, place) => sum + 25 - place, 0);
    expect([above, below]).toEqual([facts.comparablePairs, facts.comparablePairs]);
    expect(facts.pairsOfDistinctCells - above).toBe(facts.tradeOffPairs);
  });
});

function fullGrid(a: number, b: number): LevelInterval[] {
  return Array.from({ length: a * b }, (_, cell) => exact(cell % a, Math.floor(cell / a)));
}
