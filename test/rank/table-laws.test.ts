import fc from 'fast-check';
import type { RowState } from '../../core/model/fields';
import { boxAt, isRankedTier, type RankedBox } from '../../core/model/ranking';
import { tableOf } from '../support/table-of';
import { TODAY } from '../support/today';
import { everyOrder, placesOver, type TestRow } from './every-order';
import { rankTable, shownRows } from './ranked';

const options = { today: TODAY, capacity: { now: 2, next: 4 } };

interface Row {
  readonly likelihood: string;
  readonly impactC: string;
  readonly impactI: string;
  readonly velocity: string;
  readonly treatment: string;
  readonly state: RowState;
}

/** A rating near the middle of 1 to 5, so that ties and trade-offs are common. */
const rating = fc.constantFrom('2', '3', '4', '2-3', '3-4', '?');
const arbitraryRow: fc.Arbitrary<Row> = fc.record({
  likelihood: rating,
  impactC: rating,
  impactI: rating,
  velocity: rating,
  treatment: fc.constantFrom('improve', 'improve', 'improve', 'accept'),
  state: fc.constantFrom('open', 'open', 'closed'),
});
const registerOf = (maxLength: number) => fc.array(arbitraryRow, { minLength: 1, maxLength });
const withRow = fc.record({ rows: registerOf(9), position: fc.nat(8) }).map(({ rows, position }) => ({
  rows,
  edited: position % rows.length,
}));

const boxesOf = (rows: readonly Row[]): RankedBox[] => {
  const { ranking } = rankTable(tableOf(rows), options);
  return rows.map((_, index) => boxAt(ranking, index));
};

/** A rating as a from-to, read anew from what the page on ranking says. */
function range(typed: string): readonly [number, number] {
  if (typed === '?') return [1, 5];
  const [low, high = low] = typed.split('-').map(Number);
  return [low as number, high as number];
}

function testRowOf({ likelihood, impactC, impactI, velocity }: Row): TestRow {
  const effects = [range(impactC), range(impactI)];
  const highest = (end: 0 | 1): number => Math.max(...effects.map((effect) => effect[end]));
  const second = (end: 0 | 1): number => Math.min(...effects.map((effect) => effect[end]));
  return {
    lo: [range(likelihood)[0], highest(0)],
    hi: [range(likelihood)[1], highest(1)],
    tiebreakLo: [second(0), range(velocity)[0]],
    tiebreakHi: [second(1), range(velocity)[1]],
  };
}

const isContender = ({ likelihood, impactC, impactI, treatment, state }: Row): boolean =>
  state === 'open' &&
  treatment === 'improve' &&
  [likelihood, impactC, impactI].some((typed) => typed !== '?');

test('the places of the ranked rows are those that some order of them gives', () => {
  fc.assert(
    fc.property(registerOf(7), (rows) => {
      const boxes = boxesOf(rows);
      const contenders = rows.filter(isContender);
      expect(boxes.filter(({ tier }) => isRankedTier(tier))).toHaveLength(contenders.length);
      const seen = placesOver(everyOrder(contenders.map(testRowOf)), contenders.length);
      const places = boxes.filter(({ tier }) => isRankedTier(tier));
      expect(places.map(({ best }) => best)).toEqual(seen.best);
      expect(places.map(({ worst }) => worst)).toEqual(seen.worst);
    }),
    { numRuns: 200 },
  );
});

test('a row outside is shown the places it gets once it is back', () => {
  fc.assert(
    fc.property(withRow, ({ rows, edited }) => {
      const placesOf = (treatment: string): number[] => {
        const changed = { ...(rows[edited] as Row), likelihood: '3', state: 'open', treatment } as const;
        const box = boxesOf(rows.map((kept, index) => (index === edited ? changed : kept)))[edited];
        return [box?.best ?? 0, box?.worst ?? 0];
      };
      expect(placesOf('accept')).toEqual(placesOf('improve'));
    }),
  );
});

test('a higher likelihood never worsens a risk and never improves another', () => {
  fc.assert(
    fc.property(withRow, fc.integer({ min: 1, max: 4 }), ({ rows, edited }, level) => {
      const rate = (likelihood: number): RankedBox[] =>
        boxesOf(
          rows.map((kept, index) => (index === edited ? { ...kept, likelihood: String(likelihood) } : kept)),
        );
      const after = rate(level + 1);
      rate(level).forEach((before, index) => {
        const sign = index === edited ? 1 : -1;
        expect(sign * (before.best - (after[index]?.best ?? 0))).toBeGreaterThanOrEqual(0);
        expect(sign * (before.worst - (after[index]?.worst ?? 0))).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 300 },
  );
});

test('a removed risk lets the others keep their places, or move up by one', () => {
  fc.assert(
    fc.property(withRow, ({ rows, edited }) => {
      const others = (boxes: readonly RankedBox[]): readonly RankedBox[] =>
        boxes.filter((_, index) => index !== edited);
      const after = boxesOf(rows.filter((_, index) => index !== edited));
      others(boxesOf(rows)).forEach((before, index) => {
        expect([0, 1]).toContain(before.best - (after[index]?.best ?? 0));
        expect([0, 1]).toContain(before.worst - (after[index]?.worst ?? 0));
      });
    }),
    { numRuns: 300 },
  );
});

test('sorting the sheet and copying a row change no place and no group', () => {
  const shownFor = (rows: readonly Row[]): string[] => shownRows(rankTable(tableOf(rows), options).ranking);
  fc.assert(
    fc.property(registerOf(9), (rows) => {
      expect(shownFor(rows.slice().reverse())).toEqual(shownFor(rows).reverse());
      const twice = shownFor([...rows, ...rows]);
      expect(twice.slice(rows.length)).toEqual(twice.slice(0, rows.length));
    }),
  );
});
