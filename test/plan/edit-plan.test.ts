import fc from 'fast-check';
import type { CellInput, CellState } from '../../core/model/cell';
import type { CellEdit, EditPlan } from '../../core/model/edit-plan';
import { type Grid, gridFromRows } from '../../core/model/grid';
import { applyCells } from '../../core/plan/apply-cells';
import { stateReader } from '../../core/plan/cell-state';
import { invertPlan } from '../../core/plan/invert-plan';

const sheet = 'Risks';
const at = (row: number, column: number) => ({ sheet, row, column });
const plan = (cells: readonly CellEdit[], guards: EditPlan['guards'] = []): EditPlan => ({
  label: 'test',
  guards,
  cells,
});

const input = fc.oneof<fc.Arbitrary<CellInput>[]>(
  fc.string({ maxLength: 4 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({ formula: fc.constantFrom('=A1', '=B2*C2') }),
);
const state: fc.Arbitrary<CellState> = fc.oneof(
  fc.record({ input }),
  fc.record({ input, format: fc.constantFrom('0%', 'dd.mm.yyyy', 'General') }),
);
const position = fc.record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 6 }) });

/** A grid with formulas and formats, grown by a plan on an empty one. */
const grids = fc
  .record({
    rows: fc.array(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 5 }), {
      maxLength: 8,
    }),
    top: fc.integer({ min: 0, max: 3 }),
    left: fc.integer({ min: 0, max: 3 }),
    states: fc.uniqueArray(fc.tuple(position, state), {
      maxLength: 6,
      selector: ([{ row, column }]) => row * 100 + column,
    }),
  })
  .map(({ rows, top, left, states }) => written(gridFromRows(rows, { sheet, top, left }), states));

/** A plan that fits a grid: every `before` is what the grid holds, with its format where the plan sets one. */
function fittingPlan(
  grid: Grid,
  states: readonly (readonly [{ row: number; column: number }, CellState])[],
): EditPlan {
  const read = stateReader(grid);
  return plan(
    states.map(([{ row, column }, after]) => {
      const found = read(at(row, column));
      const before = after.format === undefined ? { input: found.input } : found;
      return { at: at(row, column), before, after };
    }),
  );
}

function written(grid: Grid, states: Parameters<typeof fittingPlan>[1]): Grid {
  const result = applyCells(grid, fittingPlan(grid, states));
  if (result.kind === 'conflicts') throw new Error(JSON.stringify(result.conflicts));
  return result.grid;
}

const plannedGrids = fc
  .tuple(
    grids,
    fc.uniqueArray(fc.tuple(position, state), {
      maxLength: 6,
      selector: ([{ row, column }]) => row * 100 + column,
    }),
  )
  .map(([grid, states]) => ({ grid, fitting: fittingPlan(grid, states) }));

/** Everything that any cell of a small sheet holds. */
const allStates = (grid: Grid): CellState[] => {
  const read = stateReader(grid);
  return Array.from({ length: 12 * 8 }, (_, index) => read(at(Math.floor(index / 8), index % 8)));
};

const applied = (grid: Grid, edit: EditPlan): Grid => {
  const result = applyCells(grid, edit);
  if (result.kind === 'conflicts') throw new Error(JSON.stringify(result.conflicts));
  return result.grid;
};

describe('laws of edit plans', () => {
  test('applied cells hold what was wanted', () => {
    fc.assert(
      fc.property(plannedGrids, ({ grid, fitting }) => {
        const read = stateReader(applied(grid, fitting));
        for (const { at: cell, after } of fitting.cells) {
          expect(read(cell)).toMatchObject({ ...after, input: after.input === '' ? null : after.input });
        }
      }),
    );
  });

  test('undo restores every cell, formats that were known included', () => {
    fc.assert(
      fc.property(plannedGrids, ({ grid, fitting }) => {
        const before = allStates(grid);
        const after = allStates(applied(applied(grid, fitting), invertPlan(fitting)));
        after.forEach((found, index) => {
          const expected = before[index] as CellState;
          expect(found.input).toEqual(expected.input);
          if (expected.format !== undefined) expect(found.format).toBe(expected.format);
        });
      }),
    );
  });

  test('undoing an undo is the plan itself', () => {
    fc.assert(
      fc.property(plannedGrids, ({ fitting }) => expect(invertPlan(invertPlan(fitting))).toEqual(fitting)),
    );
  });

  test('applying twice does no harm', () => {
    fc.assert(
      fc.property(plannedGrids, ({ grid, fitting }) => {
        const once = applied(grid, fitting);
        expect(allStates(applied(once, fitting))).toEqual(allStates(once));
      }),
    );
  });

  test('no other cell changes', () => {
    fc.assert(
      fc.property(plannedGrids, ({ grid, fitting }) => {
        const touched = new Set(fitting.cells.map(({ at: { row, column } }) => row * 8 + column));
        const [before, after] = [allStates(grid), allStates(applied(grid, fitting))];
        before.forEach((expected, index) => {
          if (!touched.has(index)) expect((after[index] as CellState).input).toEqual(expected.input);
        });
      }),
    );
  });

  test('a plan is plain data', () => {
    fc.assert(
      fc.property(plannedGrids, ({ fitting }) =>
        expect(JSON.parse(JSON.stringify(fitting))).toEqual(fitting),
      ),
    );
  });
});

describe('conflicts change nothing', () => {
  const grid = gridFromRows(
    [
      ['ID', 'Owner'],
      ['R-1', null],
      ['R-2', null],
    ],
    { sheet },
  );
  const fillOwner = plan(
    [{ at: at(1, 1), before: { input: null }, after: { input: 'Dana Okafor' } }],
    [
      { at: at(0, 1), expect: { input: 'Owner' } },
      { at: at(1, 0), expect: { input: 'R-1' } },
    ],
  );

  test.each([
    [
      'the cell was filled meanwhile',
      [
        ['ID', 'Owner'],
        ['R-1', 'Mia Silva'],
      ],
      at(1, 1),
    ],
    [
      'a row was inserted above: the blank is another risk’s',
      [
        ['ID', 'Owner'],
        ['R-0', null],
        ['R-1', null],
      ],
      at(1, 0),
    ],
    [
      'a column was inserted before',
      [
        ['ID', 'Title', 'Owner'],
        ['R-1', null, null],
      ],
      at(0, 1),
    ],
  ])('%s', (_because, rows, cell) => {
    const result = applyCells(gridFromRows(rows, { sheet }), fillOwner);
    expect(result.kind === 'conflicts' ? result.conflicts.map((conflict) => conflict.at) : result).toEqual([
      cell,
    ]);
  });

  test('a retry after a lost answer counts as applied', () => {
    const once = applied(grid, fillOwner);
    expect(applyCells(once, fillOwner)).toEqual({ kind: 'applied', grid: once });
  });

  test('undo meets an edit made after the plan', () => {
    const later = applied(
      applied(grid, fillOwner),
      plan([{ at: at(1, 1), before: { input: 'Dana Okafor' }, after: { input: 'Li Wei' } }]),
    );
    expect(applyCells(later, invertPlan(fillOwner)).kind).toBe('conflicts');
  });

  test('cells of another sheet are another grid’s business', () => {
    expect(applyCells(gridFromRows([['x']], { sheet: 'Lists' }), fillOwner)).toMatchObject({
      kind: 'applied',
    });
  });
});
