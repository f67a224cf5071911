import { generateRegister } from '../bench/generate-register';
import { COLUMNS, type DefectKind } from '../bench/planted-defects';
import { bookFromRows, review } from '../core/index';

const register = generateRegister({ rowCount: 2000 });
const found = review(bookFromRows(register.grid), { today: register.today }).registers[0];

/** Sheet rows, from 0, on which a rule found something. */
function rowsFoundBy(ruleId: string): number[] {
  const rows = (found?.findings ?? []).filter((finding) => finding.ruleId === ruleId).map(({ row }) => row);
  return rows
    .map((row) => (row === null ? -1 : (found?.table.sheetRows[row] as number)))
    .sort((a, b) => a - b);
}

const rowsPlanted = (...kinds: DefectKind[]): number[] =>
  register.defects.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);

test.each<[reason: string, ruleId: string, ...kinds: DefectKind[]]>([
  ['a blank id', 'id-missing', 'id-missing'],
  ['no owner', 'owner-missing', 'owner-missing'],
  ['TBD as the owner', 'owner-placeholder', 'owner-placeholder'],
  ['a team as the owner', 'owner-not-a-person', 'owner-team'],
  ['two owners', 'owner-several', 'owner-several'],
  ['6 on a scale to 5', 'rating-out-of-scale', 'likelihood-off-scale'],
  ['a word the scale does not have', 'rating-label-unknown', 'likelihood-unknown'],
  ['no impact', 'rating-missing', 'impact-missing'],
  ['no decision', 'decision-missing', 'decision-missing'],
  ['no plan, or TBD as the plan', 'improve-without-action', 'plan-missing', 'plan-placeholder'],
  ['no due date', 'action-due-missing', 'due-missing'],
  ['soon as a date', 'date-unreadable', 'due-unreadable'],
  ['a due date that has passed', 'action-overdue', 'overdue'],
  ['a residual rating above the inherent one', 'residual-above-inherent', 'residual-higher'],
  ['raised in the future', 'dates-out-of-order', 'raised-later'],
  ['a review date that has passed', 'review-overdue', 'review-overdue'],
])('%s: %s finds the rows it was planted in, and no others', (_, ruleId, ...kinds) => {
  const planted = rowsPlanted(...kinds);
  expect(planted.length).toBeGreaterThan(0);
  expect(rowsFoundBy(ruleId)).toEqual(planted);
});

test('an id used twice: id-duplicate finds every row that has it, and no others', () => {
  const idColumn = COLUMNS.findIndex(([key]) => key === 'id');
  const idAt = (row: number): unknown => register.grid[row]?.[idColumn];
  const shared = new Set(rowsPlanted('id-duplicate').map(idAt));
  const rows = [...register.grid.keys()].filter((row) => shared.has(idAt(row)));
  expect(rows.length).toBeGreaterThan(1);
  expect(rowsFoundBy('id-duplicate')).toEqual(rows);
});
