import fc from 'fast-check';
import { rerankRow } from '../../core/rank/rank';
import { retierRow, tierColumn } from '../../core/rank/tier-column';
import { type ShortRow, tableOf } from '../support/table-of';
import { TODAY } from '../support/today';
import { rankTable, shownRows } from './ranked';

/** Stands in every register, so that each has all columns, before and after an edit. */
const BLANK_ROW: ShortRow = {
  likelihood: '',
  impactC: '',
  impactI: '',
  residualLikelihood: '',
  residualImpact: '',
  velocity: '',
  actionStatus: '',
  status: '',
  treatment: '',
  acceptedBy: '',
  acceptanceExpiry: '',
  deferralReason: '',
};

const rating = fc.constantFrom('1', '2', '3', '1-2', '2-3', '?', '!x');
const arbitraryRow: fc.Arbitrary<ShortRow> = fc.record({
  likelihood: rating,
  impactC: rating,
  impactI: rating,
  residualLikelihood: rating,
  residualImpact: rating,
  velocity: fc.constantFrom('1', '2'),
  actionStatus: fc.constantFrom('', 'open', 'done'),
  status: fc.constantFrom('', 'action-done', 'open'),
  state: fc.constantFrom('open' as const, 'open' as const, 'closed' as const),
  treatment: fc.constantFrom('', 'improve', 'improve', 'accept', 'defer'),
  acceptedBy: fc.constantFrom('Dana Okafor', '?'),
  acceptanceExpiry: fc.constantFrom('', '2026-11-25', '2026-11-24'),
  deferralReason: fc.constantFrom('Later', '?'),
});
const register = fc
  .array(arbitraryRow, { maxLength: 20 })
  .map((rows): readonly ShortRow[] => [...rows, BLANK_ROW, BLANK_ROW]);
const options = fc.constantFrom(
  { today: TODAY },
  { today: TODAY, capacity: { now: 1, next: 3 } },
  { today: TODAY, capacity: { now: 4, next: 6 } },
);
const edits = fc.array(fc.tuple(fc.nat(20), arbitraryRow), { minLength: 1, maxLength: 8 });

const tierOf = (shown: string | undefined): string | undefined => shown?.split(' ')[1];

test('ranking again after each of some edits equals ranking from the start', () => {
  fc.assert(
    fc.property(register, edits, options, (rows, changes, said) => {
      const state = rankTable(tableOf(rows), said);
      const current = rows.slice();
      for (const [position, changed] of changes) {
        const edited = position % (rows.length - 1);
        const before = shownRows(state.ranking);
        current[edited] = changed;
        const haveOthersMoved = rerankRow(state, tableOf(current), edited);
        const fresh = rankTable(tableOf(current), said).ranking;
        const after = shownRows(fresh);
        expect(shownRows(state.ranking)).toEqual(after);
        expect(state.ranking).toMatchObject({ rankedCount: fresh.rankedCount, capacity: fresh.capacity });
        expect(haveOthersMoved).toBe(
          before.some((shown, other) => other !== edited && tierOf(shown) !== tierOf(after[other])),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('sizes of boxes count the rows in them', () => {
  fc.assert(
    fc.property(register, (rows) => {
      const { ranking } = rankTable(tableOf(rows));
      ranking.boxes.forEach(({ size }, box) => {
        expect(ranking.boxOf.filter((index) => index === box)).toHaveLength(size);
      });
    }),
  );
});

test('a score never seen before is given its place among the others', () => {
  const scores = (...numbers: number[]) => tableOf(numbers.map((score) => ({ score })));
  const state = rankTable(scores(4, 9, 16));
  expect(rerankRow(state, scores(12, 9, 16), 0)).toBe(true);
  expect(shownRows(state.ranking)).toEqual(['2-2 act-now firm', '3-3 act-now firm', '1-1 act-now firm']);
});

test('the group becomes a column that rules may read, and follows an edit', () => {
  const rows = (...levels: string[]): ShortRow[] => [
    ...levels.map((level) => ({ likelihood: level, impact: level })),
    { likelihood: '2', impact: '2', treatment: 'accept' },
  ];
  const state = rankTable(tableOf(rows('5', '3', '2')), { today: TODAY, capacity: { now: 1, next: 2 } });
  const column = tierColumn(state.ranking);
  const said = () => Array.from(column.codes, (code) => column.distinct[code]);
  const tiers = (...values: string[]) => values.map((value) => ({ kind: 'value', value }));
  expect(said()).toMatchObject(tiers('act-now', 'plan-next', 'watch', 'accepted'));

  const closed = rows('5', '3', '2').map((row, index) =>
    index === 2 ? { ...row, state: 'closed' as const } : row,
  );
  expect(rerankRow(state, tableOf(closed), 2)).toBe(false);
  retierRow(column, state.ranking, 2);
  expect(said()).toMatchObject(tiers('act-now', 'plan-next', 'not-ranked', 'accepted'));
});
