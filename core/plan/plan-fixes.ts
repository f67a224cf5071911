import { type Addressed, cellOf } from '../model/address';
import type { CellRef, CellState } from '../model/cell';
import type { CellEdit, CellGuard, EditPlan } from '../model/edit-plan';
import type { FieldId } from '../model/fields';
import type { Finding } from '../model/finding';
import type { Grid } from '../model/grid';
import { cellKey, stateReader } from './cell-state';
import { nextIds } from './next-id';
import { usedIds } from './used-ids';

/** A register and the sheet it was read from. */
export interface PlannedRegister extends Addressed {
  readonly grid: Grid;
}

/** Fields that tell one risk from another where it has neither id nor title. */
const NAMING: readonly FieldId[] = [
  'description',
  'cause',
  'consequence',
  'asset',
  'threat',
  'vulnerability',
  'category',
];

/**
 * The safe fixes of these findings as one plan. Never over a formula, one fix a cell, and none for a risk that no cell
 * names. Guards are the header of every touched column and the id and title of every touched row.
 */
export function planFixes(register: PlannedRegister, findings: readonly Finding[]): EditPlan {
  const stateAt = stateReader(register.grid);
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const wanted = fixable.filter(({ fix }) => fix?.kind === 'next-id').length;
  const unused = wanted === 0 ? [] : [...(nextIds(usedIds(register), wanted) ?? [])];
  const edits = new Map<string, CellEdit>();
  const guards = new Map<string, CellGuard>();
  for (const { fix, field, row } of fixable) {
    const at = row === null ? undefined : cellOf(register, field, row);
    if (at === undefined || row === null || edits.has(cellKey(at))) continue;
    const before = stateAt(at);
    const naming = cellsNaming(register, { row, at, stateAt });
    if (isFormula(before) || naming.length === 0) continue;
    const input = fix?.kind === 'set' ? fix.input : unused.shift();
    if (input === undefined) continue;
    edits.set(cellKey(at), { at, before, after: { input } });
    for (const guarded of [...headerCells(register, at), ...naming]) {
      guards.set(cellKey(guarded), { at: guarded, expect: { input: stateAt(guarded).input } });
    }
  }
  const label = `Write ${edits.size} ${edits.size === 1 ? 'cell' : 'cells'}`;
  return { label, guards: Array.from(guards.values()), cells: Array.from(edits.values()) };
}

/** An edit on its way, and how to look at the cells around it. */
interface Writing {
  readonly row: number;
  readonly at: CellRef;
  stateAt(at: CellRef): CellState;
}

/** The id and title of a row, or what else names it where both say nothing; none where nothing does. */
function cellsNaming(register: PlannedRegister, { row, at, stateAt }: Writing): readonly CellRef[] {
  const cellsOf = (fields: readonly FieldId[]): CellRef[] =>
    fields.map((field) => cellOf(register, field, row)).filter((cell): cell is CellRef => cell !== undefined);
  // A formula is the same text in every row, and the cell to be written is what changes.
  const isTelling = (cell: CellRef): boolean =>
    cellKey(cell) !== cellKey(at) && stateAt(cell).input !== null && !isFormula(stateAt(cell));
  const usual = cellsOf(['id', 'title']);
  if (usual.some(isTelling)) return usual;
  const others = cellsOf(NAMING).filter(isTelling);
  return others.length === 0 ? [] : [...usual, ...others];
}

const headerCells = ({ place }: PlannedRegister, { sheet, column }: CellRef): readonly CellRef[] =>
  Array.from({ length: place.headerRows }, (_, index) => ({ sheet, row: place.headerRow + index, column }));

const isFormula = ({ input }: CellState): boolean => typeof input === 'object' && input !== null;
