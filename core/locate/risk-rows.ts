import { type CellValue, isEmptyCell } from '../model/cell';
import type { FieldId } from '../model/fields';
import type { Grid } from '../model/grid';
import type { RegisterPlace } from '../model/place';
import { BAND_SEPARATOR, readHeader } from '../standards/header-words';
import { normalise } from '../standards/normalise';
import { isExampleWord, isRatingWord, isTotalWord, mayBeMark } from '../standards/words';

/** What is needed of a place to judge its rows. */
export type TableColumns = Pick<RegisterPlace, 'left' | 'right' | 'headers'>;

type Cells = readonly CellValue[];

/** The columns that say what the risk is: the first of these groups that a register has decides. */
const SUBJECTS: readonly (readonly FieldId[])[] = [
  ['title', 'description'],
  ['threat', 'vulnerability', 'consequence', 'cause'],
  ['asset'],
];

/** A risk has a subject and something more. */
const FEWEST_CELLS = 2;
/** A merge over more than this and more than half of a table's columns is a group title. */
const WIDEST_CELL = 2;
/** Longer texts are sentences, never a total, an example mark or a level word. */
const LONGEST_MARK = 24;

/** Columns here count from the left of the grid, as its cells do. */
interface RowMarks {
  readonly headed: readonly number[];
  readonly subjects: readonly number[];
  readonly headerTexts: ReadonlyMap<number, string>;
  readonly formulaColumns: ReadonlySet<number>;
  readonly mergedRows: ReadonlySet<number>;
}

/** Worked out once for each place, so that one edited row is judged in microseconds. */
const marksOf = new WeakMap<readonly string[], RowMarks>();

/** True when a row of the table is a risk: not a group title, total, legend, example, or a row of an id and zeros. */
export function isRiskRow(grid: Grid, place: TableColumns, row: number): boolean {
  const marks = rowMarks(grid, place);
  const cells = grid.values[row - grid.top] ?? [];
  const subject = marks.subjects.find((column) => isWords(cells[column]));
  if (subject === undefined || marks.mergedRows.has(row)) return false;
  let filled = 0;
  for (const column of marks.headed) {
    if (hasContent(cells, column, marks)) filled++;
    if (filled === FEWEST_CELLS) return !isMarked(cells, marks) && !isOtherThanRisk(cells, marks);
  }
  return false;
}

/** True when no headed cell of a row holds anything. */
export function isBlankRow(grid: Grid, place: TableColumns, row: number): boolean {
  const marks = rowMarks(grid, place);
  const cells = grid.values[row - grid.top] ?? [];
  return !marks.headed.some((column) => hasContent(cells, column, marks));
}

function rowMarks(grid: Grid, place: TableColumns): RowMarks {
  const known = marksOf.get(place.headers);
  if (known !== undefined) return known;
  const marks = findMarks(grid, place);
  marksOf.set(place.headers, marks);
  return marks;
}

function findMarks(grid: Grid, { left, right, headers }: TableColumns): RowMarks {
  const shift = left - grid.left;
  const headed = headers.map((_, index) => index + shift).filter((column) => headers[column - shift] !== '');
  const headerTexts = new Map<number, string>();
  const fields = new Map<number, FieldId | undefined>();
  for (const column of headed) {
    const header = headers[column - shift] as string;
    headerTexts.set(column, header.split(BAND_SEPARATOR).slice(-1)[0] as string);
    fields.set(column, readHeader(header).meanings[0]?.field);
  }
  const groups = SUBJECTS.map((group) =>
    headed.filter((column) => group.includes(fields.get(column) as FieldId)),
  );
  return {
    headed,
    subjects: groups.find((group) => group.length > 0) ?? headed,
    headerTexts,
    formulaColumns: new Set(grid.formulas.map(([, column]) => column - grid.left)),
    mergedRows: mergedRows(grid, { left, right }),
  };
}

function mergedRows(grid: Grid, { left, right }: Pick<TableColumns, 'left' | 'right'>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of grid.merges) {
    const covered = Math.min(merge.right, right) - Math.max(merge.left, left) + 1;
    if (covered <= WIDEST_CELL || covered * 2 <= right - left + 1) continue;
    for (let row = merge.top; row <= merge.bottom; row++) rows.add(row);
  }
  return rows;
}

const LETTER = /\p{L}/u;

/** True for a text with a letter in it. Most begin with one, which is told without a search. */
const isWords = (value: CellValue | undefined): value is string =>
  typeof value === 'string' && (isLatinLetter(value.charCodeAt(0)) || LETTER.test(value));

const isLatinLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** A formula that shows nought, nothing or "#N/A" has been filled down in advance. */
function hasContent(cells: Cells, column: number, { formulaColumns }: RowMarks): boolean {
  const value = cells[column];
  if (isEmptyCell(value) || typeof value === 'object') return false;
  if (typeof value === 'string') return value.trim() !== '';
  return value !== 0 || !formulaColumns.has(column);
}

/** True when the first text of a row says "total" or "example". */
function isMarked(cells: Cells, { headed }: RowMarks): boolean {
  const column = headed.find((candidate) => isWords(cells[candidate]));
  const text = column === undefined ? '' : (cells[column] as string);
  if (!mayBeMark(text)) return false;
  const mark = normalise(text);
  return isTotalWord(mark) || isExampleWord(mark) || isExampleWord(mark.split(' ')[0] as string);
}

/** "[describe the risk]" */
const isFillIn = (text: string): boolean =>
  '[<{'.includes(text.trim().charAt(0)) && /^[[<{][\s\S]*[\]>}]$/.test(text.trim());

/** True when what should name the risk is a level word, a "[fill in]" text, or the header once more. */
function isOtherThanRisk(cells: Cells, { subjects, headerTexts }: RowMarks): boolean {
  return subjects.every((column) => {
    const value = cells[column];
    if (!isWords(value)) return true;
    if (isFillIn(value)) return true;
    if (value.length > LONGEST_MARK) return false;
    return value.trim() === headerTexts.get(column) || (mayBeMark(value) && isRatingWord(normalise(value)));
  });
}
