import fc from 'fast-check';
import { nextIds } from '../../core/plan/next-id';

test.each<readonly [string, readonly string[], number, readonly string[] | undefined]>([
  ['follows the highest, not the last', ['R-001', 'R-017', 'R-003'], 2, ['R-018', 'R-019']],
  ['keeps the width', ['R-098', 'R-099'], 2, ['R-100', 'R-101']],
  ['plain numbers', ['1', '2', '3'], 1, ['4']],
  ['the commonest beginning wins', ['IT-1', 'IT-2', 'IT-3', 'HR-9'], 1, ['IT-4']],
  ['a gap left by a deleted risk stays a gap', ['R-1', 'R-9'], 1, ['R-10']],
  ['identifiers without numbers have no next', ['alpha', 'beta'], 1, undefined],
  ['no pattern that most follow', ['A-1', 'B-2', 'C-3', 'D-4'], 1, undefined],
  ['no identifiers at all', [], 1, undefined],
])('%s', (_because, used, count, expected) => {
  expect(nextIds(used, count)).toEqual(expected);
});

test('an identifier in use is never given again', () => {
  const ids = fc.array(
    fc.tuple(fc.constantFrom('R-', 'R-0', ''), fc.nat(2000)).map(([beginning, number]) => beginning + number),
  );
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 5 }), (used, count) => {
      const next = nextIds(used, count) ?? [];
      expect(next.filter((id) => used.includes(id))).toEqual([]);
      expect(new Set(next).size).toBe(next.length);
    }),
  );
});
