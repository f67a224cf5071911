import fc from 'fast-check';
import { type Group, groupsOf } from '../../core/rank/cuts';
import { type LevelInterval, rankIntervals } from '../../core/rank/rank-intervals';
import { arbitraryRows, type RatedRows } from './arbitrary-rows';
import { isCertainlyAbove } from './every-order';

const RUNS = { numRuns: 300 };

interface Ranked {
  readonly best: readonly number[];
  readonly worst: readonly number[];
  readonly groups: readonly Group[];
}

function ranked({ levels, rows }: RatedRows, capacity: number): Ranked {
  const intervals = rankIntervals({ levels, rows });
  const best = Array.from(intervals.best);
  const worst = Array.from(intervals.worst);
  const places = best.map((first, row) => ({ best: first, worst: worst[row] as number, size: 1 }));
  return { best, worst, groups: groupsOf(places, { now: capacity, next: capacity, isAssumed: false }) };
}

const isIn = (group: Group | undefined): boolean => group?.tier === 'act-now';
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** Rows, a row among them, a criterion and a capacity. */
const register = arbitraryRows(1, 10).chain((rated) =>
  fc.record({
    rated: fc.constant(rated),
    row: fc.nat(rated.rows.length - 1),
    criterion: fc.nat(rated.levels.length - 1),
    capacity: fc.nat(rated.rows.length + 1),
    step: fc.integer({ min: 1, max: 2 }),
  }),
);
type Register = typeof register extends fc.Arbitrary<infer T> ? T : never;

const replaceRow = ({ rated, row }: Register, changed: LevelInterval): RatedRows => ({
  ...rated,
  rows: rated.rows.map((kept, index) => (index === row ? changed : kept)),
});

/** The row with one criterion moved up, ranges kept within the scale. */
function raised({ rated, row, criterion, step }: Register): LevelInterval {
  const top = at(rated.levels, criterion) - 1;
  const up = (levels: readonly number[]): number[] =>
    levels.map((level, index) => (index === criterion ? Math.min(top, level + step) : level));
  return { lo: up(at(rated.rows, row).lo), hi: up(at(rated.rows, row).hi) };
}

test('raising a rating never worsens that risk, and never improves another', () => {
  fc.assert(
    fc.property(register, (given) => {
      const before = ranked(given.rated, given.capacity);
      const after = ranked(replaceRow(given, raised(given)), given.capacity);
      expect(at(after.best, given.row)).toBeLessThanOrEqual(at(before.best, given.row));
      expect(at(after.worst, given.row)).toBeLessThanOrEqual(at(before.worst, given.row));
      if (isIn(before.groups[given.row])) expect(isIn(after.groups[given.row])).toBe(true);
      given.rated.rows.forEach((_, other) => {
        if (other === given.row) return;
        expect(at(after.best, other)).toBeGreaterThanOrEqual(at(before.best, other));
        expect(at(after.worst, other)).toBeGreaterThanOrEqual(at(before.worst, other));
      });
    }),
    RUNS,
  );
});

test('raising a rating never hands another risk a place: at most that becomes undecided', () => {
  fc.assert(
    fc.property(register, (given) => {
      const before = ranked(given.rated, given.capacity).groups;
      const after = ranked(replaceRow(given, raised(given)), given.capacity).groups;
      given.rated.rows.forEach((_, other) => {
        if (other === given.row || isIn(before[other]) || !isIn(after[other])) return;
        expect([at(before, other).basis, at(after, other).basis]).toEqual([
          expect.not.stringMatching('firm'),
          'open',
        ]);
      });
    }),
    RUNS,
  );
});

test('renaming levels in the same order changes nothing', () => {
  fc.assert(
    fc.property(
      arbitraryRows(0, 10),
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      (rated, gaps) => {
        const relabel = (levels: readonly number[]): number[] =>
          levels.map(
            (level, criterion) =>
              level + gaps.slice(criterion, criterion + level + 1).reduce((a, b) => a + b, 0),
          );
        const relabelled = {
          levels: rated.levels.map((count) => count + 12),
          rows: rated.rows.map(({ lo, hi }) => ({ lo: relabel(lo), hi: relabel(hi) })),
        };
        expect(rankIntervals(relabelled)).toEqual(rankIntervals(rated));
      },
    ),
    RUNS,
  );
});

