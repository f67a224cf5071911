import { rerunRulesReading, suspendRow } from './check/recheck';
import { isRiskRow, LOOK_ROWS } from './locate/locate';
import { mapColumns, sampleRows } from './map/map-columns';
import type { CellRef, CellValue } from './model/cell';
import type { FieldId, ReadableId, Tier } from './model/fields';
import { type Book, coveringGrid, type Grid } from './model/grid';
import type { ColumnMap } from './model/place';
import { drain } from './model/progress';
import type { CodedColumn } from './model/table';
import { rederiveRow, reparseCell } from './parse/parse';
import { rerankRow } from './rank/rank';
import { retierRow, tierColumn } from './rank/tier-column';
import {
  gridOf,
  type RegisterWork,
  type Review,
  type ReviewOptions,
  type ReviewWork,
  reviewWorkbook,
  viewOf,
} from './review';

/** What a cell holds now. Row and column are the sheet's own, counted from 0. The number format stays. */
export interface CellChange extends CellRef {
  readonly value: CellValue;
  /** The cell's formula, with its "=", if it has one now. */
  readonly formula?: string;
  /** What the sheet shows, if that differs from the value and the value is no date. */
  readonly text?: string;
}

/** How an edit was dealt with: its own row alone, or everything because it changed how the register is read. */
export type EditCost = 'row' | 'review';

/** A review that follows edits. */
export interface ReviewSession {
  /** The review as it stands; a view that is valid until the next edit. */
  current(): Review;
  /** Takes edits in. The result equals a full review of the edited workbook. */
  edit(changes: readonly CellChange[]): EditCost;
}

/** Reviews a workbook and keeps what is needed to follow edits in well under a millisecond each. */
export function startReview(book: Book, options: ReviewOptions): ReviewSession {
  const live = liveBook(book);
  let work = drain(reviewWorkbook(live, options));
  let view: Review | undefined;

  return {
    current() {
      view ??= viewOf(work);
      return view;
    },
    edit(changes) {
      view = undefined;
      if (changes.every((change) => followChange(live, work, change))) return 'row';
      for (const change of changes) writeCell(live, change);
      work = drain(reviewWorkbook(live, options));
      return 'review';
    },
  };
}

/** Takes one change into the review of its row. False when more than the row may look different now. */
function followChange(book: LiveBook, { registers }: ReviewWork, change: CellChange): boolean {
  const onSheet = registers.filter(({ parsed }) => parsed.place.sheet === change.sheet);
  const register = onSheet[0];
  if (register === undefined || onSheet.length > 1 || !isPlainChange(book, change)) return false;
  const row = rowIndex(register.parsed.place.rows, change.row);
  if (row === -1 || change.row < register.parsed.place.firstDataRow + LOOK_ROWS) return false;

  const fields = fieldsIn(register.columns, change.column);
  const resume = suspendRow(register.checks, new Set<ReadableId>([...fields, ...DERIVED_FIELDS]), row);
  writeCell(book, change);
  if (!isPlaceKept(book, register, change.row)) return false;
  const grid = gridOf(book, change.sheet);
  if (!fields.every((field) => reparseCell(register.parsed, grid, { field, row }))) return false;
  rederiveRow(register.parsed, row);
  rerank(register, row);
  resume();
  return true;
}

/** True when only the value of a cell changes that lies within what was read: its formula and shown text stay. */
function isPlainChange(book: LiveBook, change: CellChange): boolean {
  const grid = gridOf(book, change.sheet);
  if (coveringGrid(grid, change.row, change.column) !== grid) return false;
  const key = cellKey(change);
  return change.text === undefined && !book.texts.has(key) && change.formula === book.formulas.get(key);
}

/** Columns that may follow from any other: the rules that read them look at an edited row again. */
const DERIVED_FIELDS: readonly ReadableId[] = ['rowState', 'decision', 'tier'];

/** Ranks the row again; where other risks change groups by that, so do the rules that read the group. */
function rerank({ parsed, ranked, checks }: RegisterWork, row: number): void {
  const columns = checks.table.columns as { tier: CodedColumn<Tier> };
  if (rerankRow(ranked, parsed.table, row)) {
    columns.tier = tierColumn(ranked.ranking);
    rerunRulesReading(checks, 'tier');
  } else {
    retierRow(columns.tier, ranked.ranking, row);
  }
}

/** True while the row is still a risk and, where the mapping looked at it, every column is still the same field. */
function isPlaceKept(book: LiveBook, { parsed, columns }: RegisterWork, sheetRow: number): boolean {
  const { place } = parsed;
  const grid = gridOf(book, place.sheet);
  if (!isRiskRow(grid, place, sheetRow)) return false;
  if (!sampleRows(place).includes(sheetRow)) return true;
  return JSON.stringify(mapColumns(grid, place)) === JSON.stringify(columns);
}

const fieldsIn = (columns: ColumnMap, column: number): FieldId[] =>
  (Object.keys(columns) as FieldId[]).filter((field) => columns[field]?.column === column);

/** The index of a sheet row among a register's rows, which are in order; -1 when it is none of them. */
function rowIndex(rows: Int32Array, sheetRow: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === sheetRow) return middle;
    if (found < sheetRow) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A copy of a workbook that takes edits; rows are copied when they are first written to. */
interface LiveBook extends Book {
  readonly grids: Grid[];
  /** Cells that are more than their value, by place: what they show, and their formulas. */
  readonly texts: Map<string, string>;
  readonly formulas: Map<string, string>;
}

function liveBook(book: Book): LiveBook {
  const keyed = (part: 'texts' | 'formulas') =>
    new Map(
      book.grids.flatMap(({ sheet, [part]: cells }) =>
        cells.map(([row, column, text]): [string, string] => [cellKey({ sheet, row, column }), text]),
      ),
    );
  const grids = book.grids.map((grid) => ({ ...grid, values: grid.values.slice() }));
  return { sheets: book.sheets, grids, texts: keyed('texts'), formulas: keyed('formulas') };
}

const cellKey = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** Writes a cell in place; one outside what was read makes the sheet's grid larger. */
function writeCell(book: LiveBook, change: CellChange): void {
  const { sheet, row, column, value } = change;
  const index = book.grids.findIndex((grid) => grid.sheet === sheet);
  if (index === -1) return;
  const grid = coveringGrid(book.grids[index] as Grid, row, column);
  const cells = [...(grid.values[row - grid.top] ?? [])];
  while (cells.length < column - grid.left) cells.push(null);
  cells[column - grid.left] = value;
  (grid.values as CellValue[][])[row - grid.top] = cells;
  book.grids[index] = {
    ...grid,
    texts: noted(book.texts, grid.texts, change, change.text),
    formulas: noted(book.formulas, grid.formulas, change, change.formula),
  };
}

type CellTexts = Grid['texts'];

/** The list with what is now to be said of a cell, and the same list where that was said before. */
function noted(
  known: Map<string, string>,
  list: CellTexts,
  at: CellRef,
  text: string | undefined,
): CellTexts {
  const key = cellKey(at);
  if (known.get(key) === text) return list;
  const others = list.filter(([row, column]) => row !== at.row || column !== at.column);
  if (text === undefined) known.delete(key);
  else known.set(key, text);
  return text === undefined ? others : [...others, [at.row, at.column, text]];
}
