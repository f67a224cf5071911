import { type CellValue, toA1 } from '../../core/model/cell';
import type { EditPlan } from '../../core/model/edit-plan';
import type { FieldId } from '../../core/model/fields';
import type { Finding, Fix } from '../../core/model/finding';
import type { Grid } from '../../core/model/grid';
import { drain } from '../../core/model/progress';
import type { ExampleRow } from '../../core/model/rule';
import { parse } from '../../core/parse/parse';
import { applyCells } from '../../core/plan/apply-cells';
import { type PlannedRegister, planFixes } from '../../core/plan/plan-fixes';
import { registerOf } from '../support/register-of';

const NEXT_ID: Fix = { kind: 'next-id' };
const HIGH: Fix = { kind: 'set', input: 'High' };

/** A finding as far as a plan looks at it. */
const found = (field: FieldId, row: number | null, fix?: Fix): Finding => ({
  ruleId: 'some-rule',
  severity: 'must',
  certainty: 'violation',
  row,
  field,
  related: [],
  args: {},
  ...(fix !== undefined && { fix }),
  key: '',
});

/** Example rows as a register; `change` stands for what a sheet has beside plain values. */
function planned(rows: readonly ExampleRow[], change: Partial<Grid> = {}): PlannedRegister {
  const { grid, place, columns } = registerOf(rows);
  const { table } = drain(parse(grid, place, columns));
  return { grid: { ...grid, ...change }, place, columns, table };
}

/** `A3 = R-002`, a line a cell. */
const cellsOf = ({ cells }: EditPlan): string[] =>
  cells.map(({ at, after }) => `${toA1(at)} = ${String(after.input)}`);

const guardsOf = ({ guards }: EditPlan): string[] =>
  guards.map(({ at, expect: { input } }) => `${toA1(at)} = ${JSON.stringify(input)}`).sort();

const three: readonly ExampleRow[] = [
  { id: 'R-001', title: 'Fire', rating: 'High', status: 'Open' },
  { id: '', title: 'Flood', rating: 'Hihg', status: 'Open' },
  { id: 'R-007', title: 'Theft', rating: 'Low', status: 'Closed' },
];

const formulaAt = (row: number, column: number): Partial<Grid> => ({ formulas: [[row, column, '=A1']] });

describe('what is written', () => {
  test.each<readonly [string, PlannedRegister, readonly Finding[], readonly string[]]>([
    ['the cell’s new content', planned(three), [found('rating', 1, HIGH)], ['C3 = High']],
    ['the identifier after that of a closed risk', planned(three), [found('id', 1, NEXT_ID)], ['A3 = R-008']],
    [
      'a placeholder is no identifier in use',
      planned([{ id: 'R-001', title: 'Fire' }, ...['Flood', 'Theft'].map((title) => ({ id: 'TBD', title }))]),
      [found('id', 1, NEXT_ID), found('id', 2, NEXT_ID)],
      ['A3 = R-002', 'A4 = R-003'],
    ],
    [
      'nothing where the identifiers follow no pattern',
      planned([
        { id: 'alpha', title: 'Fire' },
        { id: '', title: 'Flood' },
      ]),
      [found('id', 1, NEXT_ID)],
      [],
    ],
    ['nothing over a formula', planned(three, formulaAt(2, 2)), [found('rating', 1, HIGH)], []],
    [
      'a formula takes no identifier away from the next risk',
      planned(
        [
          { id: 'R-001', title: 'Fire' },
          { id: '', title: 'Flood' },
          { id: '', title: 'Theft' },
        ],
        formulaAt(2, 0),
      ),
      [found('id', 1, NEXT_ID), found('id', 2, NEXT_ID)],
      ['A4 = R-002'],
    ],
    [
      'one fix a cell: the first',
      planned(three),
      [found('rating', 1, HIGH), found('rating', 1, { kind: 'set', input: 'Low' })],
      ['C3 = High'],
    ],
    ['nothing for a finding about a whole column', planned(three), [found('rating', null, HIGH)], []],
    ['nothing for a finding without a fix', planned(three), [found('rating', 1)], []],
    ['nothing in a column that the register lacks', planned(three), [found('owner', 1, HIGH)], []],
    [
      'nothing for a risk that no cell names',
      planned([
        { id: '', rating: 'Hihg' },
        { id: 'R-001', rating: 'Low' },
      ]),
      [found('id', 0, NEXT_ID), found('rating', 0, HIGH)],
      [],
    ],
    [
      'nothing for a risk named by a formula, which reads alike in every row',
      planned([{ id: 'R-001', rating: 'Hihg' }], formulaAt(1, 0)),
      [found('rating', 0, HIGH)],
      [],
    ],
  ])('%s', (_because, register, findings, expected) => {
    expect(cellsOf(planFixes(register, findings))).toEqual(expected);
  });

  test('an identifier that waits below the register for its risk is in use', () => {
    const register = planned(three);
    const values: CellValue[][] = [...register.grid.values.map((row) => [...row]), ['R-008'], ['R-009']];
    const plan = planFixes({ ...register, grid: { ...register.grid, values } }, [found('id', 1, NEXT_ID)]);
    expect(cellsOf(plan)).toEqual(['A3 = R-010']);
  });
});

