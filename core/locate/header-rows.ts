import { isEmptyCell } from '../model/cell';
import type { FieldId } from '../model/fields';
import { type Grid, type Rectangle, valueAt } from '../model/grid';
import { bandIn, formsOf, namedField } from '../standards/header-lexicon';
import { BAND_SEPARATOR, type HeaderReading, ownText, readHeader } from '../standards/header-words';

const LONGEST_HEADER = 90;
/** Headers may carry an explanation below their name, but a paragraph is none. */
const LONGEST_EXPLAINED = 180;
/** A text below a band is short: "C", "Likelihood". */
const LONGEST_SPLIT = 30;

/** A word counts as a header from this strength on: exact, or nearly so. */
const STRONG = 0.8;

/** The field that a header surely names; undefined where it names none. */
export function sureField(reading: HeaderReading | undefined): FieldId | undefined {
  const best = reading?.meanings[0];
  return best !== undefined && best.strength >= STRONG ? best.field : undefined;
}

/** The text a header cell could be: words, no number and no paragraph; empty for all else. */
function headerText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || value.length > LONGEST_EXPLAINED) return '';
  return /\p{L}|#/u.test(value) ? value.trim() : '';
}

/** The sheet columns in which some rows of the grid have cells, empty ones among them. */
export function columnsOf(grid: Grid, ...rows: readonly number[]): readonly number[] {
  const width = Math.max(...rows.map((row) => grid.values[row - grid.top]?.length ?? 0));
  return Array.from({ length: width }, (_, index) => grid.left + index);
}

const filledColumns = (grid: Grid, row: number): readonly number[] =>
  columnsOf(grid, row).filter((column) => !isEmptyCell(valueAt(grid, row, column)));

/** How many different fields the texts of one row name; none where most cells are no texts. */
export function countHeaderWords(grid: Grid, row: number, fieldOf = namedField): number {
  const filled = filledColumns(grid, row);
  const texts = filled.map((column) => headerText(grid, row, column)).filter(isName);
  if (texts.length * 2 < filled.length) return 0;
  return new Set(texts.map(fieldOf).filter((field) => field !== undefined)).size;
}

/** The header of each column of a block, its rows joined from the band down. */
export function composeHeader(grid: Grid, top: number, bottom: number): (column: number) => string {
  const merges = grid.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  return (column) => {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const own = headerText(grid, row, column) || mergedText(grid, merges, { row, column });
      const isAbove = row < bottom && headerText(grid, row + 1, column) !== '';
      const text = own === '' && isAbove ? carriedText(grid, merges, { row, column }) : own;
      if (text !== '' && text !== parts[parts.length - 1]) parts.push(text);
    }
    return parts.join(BAND_SEPARATOR);
  };
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const mergeAt = (merges: readonly Rectangle[], { row, column }: CellPosition): Rectangle | undefined =>
  merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

/** The text of the merge that covers a cell. */
function mergedText(grid: Grid, merges: readonly Rectangle[], position: CellPosition): string {
  const merge = mergeAt(merges, position);
  return merge === undefined ? '' : headerText(grid, merge.top, merge.left);
}

/** A band without a merge reaches to the next filled cell of its row, if there are headers of its own below it. */
function carriedText(grid: Grid, merges: readonly Rectangle[], { row, column }: CellPosition): string {
  for (let left = column - 1; left >= grid.left; left--) {
    if (headerText(grid, row + 1, left) === '' || mergeAt(merges, { row, column: left }) !== undefined)
      return '';
    const text = headerText(grid, row, left);
    if (text !== '') return text;
  }
  return '';
}

/** True when the row above a header only names groups of its columns, or headers of columns it leaves empty. */
export function isBandRow(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  const first = columnsOf(grid, row + 1).find((column) => headerText(grid, row + 1, column) !== '');
  if (filled.length === 0 || first === undefined) return false;
  const textOf = (column: number): string => headerText(grid, row, column);
  if (filled.some((column) => !isName(textOf(column)) || textOf(column).endsWith(':'))) return false;
  const useful = filled.filter((column) => {
    const text = textOf(column);
    if (headerText(grid, row + 1, column) === '') return sureField(readHeader(text)) !== undefined;
    return (hasBand(text) && column > first) || (spansNext(grid, row, column) && filled.length > 1);
  });
  return useful.length * 2 >= filled.length;
}

const isName = (text: string): boolean => text !== '' && text.length <= LONGEST_HEADER;

const hasBand = (text: string): boolean => formsOf(text).some((form) => bandIn(form) !== undefined);

/** True when a cell is the only name above its own header and the next one. */
const spansNext = (grid: Grid, row: number, column: number): boolean =>
  isEmptyCell(valueAt(grid, row, column + 1)) && headerText(grid, row + 1, column + 1) !== '';

/** True when the row below a header only splits some of its columns further ("CIA" into C, I, A). */
export function isSplitRow(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  const left = filledColumns(grid, row - 1).filter(
    (column) => !filled.includes(column) && headerText(grid, row - 1, column) !== '',
  );
  if (filled.length < 2 || left.length < 2) return false;
  if (filled.some((column) => !isSplitText(headerText(grid, row, column)))) return false;
  const header = composeHeader(grid, row - 1, row);
  const meant = filled.filter((column) => isSplitHeader(header(column)));
  return meant.length * 2 >= filled.length;
}

const isSplitText = (text: string): boolean => text !== '' && text.length <= LONGEST_SPLIT;

/** A text below a band is a header if it says something itself ("Functional impact") or is an initial ("C"). */
function isSplitHeader(header: string): boolean {
  const own = ownText(header);
  return own !== header && (/^\p{L}$/u.test(own) || readHeader(own).meanings.length > 0);
}
