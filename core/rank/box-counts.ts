import { cellCount, type Shape } from './shape';

/** Boxes as numbered cells of the grid of levels: the cell of their lowest and of their highest reading. */
export interface BoxCells {
  readonly mainLo: Int32Array;
  readonly mainHi: Int32Array;
  readonly tiebreakLo: Int32Array;
  readonly tiebreakHi: Int32Array;
  /** How many rows of each box compete for places; 0 for a box outside. */
  readonly sizes: Int32Array;
}

/** Cells for so many boxes, to be filled in. */
export const startCells = (count: number): BoxCells => ({
  mainLo: new Int32Array(count),
  mainHi: new Int32Array(count),
  tiebreakLo: new Int32Array(count),
  tiebreakHi: new Int32Array(count),
  sizes: new Int32Array(count),
});

/** Per box, how many competing rows are certainly above it and certainly below it. */
export interface AroundBox {
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/**
 * Counts who is certainly above and below each box. A row is above when its lowest reading is at least the other's
 * highest on every main criterion and differs from it; among rows exact and equal on all main criteria, the tiebreaks
 * decide in the same way. Method: histograms of lowest and highest cells, summed along each criterion in turn, so
 * that no two boxes are ever compared.
 */
export function countAround(shape: Shape, boxes: BoxCells): AroundBox {
  const count = boxes.sizes.length;
  const around = { above: new Int32Array(count), below: new Int32Array(count) };
  addStrictCounts(around, {
    levels: shape.main,
    cells: cellCount(shape.main),
    lo: boxes.mainLo,
    hi: boxes.mainHi,
    sizes: boxes.sizes,
  });
  if (shape.tiebreak.length > 0) addTiebreakCounts(around, shape, boxes);
  return around;
}

/** Only exact boxes take part; the others get a cell of -1. */
function addTiebreakCounts(around: AroundBox, shape: Shape, boxes: BoxCells): void {
  const perMainCell = cellCount(shape.tiebreak);
  const cells = cellCount(shape.main) * perMainCell;
  const within = (tiebreakCells: Int32Array): Int32Array =>
    tiebreakCells.map((cell, box) => {
      const mainCell = boxes.mainLo[box] as number;
      return mainCell === boxes.mainHi[box] ? mainCell * perMainCell + cell : -1;
    });
  const lo = within(boxes.tiebreakLo);
  const hi = within(boxes.tiebreakHi);
  addStrictCounts(around, { levels: shape.tiebreak, cells, lo, hi, sizes: boxes.sizes });
}

interface Counting {
  /** The criteria to sum along; cells of different leading numbers stay apart. */
  readonly levels: readonly number[];
  readonly cells: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly sizes: Int32Array;
}

function addStrictCounts(around: AroundBox, { levels, cells, lo, hi, sizes }: Counting): void {
  const lowest = histogram(lo, sizes, cells);
  const highest = histogram(hi, sizes, cells);
  const atLeast = sumFromAbove(lowest.slice(), levels);
  const atMost = sumFromBelow(highest.slice(), levels);
  for (let box = 0; box < sizes.length; box++) {
    const high = hi[box] as number;
    const low = lo[box] as number;
    if (low < 0) continue;
    around.above[box] = (around.above[box] as number) + (atLeast[high] as number) - (lowest[high] as number);
    around.below[box] = (around.below[box] as number) + (atMost[low] as number) - (highest[low] as number);
  }
}

function histogram(cellOfBox: Int32Array, sizes: Int32Array, cells: number): Int32Array {
  const counts = new Int32Array(cells);
  for (let box = 0; box < sizes.length; box++) {
    const cell = cellOfBox[box] as number;
    if (cell >= 0) counts[cell] = (counts[cell] as number) + (sizes[box] as number);
  }
  return counts;
}

/** Turns counts per cell into counts of all cells at least as high on every criterion. */
function sumFromAbove(counts: Int32Array, levels: readonly number[]): Int32Array {
  let stride = 1;
  for (const levelCount of levels) {
    const block = stride * levelCount;
    for (let start = 0; start < counts.length; start += block) {
      for (let cell = start + block - stride - 1; cell >= start; cell--) {
        counts[cell] = (counts[cell] as number) + (counts[cell + stride] as number);
      }
    }
    stride = block;
  }
  return counts;
}

/** Turns counts per cell into counts of all cells at most as high on every criterion. */
function sumFromBelow(counts: Int32Array, levels: readonly number[]): Int32Array {
  let stride = 1;
  for (const levelCount of levels) {
    const block = stride * levelCount;
    for (let start = 0; start < counts.length; start += block) {
      for (let cell = start + stride; cell < start + block; cell++) {
        counts[cell] = (counts[cell] as number) + (counts[cell - stride] as number);
      }
    }
    stride = block;
  }
  return counts;
}
