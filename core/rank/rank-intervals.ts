import { countAround, startCells } from './box-counts';
import { cellAt, fitShape, type Shape } from './shape';

/** A row's lowest and highest level index on each criterion; equal where the rating is exact. */
export interface LevelInterval {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/** Rows to rank. `levels` counts the levels of each criterion; level 0 is the least urgent. */
export interface RankInput {
  readonly levels: readonly number[];
  readonly rows: readonly LevelInterval[];
  /** Criteria that only order rows which are exact and equal on all of `levels`; one entry a row in `tiebreakRows`. */
  readonly tiebreakLevels?: readonly number[];
  readonly tiebreakRows?: readonly LevelInterval[];
}

/** Per row the first and the last place it can take, counted from 1. */
export interface RankIntervals {
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/**
 * The places each row can take under every reading of the levels that keeps their order. A row is certainly above
 * another when it is at least as high on every criterion and higher on one, however the ranges turn out; the places of
 * a row are then exactly the integers from `best` = 1 + rows certainly above to `worst` = all rows - rows certainly
 * below. Source: rank intervals of a partial order (De Loof, De Meyer and De Baets, 2006), counted by histograms.
 * Expects 0 <= lo <= hi < levels. Criteria that together span more than a million cells become tiebreaks.
 */
export function rankIntervals({
  levels,
  rows,
  tiebreakLevels = [],
  tiebreakRows = [],
}: RankInput): RankIntervals {
  const shape = fitShape(levels, tiebreakLevels);
  const count = rows.length;
  const boxes = startCells(count);
  for (let row = 0; row < count; row++) {
    const { lo, hi } = rows[row] as LevelInterval;
    boxes.mainLo[row] = cellAt(lo, shape.main);
    boxes.mainHi[row] = cellAt(hi, shape.main);
    boxes.sizes[row] = 1;
    if (shape.tiebreak.length === 0) continue;
    const tiebreak = tiebreakRows[row];
    boxes.tiebreakLo[row] = tiebreakCell(shape, lo, tiebreak?.lo);
    boxes.tiebreakHi[row] = tiebreakCell(shape, hi, tiebreak?.hi);
  }
  const { above, below } = countAround(shape, boxes);
  const places = { best: new Int32Array(count), worst: new Int32Array(count) };
  for (let row = 0; row < count; row++) {
    places.best[row] = 1 + (above[row] as number);
    places.worst[row] = count - (below[row] as number);
  }
  return places;
}

const tiebreakCell = (shape: Shape, vector: readonly number[], tiebreak: readonly number[] = []): number =>
  cellAt([...vector, ...tiebreak], shape.tiebreak, shape.main.length);
