import fc from 'fast-check';
import type { CellValue } from '../core/model/cell';
import { bookFromRows } from '../core/model/grid';
import { textOf } from '../core/model/parsed';
import { boxAt } from '../core/model/ranking';
import { parsedAt } from '../core/model/table';
import { type RegisterReview, type Review, review } from '../core/review';
import { type CellChange, type EditCost, startReview } from '../core/start-review';
import { seeded } from '../scripts/examples/seeded';
import { runs } from './support/runs';
import { TODAY } from './support/today';

const HEADERS = [
  'Risk ID',
  'Risk Title',
  'Risk Owner',
  'Likelihood',
  'Impact',
  'Decision',
  'Action',
  'Due Date',
  'Residual Likelihood',
  'Residual Impact',
  'Status',
  'Next Review',
  'Notes',
];

/** Cells that people put into each column, wrong ones included. */
const CELLS: readonly (readonly CellValue[])[] = [
  ['R-001', 'R-002', 'R-003', null, 'R-900'],
  ['Phishing of finance staff', 'Loss of a data centre', 'Laptop theft', null, 'TBD'],
  ['Dana Okafor', 'Mia Silva', 'TBD', null, 'Security Team', 'Dana Okafor / Mia Silva'],
  [1, 2, 3, 4, 5, null, 22, '2-4', 'often'],
  [1, 2, 3, 4, 5, null, 'TBD'],
  ['Mitigate', 'Accept', 'Transfer', 'Defer', null, 'blue'],
  ['Two-factor sign-in for all', 'Second site', null, 'TBD'],
  [TODAY - 10, TODAY + 30, TODAY + 90, null, 'soon', '31/02/2027'],
  [1, 2, 3, 4, null],
  [1, 2, 3, null, 9],
  ['Open', 'In progress', 'Closed', 'Completed', 'Accepted', 'Draft', null],
  [TODAY - 400, TODAY + 30, TODAY + 60, null],
  ['seen', null, 'to be discussed with the board'],
];

const ROWS = 120;
const FIRST_ROW = 3;

/** A register of 120 rows under a title, the same for the same seed, so that only the edits vary. */
function registerRows(): CellValue[][] {
  const random = seeded(7);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    CELLS.map((cells, column) => {
      if (column === 0) return `R-${String(row + 1).padStart(3, '0')}`;
      if (column === 1) return `Risk number ${row + 1} of the payment service`;
      return random.pick(cells.slice(0, 5));
    }),
  );
  return [['Risk register'], [], HEADERS, ...rows];
}

/** All that people are shown of a review, whatever the engine keeps behind it. */
const shown = ({ registers, skippedSheets }: Review): unknown => ({
  skippedSheets,
  registers: registers.map(({ place, columns, table, ranking, rules, findings, summary }) => ({
    place: { ...place, rows: Array.from(place.rows) },
    columns,
    scales: table.scales,
    rankedCount: ranking.rankedCount,
    places: Array.from(place.rows, (_, row) => {
      const { best, worst, tier, basis } = boxAt(ranking, row);
      return { best, worst, tier, basis };
    }),
    rules,
    findings,
    summary,
  })),
});

/** Expects two reviews to show the same; as texts they are compared much sooner than part by part. */
function expectSame(one: Review, other: Review): void {
  const [left, right] = [shown(one), shown(other)];
  if (JSON.stringify(left) !== JSON.stringify(right)) expect(left).toEqual(right);
}

const cellEdit = fc
  .record({
    row: fc.integer({ min: 0, max: ROWS - 1 }),
    column: fc.integer({ min: 0, max: HEADERS.length - 1 }),
    pick: fc.nat(20),
  })
  .map(({ row, column, pick }): CellChange => {
    const cells = CELLS[column] as readonly CellValue[];
    return { sheet: 'Sheet1', row: FIRST_ROW + row, column, value: cells[pick % cells.length] ?? null };
  });

test('a thousand random edits: each leaves what a full review of the edited workbook gives', () => {
  const costs: Record<EditCost, number> = { row: 0, review: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.array(cellEdit, { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 20 }),
      (edits) => {
        const rows = registerRows();
        const session = startReview(bookFromRows(rows), { today: TODAY });
        for (const changes of edits) {
          costs[session.edit(changes)] += 1;
          for (const { row, column, value } of changes) (rows[row] as CellValue[])[column] = value;
          expectSame(session.current(), review(bookFromRows(rows), { today: TODAY }));
        }
      },
    ),
    { numRuns: runs(50) },
  );
  expect(costs.row).toBeGreaterThan(100);
});

