import { type CellValue, isEmptyCell } from '../model/cell';
import type { FieldId } from '../model/fields';
import type { Grid } from '../model/grid';
import { lazily } from '../model/lazily';
import type { RegisterPlace } from '../model/place';
import { type HeaderReading, ownText } from '../standards/header-words';
import { normalise } from '../standards/normalise';
import { isExampleWord, isRatingWord, isTotalWord, mayBeMark } from '../standards/words';

/** What is needed of a place to judge its rows. */
export type TableColumns = Pick<RegisterPlace, 'left' | 'right' | 'headers' | 'subjects'>;

/** What a row of a table is: a risk, a group title, total, legend or example, or nothing at all. */
export type RowKind = 'risk' | 'other' | 'blank';

/** The columns that say what the risk is: the first of these groups that a register has decides. */
const SUBJECTS: readonly (readonly FieldId[])[] = [
  ['title', 'description'],
  ['threat', 'vulnerability', 'consequence', 'cause'],
  ['asset'],
];

/** A risk has a subject and something more; an id and zeros are none. */
const FEWEST_CELLS = 2;
/** So many cells, and two thirds of the table's columns, make a row a risk whose name is missing. */
const FEWEST_CELLS_OF_NAMELESS = 5;
/** A merge over more than this and more than half of a table's columns is a group title. */
const WIDEST_CELL = 2;
/** Longer texts are sentences, never a total, an example mark or a level word. */
const LONGEST_MARK = 24;

/** The sheet columns whose headers say what a risk is; undefined where none does. */
export const subjectColumns = (
  left: number,
  readings: readonly HeaderReading[],
): readonly number[] | undefined =>
  SUBJECTS.map((group) =>
    readings.flatMap(({ meanings: [first] }, index) =>
      first !== undefined && group.includes(first.field) ? [left + index] : [],
    ),
  ).find(({ length }) => length > 0);

/** A judge of the rows of a table, for as long as the grid stays the same. It is made in microseconds. */
export function rowJudge(grid: Grid, place: TableColumns): (row: number) => RowKind {
  // Columns here count from the left of the grid, as its cells do.
  const shift = place.left - grid.left;
  const headed = place.headers.flatMap((header, index) => (header === '' ? [] : [index + shift]));
  const subjects = place.subjects?.map((column) => column - grid.left) ?? headed;
  const headerTexts = subjects.map((column) => ownText(place.headers[column - shift] ?? ''));
  const mergedRows = lazily(() => findMergedRows(grid, place));
  const formulaColumns = lazily(() => new Set(grid.formulas.map(([, column]) => column - grid.left)));

  /** A formula that shows nought, nothing or "#N/A" has been filled down in advance. */
  const hasContent = (value: CellValue | undefined, column: number): boolean => {
    if (typeof value === 'string') return value.trim() !== '';
    if (isEmptyCell(value) || typeof value === 'object') return false;
    return value !== 0 || !formulaColumns().has(column);
  };

  /** True when what should name the risk is a level word, a "[fill in]" text, or the header once more. */
  const isOtherThanRisk = (cells: readonly CellValue[]): boolean =>
    subjects.every((column, index) => {
      const value = cells[column];
      if (!isWords(value) || isFillIn(value)) return true;
      if (value.length > LONGEST_MARK) return false;
      return value.trim() === headerTexts[index] || (mayBeMark(value) && isRatingWord(normalise(value)));
    });

  /** True when nothing names the risk, but people have filled in most of the rest. */
  const isNameless = (cells: readonly CellValue[]): boolean => {
    if (subjects.some((column) => isWords(cells[column]))) return false;
    const typed = headed.filter(
      (column) => !formulaColumns().has(column) && hasContent(cells[column], column),
    );
    return typed.length >= Math.max(FEWEST_CELLS_OF_NAMELESS, (headed.length * 2) / 3);
  };

  return (row) => {
    const cells = grid.values[row - grid.top] ?? [];
    let filled = 0;
    for (const column of headed) {
      if (hasContent(cells[column], column)) filled++;
      if (filled === FEWEST_CELLS) break;
    }
    if (filled === 0) return 'blank';
    if (filled < FEWEST_CELLS || mergedRows().has(row)) return 'other';
    if (isOtherThanRisk(cells) && !isNameless(cells)) return 'other';
    const first = headed.map((column) => cells[column]).find(isWords);
    return first !== undefined && isMark(first) ? 'other' : 'risk';
  };
}

/** True when a row of the table is a risk. */
export const isRiskRow = (grid: Grid, place: TableColumns, row: number): boolean =>
  rowJudge(grid, place)(row) === 'risk';

function findMergedRows(grid: Grid, { left, right }: TableColumns): ReadonlySet<number> {
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

/** True when the first text of a row says "total" or "example". */
function isMark(text: string): boolean {
  if (!mayBeMark(text)) return false;
  const mark = normalise(text);
  return isTotalWord(mark) || isExampleWord(mark) || isExampleWord(mark.split(' ')[0] as string);
}

/** "[describe the risk]" */
const isFillIn = (text: string): boolean =>
  '[<{'.includes(text.trim().charAt(0)) && /^[[<{][\s\S]*[\]>}]$/.test(text.trim());
