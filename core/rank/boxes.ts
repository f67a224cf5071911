import type { Tier } from '../model/fields';
import type { Capacity, RankedBox } from '../model/ranking';
import { type BoxCells, countAround, startCells } from './box-counts';
import { type Group, groupsOf, type Place } from './cuts';
import type { Outlook } from './outlook';
import { UNRATED_LEVEL } from './rating-steps';
import { cellAt, type Shape } from './shape';

/** Where a box stands: among the contenders, or in the group outside that it belongs to. */
export type BoxStanding = 'contender' | Exclude<Tier, 'act-now' | 'plan-next' | 'watch'>;

/** Equal risks before they are given places. */
export interface Box {
  readonly standing: BoxStanding;
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/** The boxes of a register, each once, and how many rows each holds. A box may be empty after an edit. */
export interface BoxTally {
  readonly indexOfKey: Map<string, number>;
  readonly boxes: Box[];
  readonly sizes: number[];
}

/** The box of an outlook. A contender with no usable rating on any main criterion is unrated, never low. */
export function boxOf({ standing, lo, hi }: Outlook, shape: Shape): Box {
  const count = shape.main.length + shape.tiebreak.length;
  const isRated = lo.slice(0, shape.main.length).some((level) => level !== UNRATED_LEVEL);
  return {
    standing: standing === 'contender' && !isRated ? 'unrated' : standing,
    lo: lo.slice(0, count).map((level) => Math.max(level, 0)),
    hi: hi.slice(0, count),
  };
}

/** The index of a box in the tally, which takes it in when it is new. */
export function indexOfBox(tally: BoxTally, box: Box): number {
  const key = `${box.standing} ${box.lo.join()} ${box.hi.join()}`;
  const known = tally.indexOfKey.get(key);
  if (known !== undefined) return known;
  tally.indexOfKey.set(key, tally.boxes.length);
  tally.sizes.push(0);
  return tally.boxes.push(box) - 1;
}

/** How many risks compete for places. */
export const countContenders = ({ boxes, sizes }: BoxTally): number =>
  sizes.reduce((sum, size, index) => ((boxes[index] as Box).standing === 'contender' ? sum + size : sum), 0);

/**
 * Gives every box its places and its group. A box outside gets the places its risks could take if they came back:
 * then there would be one contender more.
 */
export function placeBoxes(tally: BoxTally, shape: Shape, capacity: Capacity): RankedBox[] {
  const contenders = countContenders(tally);
  const { above, below } = countAround(shape, cellsOf(tally, shape));
  const places = tally.boxes.map(({ standing }, index) => ({
    best: 1 + (above[index] as number),
    worst: contenders + (standing === 'contender' ? 0 : 1) - (below[index] as number),
    size: standing === 'contender' ? (tally.sizes[index] as number) : 0,
  }));
  const groups = groupsOf(places, capacity);
  return tally.boxes.map(({ standing, lo, hi }, index) => {
    const { best, worst } = places[index] as Place;
    const size = tally.sizes[index] as number;
    if (standing !== 'contender') return { lo, hi, size, best, worst, tier: standing };
    const { tier, basis } = groups[index] as Group;
    return { lo, hi, size, best, worst, tier, basis };
  });
}

function cellsOf({ boxes, sizes }: BoxTally, shape: Shape): BoxCells {
  const cells = startCells(boxes.length);
  boxes.forEach(({ standing, lo, hi }, index) => {
    cells.mainLo[index] = cellAt(lo, shape.main);
    cells.mainHi[index] = cellAt(hi, shape.main);
    cells.tiebreakLo[index] = cellAt(lo, shape.tiebreak, shape.main.length);
    cells.tiebreakHi[index] = cellAt(hi, shape.tiebreak, shape.main.length);
    cells.sizes[index] = standing === 'contender' ? (sizes[index] as number) : 0;
  });
  return cells;
}
