import type { CellValue } from '../model/cell';
import type { AppliedCells, CellEdit, EditConflict, EditPlan } from '../model/edit-plan';
import { coveringGrid, type Grid } from '../model/grid';
import { cellKey, isHolding, stateReader } from './cell-state';

/**
 * A sheet's grid with the plan's cells for that sheet changed. Any conflict changes nothing; a plan whose cells all
 * hold what it wants counts as applied, so that a retry after a lost answer does no harm. What a written formula
 * results in is unknown until the sheet is read again, and reads as empty here.
 */
export function applyCells(grid: Grid, plan: EditPlan): AppliedCells<Grid> {
  const stateAt = stateReader(grid);
  const cells = plan.cells.filter(({ at }) => at.sheet === grid.sheet);
  if (cells.every(({ at, after }) => isHolding(stateAt(at), after))) return { kind: 'applied', grid };
  const expectations = [
    ...plan.guards.filter(({ at }) => at.sheet === grid.sheet),
    ...cells.map(({ at, before }) => ({ at, expect: before })),
  ];
  const conflicts = expectations
    .map(({ at, expect }): EditConflict => ({ at, expected: expect, found: stateAt(at) }))
    .filter(({ expected, found }) => !isHolding(found, expected));
  return conflicts.length > 0
    ? { kind: 'conflicts', conflicts }
    : { kind: 'applied', grid: withCells(grid, cells) };
}

function withCells(grid: Grid, cells: readonly CellEdit[]): Grid {
  const covering = cells.reduce((wide, { at }) => coveringGrid(wide, at.row, at.column), grid);
  const written = new Set(cells.map(({ at }) => cellKey(at)));
  const isKept = ([row, column]: readonly [number, number, string]): boolean =>
    !written.has(cellKey({ sheet: grid.sheet, row, column }));
  return {
    ...covering,
    values: withValues(covering, cells),
    formats: withFormats(covering, cells),
    texts: grid.texts.filter(isKept),
    formulas: [...grid.formulas.filter(isKept), ...cells.flatMap(formulaOf)],
  };
}

function formulaOf({ at, after: { input } }: CellEdit): [number, number, string][] {
  return typeof input === 'object' && input !== null ? [[at.row, at.column, input.formula]] : [];
}

function withValues(grid: Grid, cells: readonly CellEdit[]): CellValue[][] {
  const values = grid.values.map((row) => row as CellValue[]);
  const copied = new Set<number>();
  for (const { at, after } of cells) {
    const index = at.row - grid.top;
    if (!copied.has(index)) values[index] = [...(values[index] as CellValue[])];
    copied.add(index);
    const row = values[index] as CellValue[];
    while (row.length < at.column - grid.left) row.push(null);
    row[at.column - grid.left] = typeof after.input === 'object' && after.input !== null ? null : after.input;
  }
  return values;
}

/** Columns that get a format of their own somewhere hold one for each row. */
function withFormats(grid: Grid, cells: readonly CellEdit[]): Grid['formats'] {
  const table = [...grid.formats.table];
  const columns = [...grid.formats.columns];
  for (const { at, after } of cells) {
    if (after.format === undefined) continue;
    const column = at.column - grid.left;
    while (columns.length <= column) columns.push(-1);
    const known = table.indexOf(after.format);
    const format = known === -1 ? table.push(after.format) - 1 : known;
    const before = columns[column] as number | readonly number[];
    const each = typeof before === 'number' ? grid.values.map(() => before) : [...before];
    each[at.row - grid.top] = format;
    columns[column] = each;
  }
  return { table, columns };
}