describe('what must still be there', () => {
  test.each<readonly [string, PlannedRegister, readonly Finding[], readonly string[]]>([
    [
      'the header of the column, the id and the title of the row',
      planned(three),
      [found('rating', 1, HIGH)],
      ['A3 = null', 'B3 = "Flood"', 'C1 = "Rating"'],
    ],
    [
      'of every touched column and row, each once',
      planned(three),
      [found('id', 1, NEXT_ID), found('rating', 1, HIGH), found('rating', 2, HIGH)],
      ['A1 = "ID"', 'A3 = null', 'A4 = "R-007"', 'B3 = "Flood"', 'B4 = "Theft"', 'C1 = "Rating"'],
    ],
    [
      'what else names the risk, where there is neither id nor title',
      planned([{ description: 'Water in the cellar', asset: 'Archive', threat: '', rating: 'Hihg' }]),
      [found('rating', 0, HIGH)],
      ['A2 = "Water in the cellar"', 'B2 = "Archive"', 'D1 = "Rating"'],
    ],
    [
      'what else names the risk, where its id and title are blank',
      planned([{ id: '', title: '', asset: 'Archive', rating: 'Hihg' }]),
      [found('rating', 0, HIGH)],
      ['A2 = null', 'B2 = null', 'C2 = "Archive"', 'D1 = "Rating"'],
    ],
  ])('%s', (_because, register, findings, expected) => {
    expect(guardsOf(planFixes(register, findings))).toEqual(expected);
  });

  test('every row of a header, for the name may stand in any of them', () => {
    const register = planned([{ title: 'Rating' }, { title: 'Fire', rating: 'Hihg' }]);
    const place = { ...register.place, headerRows: 2, firstDataRow: 2 };
    const plan = planFixes({ ...register, place }, [found('rating', 1, HIGH)]);
    expect(guardsOf(plan)).toEqual(['A3 = "Fire"', 'B1 = "Rating"', 'B2 = null']);
  });

  test('a row inserted above stops the plan, though the cell is as blank as before', () => {
    const { grid, ...register } = planned([
      { id: 'R-001', title: 'Fire' },
      { id: '', title: 'Flood' },
      { id: '', title: 'Theft' },
    ]);
    const plan = planFixes({ ...register, grid }, [found('id', 2, NEXT_ID)]);
    const values = [grid.values[0] ?? [], ['R-009', 'Hail'], ...grid.values.slice(1)];
    const result = applyCells({ ...grid, values }, plan);
    expect(result.kind === 'conflicts' && result.conflicts.map(({ at }) => toA1(at))).toEqual(['B4']);
    expect(applyCells(grid, plan).kind).toBe('applied');
  });
});

test.each<readonly [string, readonly Finding[], string]>([
  ['one cell', [found('rating', 1, HIGH)], 'Write 1 cell'],
  ['two cells', [found('rating', 1, HIGH), found('id', 1, NEXT_ID)], 'Write 2 cells'],
])('its label is what a button says: %s', (_because, findings, label) => {
  expect(planFixes(planned(three), findings).label).toBe(label);
});
