import type { EditPlan } from '../model/edit-plan';
import { cellKey } from './cell-state';

/**
 * The plan that puts everything back, for undo: `apply` and then `apply(invert)` restores every cell, formats
 * included. A guard on a cell that the plan writes expects, on the way back, what was written.
 */
export function invertPlan(plan: EditPlan): EditPlan {
  const written = new Map(plan.cells.map(({ at, after }) => [cellKey(at), after]));
  return {
    label: plan.label,
    guards: plan.guards.map(({ at, expect }) => ({ at, expect: written.get(cellKey(at)) ?? expect })),
    cells: [...plan.cells].reverse().map(({ at, before, after }) => ({ at, before: after, after: before })),
  };
}
