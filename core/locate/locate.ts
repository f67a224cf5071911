import { type Book, bottomOf, type Grid, valueAt } from '../model/grid';
import type { RegisterPlace, SkippedSheet, SkipReason } from '../model/place';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import { type Candidate, confidenceOf, isRegisterHeader, isScaleTable, weigh } from './candidate';
import { blockAround, headerRows } from './header-block';
import { countHeaderWords } from './header-rows';
import { rowJudge } from './risk-rows';
import { skipReason } from './skip-reason';

export { isRiskRow } from './risk-rows';
export { LOOK_ROWS } from './table-columns';

/** A table ends after this many rows without content. */
const GAP_ROWS = 12;
/** As many header words in a row after a gap begin another table. */
const NEXT_HEADER_WORDS = 3;
const OURS = /^Riskrow .*kept by Riskrow/;

/** The registers of a workbook, best first, and why each other sheet is none. */
export interface Located {
  readonly places: readonly RegisterPlace[];
  readonly skippedSheets: readonly SkippedSheet[];
}

interface Choice {
  readonly best: Candidate | undefined;
  readonly otherwise: SkipReason;
}

/**
 * Finds the risk registers of a workbook. A header is chosen by its words and by at most `LOOK_ROWS` rows under it;
 * all further rows are judged one by one, in steps.
 */
export function* locate(book: Book): Generator<Progress, Located> {
  const found: { readonly place: RegisterPlace; readonly score: number }[] = [];
  const skippedSheets: SkippedSheet[] = [];
  for (const { name, isHidden } of book.sheets) {
    const grid = book.grids.find(({ sheet }) => sheet === name);
    const known = isHidden ? ({ kind: 'hidden' } as const) : knownReason(grid);
    const choice = known === undefined && grid !== undefined ? yield* choose(grid) : undefined;
    if (grid !== undefined && choice?.best !== undefined) {
      const place = yield* placeOf(grid, choice.best);
      if (place.rows.length > 0) {
        found.push({ place, score: choice.best.score });
        continue;
      }
    }
    skippedSheets.push({ sheet: name, because: known ?? choice?.otherwise ?? { kind: 'empty' } });
  }
  found.sort((one, other) => other.score - one.score);
  return { places: found.map(({ place }) => place), skippedSheets };
}

/** Why a sheet need not be looked at. */
function knownReason(grid: Grid | undefined): SkipReason | undefined {
  if (grid === undefined || grid.values.length === 0) return { kind: 'empty' };
  const corner = valueAt(grid, 0, 0);
  return typeof corner === 'string' && OURS.test(corner) ? { kind: 'ours' } : undefined;
}

/** The sheet's best register header, and what to say when it has none. */
function* choose(grid: Grid): Generator<Progress, Choice> {
  const candidates: Candidate[] = [];
  let best: Candidate | undefined;
  for (const row of headerRows(grid)) {
    yield { stage: 'locate', done: 0, of: grid.values.length };
    const candidate = weigh(grid, blockAround(grid, row));
    candidates.push(candidate);
    const isRegister = candidate.rows > 0 && isRegisterHeader(candidate) && !isScaleTable(grid, candidate);
    if (isRegister && (best === undefined || candidate.score > best.score)) best = candidate;
  }
  return {
    best,
    otherwise:
      best === undefined ? skipReason(grid, candidates) : { kind: 'no-rows', headerRow: best.block.top },
  };
}

/** Goes down the table and keeps the row of every risk. */
function* placeOf(grid: Grid, candidate: Candidate): Generator<Progress, RegisterPlace> {
  const { top, bottom, left, right, headers, subjects } = candidate.block;
  const judge = rowJudge(grid, candidate.block);
  const end = bottomOf(grid);
  const rows = new Int32Array(Math.max(0, end - bottom - 1));
  let count = 0;
  let gap = 0;
  for (let row = bottom + 1; row < end && gap < GAP_ROWS; row++) {
    if ((row - bottom) % ROWS_PER_STEP === 0) yield { stage: 'locate', done: row - bottom, of: end - bottom };
    const kind = judge(row);
    if (kind === 'blank') {
      gap++;
      continue;
    }
    if (gap > 0 && count > 0 && countHeaderWords(grid, row) >= NEXT_HEADER_WORDS) break;
    gap = 0;
    if (kind === 'risk') rows[count++] = row;
  }
  return {
    sheet: grid.sheet,
    headerRow: top,
    headerRows: bottom - top + 1,
    firstDataRow: rows[0] ?? bottom + 1,
    lastDataRow: rows[count - 1] ?? bottom,
    left,
    right,
    headers,
    subjects,
    rows: rows.slice(0, count),
    confidence: confidenceOf(candidate),
  };
}
