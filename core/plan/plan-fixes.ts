import { type Addressed, cellOf } from '../model/address';
import type { CellRef } from '../model/cell';
import type { CellEdit, CellGuard, EditPlan } from '../model/edit-plan';
import type { FieldId } from '../model/fields';
import type { Finding } from '../model/finding';
import type { Grid } from '../model/grid';
import { textOf } from '../model/parsed';
import { parsedAt, type RegisterTable } from '../model/table';
import { cellKey, stateReader } from './cell-state';
import { nextIds } from './next-id';

/** A register and the sheet it was read from. */
export interface PlannedRegister extends Addressed {
  readonly grid: Grid;
}

/**
 * The safe fixes of these findings as one plan. Never over a formula, and one fix a cell. Guards are the header of
 * every touched column and the id and title of every touched row.
 */
export function planFixes(register: PlannedRegister, findings: readonly Finding[]): EditPlan {
  const stateAt = stateReader(register.grid);
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const ids = nextIds(usedIds(register.table), fixable.filter(({ fix }) => fix?.kind === 'next-id').length);
  const unused = [...(ids ?? [])];
  const edits = new Map<string, CellEdit>();
  const guards = new Map<string, CellGuard>();
  for (const { fix, field, row } of fixable) {
    const at = row === null ? undefined : cellOf(register, field, row);
    if (at === undefined || row === null || edits.has(cellKey(at))) continue;
    const before = stateAt(at);
    const input = fix?.kind === 'set' ? fix.input : unused.shift();
    if (input === undefined || (typeof before.input === 'object' && before.input !== null)) continue;
    edits.set(cellKey(at), { at, before, after: { input } });
    for (const guarded of guardedCells(register, field, row)) {
      guards.set(cellKey(guarded), { at: guarded, expect: { input: stateAt(guarded).input } });
    }
  }
  return { label: 'safe-fixes', guards: Array.from(guards.values()), cells: Array.from(edits.values()) };
}

function guardedCells(register: PlannedRegister, field: FieldId, row: number): CellRef[] {
  const cells = [cellOf(register, field, null), cellOf(register, 'id', row), cellOf(register, 'title', row)];
  return cells.filter((at): at is CellRef => at !== undefined);
}

const usedIds = (table: RegisterTable): string[] =>
  Array.from({ length: table.rowCount }, (_, row) => textOf(parsedAt(table, 'id', row))).filter(
    (id) => id !== '',
  );
