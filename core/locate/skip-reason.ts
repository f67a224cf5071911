import { isEmptyCell } from '../model/cell';
import type { Grid } from '../model/grid';
import type { SkipReason } from '../model/place';
import { normalise } from '../standards/normalise';
import { isRatingWord } from '../standards/words';
import { type Candidate, hasRating, hasSubject, isRegisterHeader, isScaleTable } from './candidate';
import { knownHeaders } from './header-block';
import { LOOK_ROWS } from './table-columns';

/** A header worth naming to a person has at least this many words we know. */
const FEWEST_WORDS = 3;
/** A heat map is this full of level words and small numbers. */
const HEAT_MAP = { cells: 9, share: 0.5, largest: 25 } as const;

/** Says why a sheet without a register has none; `candidates` are its headers, those with the most words first. */
export function skipReason(grid: Grid, candidates: readonly Candidate[]): SkipReason {
  const empty = candidates.find((candidate) => isRegisterHeader(candidate) && candidate.rows === 0);
  if (empty !== undefined && !isScaleList(grid, empty))
    return { kind: 'no-rows', headerRow: empty.block.top };
  const scales = candidates.find(
    (candidate) =>
      hasRating(candidate.fields) && (isScaleList(grid, candidate) || isScaleTable(grid, candidate)),
  );
  if (scales !== undefined) return { kind: 'scale-list', headerRow: scales.block.top };
  if (isHeatMap(grid)) return { kind: 'heat-map' };
  const list = candidates.find(({ fields }) => fields.size >= FEWEST_WORDS && !hasRating(fields));
  if (list === undefined) return { kind: 'no-header' };
  return { kind: 'no-rating', headerRow: list.block.top, found: knownHeaders(list.block) };
}

/** True when the rows under a header begin with the words of a rating scale instead of naming risks. */
function isScaleList(grid: Grid, { block, fields }: Candidate): boolean {
  let words = 0;
  let rows = 0;
  const from = block.bottom + 1 - grid.top;
  for (const row of grid.values.slice(from, from + LOOK_ROWS)) {
    const texts = row.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    if (texts.length === 0) continue;
    rows++;
    if (isRatingWord(normalise(texts[0] as string))) words++;
  }
  return rows > 0 && (words * 2 >= rows || (!hasSubject(fields) && words > 1));
}

/** True when a sheet is mostly level words and products of small numbers. */
function isHeatMap(grid: Grid): boolean {
  let filled = 0;
  let levels = 0;
  for (const row of grid.values.slice(0, LOOK_ROWS)) {
    for (const value of row) {
      if (isEmptyCell(value)) continue;
      filled++;
      if (typeof value === 'number' && Number.isInteger(value) && value <= HEAT_MAP.largest) levels++;
      else if (typeof value === 'string' && isRatingWord(normalise(value))) levels++;
    }
  }
  return levels >= HEAT_MAP.cells && levels >= filled * HEAT_MAP.share;
}
