import fc from 'fast-check';
import { assign } from '../../core/map/assign';
import { sampleRows } from '../../core/map/map-columns';
import { type Column, headersByField, mapOf, placeOf } from './mapped';

const COLUMNS: readonly Column[] = [
  ['Risk ID', 'R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6'],
  ['Risk title', 'Phishing of staff', 'Loss of power', 'Supplier fails'],
  ['Eintrittswahrscheinlichkeit', 1, 2, 3, 4, 5, 2],
  ['Impacto', 2, 2, 4, 5, 3, 1],
  ['Score', 2, 4, 12, 20, 15, 2],
  ['Risk owner', 'Dana Okafor', 'Joan Silva'],
  ['Traitement', 'Réduire', 'Accepter'],
  ['Due date', '2026-11-30', '2026-12-31'],
  ['Residual impact', 1, 2],
  ['Status', 'Open', 'Closed'],
];

test('the order of the columns does not matter where headers differ', () => {
  const expected = headersByField(mapOf(COLUMNS));
  expect(Object.keys(expected)).toHaveLength(COLUMNS.length);
  fc.assert(
    fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (columns) => {
      expect(headersByField(mapOf(columns))).toEqual(expected);
    }),
  );
});

/** The largest sum of worths by trying every assignment. */
function bestByTrying(
  worth: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const options = worth[row];
  if (options === undefined) return 0;
  const without = bestByTrying(worth, row + 1, taken);
  const withOne = options.map((value, column) =>
    value <= 0 || taken.has(column) ? 0 : value + bestByTrying(worth, row + 1, new Set([...taken, column])),
  );
  return Math.max(without, ...withOne);
}

const worths = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('the assignment is one-to-one and no other is worth more', () => {
  fc.assert(
    fc.property(worths, (worth) => {
      const chosen = assign(worth);
      const columns = chosen.filter((column) => column !== -1);
      expect(new Set(columns).size).toBe(columns.length);
      const sum = chosen.reduce((total, column, row) => total + (worth[row]?.[column] ?? 0), 0);
      expect(sum).toBe(bestByTrying(worth));
    }),
  );
});

test.each<[reason: string, rowCount: number, sampled: number]>([
  ['none of none', 0, 0],
  ['all of few', 256, 256],
  ['at most 256', 257, 256],
  ['at most 256 of many', 100_000, 256],
])('the sample has %s', (_reason, rowCount, sampled) => {
  const sample = sampleRows(placeOf(['Risk'], rowCount));
  expect(new Set(sample).size).toBe(sampled);
  expect(sample.every((row) => row >= 1 && row <= rowCount)).toBe(true);
});