test('a risk certainly above another has better places, a smaller key and a group no later', () => {
  fc.assert(
    fc.property(register, ({ rated, capacity }) => {
      const { best, worst, groups } = ranked(rated, capacity);
      for (const [above, a] of rated.rows.entries()) {
        for (const [below, b] of rated.rows.entries()) {
          if (!isCertainlyAbove(a, b)) continue;
          expect(at(best, above)).toBeLessThan(at(best, below));
          expect(at(worst, above)).toBeLessThan(at(worst, below));
          if (isIn(groups[below])) expect(isIn(groups[above])).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('removing a risk moves every other place by at most one, and never back', () => {
  fc.assert(
    fc.property(register, ({ rated, row }) => {
      const rest = { ...rated, rows: rated.rows.filter((_, index) => index !== row) };
      const before = rankIntervals(rated);
      const after = rankIntervals(rest);
      rest.rows.forEach((_, index) => {
        const old = index < row ? index : index + 1;
        expect([0, 1]).toContain((before.best[old] as number) - (after.best[index] as number));
        expect([0, 1]).toContain((before.worst[old] as number) - (after.worst[index] as number));
      });
    }),
    RUNS,
  );
});

test('widening a range only widens places', () => {
  fc.assert(
    fc.property(register, (given) => {
      const { rated, row, criterion, step } = given;
      const { lo, hi } = at(rated.rows, row);
      const widened = {
        lo: lo.map((level, index) => (index === criterion ? Math.max(0, level - step) : level)),
        hi: hi.map((level, index) =>
          index === criterion ? Math.min(at(rated.levels, criterion) - 1, level + step) : level,
        ),
      };
      const before = rankIntervals(rated);
      const after = rankIntervals(replaceRow(given, widened));
      rated.rows.forEach((_, index) => {
        expect(after.best[index] as number).toBeLessThanOrEqual(before.best[index] as number);
        expect(after.worst[index] as number).toBeGreaterThanOrEqual(before.worst[index] as number);
      });
    }),
    RUNS,
  );
});

test('the order of the rows changes nothing', () => {
  const shuffled = arbitraryRows(0, 10).chain((rated) =>
    fc.record({
      rated: fc.constant(rated),
      order: fc.shuffledSubarray([...rated.rows.keys()], { minLength: rated.rows.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ rated, order }) => {
      const before = ranked(rated, 3);
      const after = ranked({ ...rated, rows: order.map((row) => at(rated.rows, row)) }, 3);
      expect(after.best).toEqual(order.map((row) => at(before.best, row)));
      expect(after.worst).toEqual(order.map((row) => at(before.worst, row)));
      expect(after.groups).toEqual(order.map((row) => at(before.groups, row)));
    }),
    RUNS,
  );
});

test('no more places are given away than there are, and none is kept back', () => {
  fc.assert(
    fc.property(register, ({ rated, capacity }) => {
      const inside = ranked(rated, capacity).groups.filter(isIn);
      const count = (...bases: string[]): number =>
        inside.filter(({ basis }) => bases.includes(basis)).length;
      expect(count('firm')).toBeLessThanOrEqual(capacity);
      expect(count('firm', 'leaning')).toBeLessThanOrEqual(capacity);
      expect(inside.length).toBeGreaterThanOrEqual(Math.min(capacity, rated.rows.length));
      if (count('open') > 0) expect(inside.length).toBeGreaterThan(capacity);
    }),
    RUNS,
  );
});

test('equal ratings get equal places, group and basis', () => {
  fc.assert(
    fc.property(register, ({ rated, row, capacity }) => {
      const doubled = { ...rated, rows: [...rated.rows, at(rated.rows, row)] };
      const { best, worst, groups } = ranked(doubled, capacity);
      expect(at(best, rated.rows.length)).toBe(at(best, row));
      expect(at(worst, rated.rows.length)).toBe(at(worst, row));
      expect(at(groups, rated.rows.length)).toEqual(at(groups, row));
    }),
    RUNS,
  );
});

test('whatever each level and each criterion is worth, a risk lands on one of its places', () => {
  const worth = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(arbitraryRows(1, 10), worth, worth, (rated, steps, weights) => {
      const exactRows = rated.rows.map(({ lo }) => ({ lo, hi: lo }));
      const valueOfLevel = (level: number, criterion: number): number =>
        at(weights, criterion) * steps.slice(criterion * 3, criterion * 3 + level).reduce((a, b) => a + b, 0);
      const values = exactRows.map(({ lo }) => lo.map(valueOfLevel).reduce((a, b) => a + b, 0));
      const { best, worst } = rankIntervals({ levels: rated.levels, rows: exactRows });
      values.forEach((value, row) => {
        expect(values.filter((other) => other > value).length).toBeGreaterThanOrEqual(
          (best[row] as number) - 1,
        );
        expect(values.filter((other) => other >= value).length).toBeLessThanOrEqual(worst[row] as number);
      });
    }),
    RUNS,
  );
});
