import * as fc from 'fast-check';
import { allRows, combinationsOf } from '../../core/model/combinations';
import type { ReadableId } from '../../core/model/fields';
import type { ExampleRow, Look } from '../../core/model/rule';
import { parsedAt, presenceAt, type RegisterTable } from '../../core/model/table';
import { tableFromRows } from '../support/register-of';

/** What a look tells apart in a cell, as text. */
function seen(table: RegisterTable, [field, look]: readonly [ReadableId, Look], row: number): string {
  const parsed = parsedAt(table, field, row);
  if (look === 'presence') return String(presenceAt(table, field, row));
  return look === 'legibility' && parsed?.kind === 'value' ? 'value' : JSON.stringify(parsed);
}

const cell = fc.constantFrom('', 'TBD', 'soon', '31/02/2026', '2026-03-31', '2027-01-31', 'A', 'B', 3);
const rows: fc.Arbitrary<ExampleRow[]> = fc.array(fc.record({ dueDate: cell, owner: cell, status: cell }), {
  minLength: 1,
  maxLength: 30,
});
const look = fc.constantFrom<Look>('value', 'legibility', 'presence');

test('two rows have the same code exactly when a rule sees the same in both', () => {
  fc.assert(
    fc.property(rows, look, look, (typed, first, second) => {
      const table = tableFromRows(typed);
      const inputs = [
        ['dueDate', first],
        ['owner', second],
      ] as const;
      const combinations = combinationsOf(table, inputs, allRows(table));
      const codes = Array.from(combinations?.codes ?? []);
      const sights = typed.map((_, row) => inputs.map((input) => seen(table, input, row)).join('\n'));
      expect(codes.map((code) => codes.indexOf(code))).toEqual(sights.map((sight) => sights.indexOf(sight)));
    }),
  );
});

test.each<[because: string, look: Look, count: number]>([
  ['every cell by its value', 'value', 5],
  ['readable dates are alike, and each unreadable one is itself', 'legibility', 4],
  ['all that is there is alike', 'presence', 2],
])('%s', (_because, seenBy, count) => {
  const table = tableFromRows(
    ['2026-03-31', '2027-01-31', 'soon', '31/02/2026', ''].map((dueDate) => ({ dueDate })),
  );
  expect(combinationsOf(table, [['dueDate', seenBy]], allRows(table))?.example).toHaveLength(count);
});

test('a row stands for each combination', () => {
  const table = tableFromRows([{ owner: 'A' }, { owner: 'B' }, { owner: 'A' }]);
  expect(combinationsOf(table, [['owner', 'value']], allRows(table))).toEqual({
    codes: Uint32Array.from([0, 1, 0]),
    example: [0, 1],
  });
});

test('a field that the register lacks tells nothing apart', () => {
  const table = tableFromRows([{ owner: 'A' }, { owner: 'B' }]);
  expect(combinationsOf(table, [['dueDate', 'value']], allRows(table))?.example).toEqual([0]);
});
