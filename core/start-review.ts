import { rerunRulesReading, suspendRow } from './check/recheck';
import { isRiskRow, LOOK_ROWS, locate } from './locate/locate';
import { mapColumns, sampleRows } from './map/map-columns';
import type { CellValue } from './model/cell';
import type { FieldId, ReadableId, Tier } from './model/fields';
import { type Book, coveringGrid, type Grid } from './model/grid';
import type { ColumnMap, SkippedSheet } from './model/place';
import { drain } from './model/progress';
import type { CodedColumn } from './model/table';
import { rederiveRow, reparseCell } from './parse/parse';
import { rerankRow } from './rank/rank';
import { retierRow, tierColumn } from './rank/tier-column';
import { type RegisterWork, type Review, type ReviewOptions, reviewRegister, viewOf } from './review';

/** A cell that now holds something else. Row and column are the sheet's own, counted from 0. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
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
  let state = reviewAll(live, options);
  let view: Review | undefined;

  return {
    current() {
      view ??= { registers: state.works.map(viewOf), skippedSheets: state.skippedSheets };
      return view;
    },
    edit(changes) {
      view = undefined;
      if (changes.every((change) => followChange(live, state.works, change))) return 'row';
      for (const change of changes) writeCell(live, change);
      state = reviewAll(live, options);
      return 'review';
    },
  };
}

interface SessionState {
  readonly works: readonly RegisterWork[];
  readonly skippedSheets: readonly SkippedSheet[];
}

function reviewAll(book: LiveBook, options: ReviewOptions): SessionState {
  const { places, skippedSheets } = drain(locate(book));
  const wanted = places.filter(({ sheet }) => options.sheet === undefined || options.sheet === sheet);
  const works = wanted.map((place) => drain(reviewRegister(gridNamed(book, place.sheet), place, options)));
  return { works, skippedSheets };
}

/** Takes one change into the review of its row. False when more than the row may look different now. */
function followChange(book: LiveBook, works: readonly RegisterWork[], change: CellChange): boolean {
  const onSheet = works.filter(({ parsed }) => parsed.place.sheet === change.sheet);
  const work = onSheet[0];
  const row = work === undefined ? -1 : rowIndex(work.parsed.place.rows, change.row);
  if (work === undefined || onSheet.length > 1 || row === -1 || isShownOtherwise(book, change)) return false;
  if (change.row < work.parsed.place.firstDataRow + LOOK_ROWS) return false;

  const fields = fieldsIn(work.columns, change.column);
  const resume = suspendRow(work.checks, new Set<ReadableId>([...fields, ...DERIVED_FIELDS]), row);
  writeCell(book, change);
  if (!isPlaceKept(book, work, change.row)) return false;
  const grid = gridNamed(book, change.sheet);
  if (!fields.every((field) => reparseCell(work.parsed, grid, { field, row }))) return false;
  rederiveRow(work.parsed, row);
  rerank(work, row);
  resume();
  return true;
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
  const grid = gridNamed(book, place.sheet);
  if (!isRiskRow(grid, place, sheetRow)) return false;
  if (!sampleRows(place).includes(sheetRow)) return true;
  return JSON.stringify(mapColumns(grid, place)) === JSON.stringify(columns);
}

const fieldsIn = (columns: ColumnMap, column: number): FieldId[] =>
  (Object.keys(columns) as FieldId[]).filter((field) => columns[field]?.column === column);

const isShownOtherwise = (book: LiveBook, { sheet, row, column }: CellChange): boolean =>
  gridNamed(book, sheet).texts.some(([atRow, atColumn]) => atRow === row && atColumn === column);

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
}

const liveBook = (book: Book): LiveBook => ({
  sheets: book.sheets,
  grids: book.grids.map((grid) => ({ ...grid, values: grid.values.slice() })),
});

const gridNamed = (book: LiveBook, sheet: string): Grid =>
  book.grids.find((grid) => grid.sheet === sheet) as Grid;

/** Writes a value in place; a cell outside what was read makes the sheet's grid larger. */
function writeCell(book: LiveBook, { sheet, row, column, value }: CellChange): void {
  const index = book.grids.findIndex((grid) => grid.sheet === sheet);
  if (index === -1) return;
  const grid = coveringGrid(book.grids[index] as Grid, row, column);
  book.grids[index] = grid;
  const cells = [...(grid.values[row - grid.top] ?? [])];
  while (cells.length < column - grid.left) cells.push(null);
  cells[column - grid.left] = value;
  (grid.values as CellValue[][])[row - grid.top] = cells;
}