describe('edits that change more than a row', () => {
  const edited = (changes: readonly CellChange[]): EditCost => {
    const rows = registerRows();
    const session = startReview(bookFromRows(rows), { today: TODAY });
    const cost = session.edit(changes);
    for (const { row, column, value } of changes) {
      while (rows.length <= row) rows.push([]);
      (rows[row] as CellValue[])[column] = value;
    }
    expectSame(session.current(), review(bookFromRows(rows), { today: TODAY }));
    return cost;
  };
  const change = (row: number, column: number, value: CellValue): CellChange => ({
    sheet: 'Sheet1',
    row,
    column,
    value,
  });
  const lastRow = FIRST_ROW + ROWS - 1;

  test.each<readonly [string, readonly CellChange[], EditCost]>([
    ['a cell far down is one row', [change(lastRow - 5, 2, 'Li Wei')], 'row'],
    ['a new word for an owner is one row', [change(lastRow, 2, 'Somebody New')], 'row'],
    ['a column without a field is one row', [change(lastRow, 12, 'seen again')], 'row'],
    ['a renamed header', [change(2, 2, 'Asset')], 'review'],
    [
      'a new row below',
      [
        change(lastRow + 1, 0, 'R-777'),
        change(lastRow + 1, 1, 'Fire'),
        change(lastRow + 1, 3, 5),
        change(lastRow + 1, 4, 5),
      ],
      'review',
    ],
    ['a cell beside the table', [change(lastRow, 20, 'x')], 'row'],
    ['a cell far below', [change(lastRow + 50, 0, 'see next page')], 'review'],
    ['nothing at all', [], 'row'],
  ])('%s', (_because, changes, cost) => {
    expect(edited(changes)).toBe(cost);
  });

  test('a register that grows to the left keeps its later edits', () => {
    const rows = registerRows();
    const session = startReview(bookFromRows(rows, { left: 1 }), { today: TODAY });
    const moved = (row: number, column: number, value: CellValue): CellChange =>
      change(row, column + 1, value);
    expect(session.edit([change(lastRow - 20, 0, 'seen')])).toBe('review');
    session.edit([moved(lastRow - 1, 1, 'Another name'), moved(lastRow, 1, null)]);
    (rows[lastRow - 1] as CellValue[])[1] = 'Another name';
    (rows[lastRow] as CellValue[])[1] = null;
    const wide = rows.map((row, index) => [index === lastRow - 20 ? 'seen' : null, ...row]);
    expect(shown(session.current())).toEqual(shown(review(bookFromRows(wide), { today: TODAY })));
  });

  test('a formula typed over a rating, and its later results', () => {
    const session = startReview(bookFromRows(registerRows()), { today: TODAY });
    const typed = { ...change(lastRow, 3, 5), formula: '=4+1' };
    expect(session.edit([typed])).toBe('review');
    expect(session.edit([{ ...typed, value: 2 }])).toBe('row');
    expect(session.edit([change(lastRow, 3, 2)])).toBe('review');
  });

  test('a value that the sheet shows otherwise', () => {
    const session = startReview(bookFromRows(registerRows()), { today: TODAY });
    expect(session.edit([{ ...change(lastRow, 0, 7), text: 'R-007' }])).toBe('review');
    const { registers } = session.current();
    expect(textOf(parsedAt((registers[0] as RegisterReview).table, 'id', ROWS - 1))).toBe('R-007');
  });

  test('an emptied row is a risk no more', () => {
    expect(edited(HEADERS.map((_, column) => change(lastRow - 1, column, null)))).toBe('review');
  });

  test('the workbook handed in is not touched', () => {
    const rows = registerRows();
    const before = JSON.stringify(rows);
    const session = startReview(bookFromRows(rows), { today: TODAY });
    session.edit([change(lastRow, 2, 'Li Wei'), change(2, 2, 'Asset')]);
    expect(JSON.stringify(rows)).toBe(before);
  });

  test('a sheet nobody knows changes nothing', () => {
    const session = startReview(bookFromRows(registerRows()), { today: TODAY });
    const before = shown(session.current());
    session.edit([{ ...change(5, 5, 'x'), sheet: 'Elsewhere' }]);
    expect(shown(session.current())).toEqual(before);
  });
});
