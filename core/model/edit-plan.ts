import type { CellRef, CellState } from './cell';

/** What a cell should hold, or be found holding. */
export interface CellGuard {
  readonly at: CellRef;
  readonly expect: CellState;
}

/** One cell's change. A state without `format` leaves the number format alone. */
export interface CellEdit {
  readonly at: CellRef;
  readonly before: CellState;
  readonly after: CellState;
}

/**
 * Changes to make together, as plain data: shown first, then applied. `guards` are cells that must still say what
 * they said (the header of every touched column, the id and title of every touched row), because a blank cell
 * looks like every other blank cell once somebody has inserted a row above it.
 */
export interface EditPlan {
  readonly label: string;
  readonly guards: readonly CellGuard[];
  /** No two change the same cell. */
  readonly cells: readonly CellEdit[];
}

/** A cell that no longer holds what the plan expected. */
export interface EditConflict {
  readonly at: CellRef;
  readonly expected: CellState;
  readonly found: CellState;
}

/** What became of a plan: the changed grid, or every cell that stood in its way, and then nothing was changed. */
export type AppliedCells<G> =
  | { readonly kind: 'applied'; readonly grid: G }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly EditConflict[] };
