import type { CellInput, CellRef, CellState } from '../model/cell';
import { formatAt, type Grid, valueAt } from '../model/grid';

/** A cell's place as a key of maps. */
export const cellKey = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** Looks up what cells of a grid hold: the formula if there is one, else the value, and the format where known. */
export function stateReader(grid: Grid): (at: CellRef) => CellState {
  const formulas = new Map(
    grid.formulas.map(([row, column, formula]) => [cellKey({ sheet: grid.sheet, row, column }), formula]),
  );
  return (at) => {
    const formula = formulas.get(cellKey(at));
    const format = formatAt(grid, at.row, at.column);
    const input = formula === undefined ? plainInput(grid, at) : { formula };
    return { input, ...(format !== undefined && { format }) };
  };
}

function plainInput(grid: Grid, { row, column }: CellRef): CellInput {
  const value = valueAt(grid, row, column);
  if (typeof value === 'object' && value !== null) return value.error;
  return value === '' ? null : value;
}

/** True when a cell holds what is expected. An empty text is an empty cell; no expected format means any. */
export function isHolding(found: CellState, expected: CellState): boolean {
  const isSameFormat = expected.format === undefined || expected.format === found.format;
  return isSameFormat && inputKey(expected.input) === inputKey(found.input);
}

const inputKey = (input: CellInput): string => (input === '' ? 'null' : JSON.stringify(input));
