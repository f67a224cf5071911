import fc from 'fast-check';
import { boxAt, isRankedTier, rankedOrder } from '../../core/model/ranking';
import type { BoardSummary, Share } from '../../core/model/summary';
import { summarize } from '../../core/summarize/summarize';
import type { SummaryInput } from '../../core/summarize/summary-input';
import { summaryInput } from '../support/board-register';
import { capacities, shortRows } from '../support/short-rows';

/** States a law of every register. */
const holds = (law: (summary: BoardSummary, input: SummaryInput) => void): void =>
  fc.assert(
    fc.property(shortRows, capacities, (rows, capacity) => {
      const input = summaryInput(rows, { capacity });
      law(summarize(input), input);
    }),
  );

/** Every share anywhere inside a value. */
function sharesIn(value: unknown): Share[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'count' in value && 'of' in value && 'rows' in value ? [value as Share] : [];
  return [...own, ...Object.values(value).flatMap(sharesIn)];
}

it('counts add up: rows to open, closed and draft, open risks to their groups', () => {
  holds(({ header, groups }) => {
    const { open, closed, drafts, ranked } = header;
    const { unrated, accepted, deferred, withinAppetite, notRanked } = header;
    expect(open.count + closed.count + drafts.count).toBe(header.risks);
    const outside = [unrated, accepted, deferred, withinAppetite, notRanked];
    expect(outside.reduce((sum, { count }) => sum + count, ranked.count)).toBe(open.count);
    expect(groups.reduce((sum, { size }) => sum + size.count, 0)).toBe(ranked.count);
  });
});

it('no number stands without what it is out of, or without its rows', () => {
  holds((summary, { table }) => {
    for (const { count, of, rows } of sharesIn(summary)) {
      expect(count).toBeLessThanOrEqual(of);
      expect(rows.length).toBe(Math.min(count, 100));
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.every((row) => row >= 0 && row < table.rowCount)).toBe(true);
    }
  });
});

it('a group is its lines and what is not listed, and its settled, moving and undecided risks', () => {
  holds(({ groups }) => {
    for (const { size, firm, leaning, open, lines, more } of groups) {
      const listed = lines.reduce((sum, line) => sum + (line.kind === 'tie' ? line.share.count : 1), 0);
      expect(listed + more).toBe(size.count);
      expect(firm + leaning + open).toBe(size.count);
      expect(lines.length).toBeLessThanOrEqual(8);
    }
  });
});

it('a tie is listed whole, counted whole or left out whole', () => {
  holds(({ groups }, { ranking, table }) => {
    const tieOf = (row: number): string => {
      const { tier, basis, best, worst } = boxAt(ranking, row);
      return `${tier} ${basis} ${best + worst}`;
    };
    const all = Array.from({ length: table.rowCount }, (_, row) => row);
    for (const { lines } of groups) {
      const rows = lines.flatMap((line) => (line.kind === 'tie' ? line.share.rows : [line.risk.row]));
      for (const row of rows) {
        const alike = all.filter(
          (other) => isRankedTier(boxAt(ranking, other).tier) && tieOf(other) === tieOf(row),
        );
        expect(rows).toEqual(expect.arrayContaining(alike));
      }
    }
  });
});

it('risks are listed in ranking order', () => {
  holds(({ groups }, { ranking }) => {
    const order = rankedOrder(ranking);
    for (const { lines } of groups) {
      const places = lines.flatMap((line) => (line.kind === 'risk' ? [order.indexOf(line.risk.row)] : []));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

it('never settles or promises more places than there are', () => {
  holds(({ inOneSentence: { places, settled, competing, competedFor } }) => {
    expect(settled).toBeLessThanOrEqual(places);
    expect(competedFor).toBeLessThanOrEqual(Math.min(competing, places));
  });
});

it('pairs that the ratings settle are those that a comparison of all pairs finds', () => {
  holds(({ trust: { settledPairs } }, { ranking, table }) => {
    const ranked = Array.from({ length: table.rowCount }, (_, row) => boxAt(ranking, row)).filter(
      ({ tier }) => isRankedTier(tier),
    );
    const isAbove = (a: (typeof ranked)[number], b: (typeof ranked)[number]): boolean =>
      a.lo.every((low, index) => low >= (b.hi[index] as number)) && a.lo.join() !== b.hi.join();
    const settled = ranked.flatMap((a) => ranked.filter((b) => isAbove(a, b)));
    expect(settledPairs).toEqual({ count: settled.length, of: (ranked.length * (ranked.length - 1)) / 2 });
  });
});

it('stays as small for a large register as for a small one', () => {
  const rows = Array.from({ length: 3000 }, (_, row) => ({
    id: `R-${row}`,
    likelihood: (row % 5) + 1,
    impact: (row % 4) + 1,
    owner: '',
    treatment: row % 7 === 0 ? 'accept' : '',
    acceptedBy: `Person ${row % 40}`,
    acceptanceExpiry: '2026-12-01',
  }));
  expect(JSON.stringify(summarize(summaryInput(rows))).length).toBeLessThan(20_000);
});
