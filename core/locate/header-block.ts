import type { FieldId } from '../model/fields';
import { bottomOf, type Grid } from '../model/grid';
import { namedField } from '../standards/header-lexicon';
import { type HeaderReading, readHeader } from '../standards/header-words';
import { columnsOf, composeHeader, countHeaderWords, isBandRow, isSplitRow, sureField } from './header-rows';
import { subjectColumns, type TableColumns } from './risk-rows';
import { headedRuns, joinRuns, LOOK_ROWS, type Run } from './table-columns';

/** One to three header rows and the columns under them. Rows and columns are the sheet's own. */
export interface HeaderBlock extends TableColumns {
  readonly top: number;
  readonly bottom: number;
  readonly readings: readonly HeaderReading[];
}

/** Rows of a sheet in which a header is looked for. */
const SEARCH_ROWS = 200;
/** After a row with so many header words, a better one is looked for in the next `LOOK_ROWS` only. */
const ENOUGH_WORDS = 6;
const FEWEST_WORDS = 2;
/** A row with this many times fewer header words than another is no header, but a row of data. */
const FAR_BEHIND = 4;
/** Rows with the most header words that are worth a closer look. */
const MOST_CANDIDATES = 6;
const MOST_HEADER_ROWS = 3;

/** The rows of a sheet worth a closer look: those that name the most fields, most first. */
export function headerRows(grid: Grid): readonly number[] {
  const fieldOf = remembered(namedField);
  const found: { readonly row: number; readonly words: number }[] = [];
  let end = Math.min(bottomOf(grid), grid.top + SEARCH_ROWS);
  for (let row = grid.top; row < end; row++) {
    const words = countHeaderWords(grid, row, fieldOf);
    if (words >= FEWEST_WORDS) found.push({ row, words });
    if (words >= ENOUGH_WORDS) end = Math.min(end, row + LOOK_ROWS);
  }
  found.sort((one, other) => other.words - one.words);
  const most = found[0]?.words ?? 0;
  return found
    .filter(({ words }) => words * FAR_BEHIND > most)
    .slice(0, MOST_CANDIDATES)
    .map(({ row }) => row);
}

/** Cells repeat; each text is looked up once. */
function remembered(look: (text: string) => FieldId | undefined): (text: string) => FieldId | undefined {
  const known = new Map<string, FieldId | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text);
  };
}

/** The block that a row of header words belongs to: with the bands above it and the row that splits it below. */
export function blockAround(grid: Grid, row: number): HeaderBlock {
  let top = row;
  let bottom = row;
  while (bottom - top + 1 < MOST_HEADER_ROWS && isSplitRow(grid, bottom + 1)) bottom++;
  while (bottom - top + 1 < MOST_HEADER_ROWS && top > grid.top && isBandRow(grid, top - 1)) top--;
  const header = composeHeader(grid, top, bottom);
  const headersIn = ({ left, right }: Run): readonly string[] =>
    Array.from({ length: right - left + 1 }, (_, index) => header(left + index));
  const countFields = (run: Run): number =>
    new Set(
      headersIn(run)
        .map(namedField)
        .filter((field) => field !== undefined),
    ).size;
  const runs = joinRuns(grid, bottom, headedRuns(columnsOf(grid, top, row, bottom), header));
  const widest = runs.reduce((best, run) => (countFields(run) > countFields(best) ? run : best));
  const headers = headersIn(widest);
  const readings = headers.map(readHeader);
  return { top, bottom, ...widest, headers, readings, subjects: subjectColumns(widest.left, readings) };
}

/** The headers that surely name a field, each on one line, as a person reads them. */
export const knownHeaders = ({ headers, readings }: HeaderBlock): readonly string[] =>
  headers
    .filter((_, index) => sureField(readings[index]) !== undefined)
    .map((header) => header.replace(/\s+/g, ' ').trim());
