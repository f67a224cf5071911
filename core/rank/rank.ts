import type { DayNumber } from '../model/cell';
import { drain, type Progress, ROWS_PER_STEP } from '../model/progress';
import type { RankedBox, Ranking } from '../model/ranking';
import type { RegisterTable } from '../model/table';
import { type BoxTally, boxOf, countContenders, indexOfBox, placeBoxes } from './boxes';
import { holdsNewScore, type Yardsticks, yardsticksOf } from './criteria';
import { capacityFor } from './cuts';
import { groupRows, outlookAt } from './group-rows';
import type { Outlook, Step } from './outlook';
import { unreadLevels } from './rating-steps';
import { actionSteps, standingSteps } from './standing';

/** What a ranking depends on beside the register. Without `capacity`, 5 and 15 are assumed. */
export interface RankOptions {
  readonly today: DayNumber;
  readonly capacity?: { readonly now: number; readonly next: number };
}

/** A ranking, and what it takes to rank again after one row changed. Valid until the next `rerankRow`. */
export interface RankState {
  ranking: Ranking;
  kept: {
    readonly options: RankOptions;
    readonly yardsticks: Yardsticks;
    readonly steps: readonly Step[];
    readonly start: Outlook;
    readonly tally: BoxTally;
    readonly boxOf: Uint32Array;
  };
}

/** Ranks a register's risks against each other, in steps. The work grows with what differs, not with the rows. */
export function* rank(table: RegisterTable, options: RankOptions): Generator<Progress, RankState> {
  const yardsticks = yardsticksOf(table);
  const hasRatingsAfter = yardsticks.sources.some(({ after }) => after !== undefined);
  const steps = [
    ...standingSteps(options.today),
    ...(hasRatingsAfter ? actionSteps : []),
    ...yardsticks.steps,
  ];
  const levels = unreadLevels(yardsticks.sources.reduce((count, { fields }) => count + fields.length, 0));
  const start: Outlook = { standing: 'contender', isActionDone: false, lo: levels, hi: levels };
  const { outlooks, codes } = yield* groupRows(table, steps, start);
  const tally: BoxTally = { indexOfKey: new Map(), boxes: [], sizes: [] };
  const boxOfOutlook = outlooks.map((outlook) => indexOfBox(tally, boxOf(outlook, yardsticks.shape)));
  for (let row = 0; row < table.rowCount; row++) {
    const box = boxOfOutlook[codes[row] as number] as number;
    tally.sizes[box] = (tally.sizes[box] as number) + 1;
    codes[row] = box;
    if (row % ROWS_PER_STEP === 0) yield { stage: 'rank', done: row, of: table.rowCount };
  }
  const kept = { options, yardsticks, steps, start, tally, boxOf: codes };
  return { ranking: rankingOf(kept), kept };
}

/**
 * Ranks again after the cells of one row changed, from the counts of equal risks. Returns true when the group of any
 * other row changed with it. Expects columns and scales as they were when the register was ranked.
 */
export function rerankRow(state: RankState, table: RegisterTable, row: number): boolean {
  const { kept } = state;
  if (holdsNewScore(kept.yardsticks.sources, table, row)) return rankAgain(state, table);
  const outlook = outlookAt(table, kept.steps, { row, start: kept.start });
  const box = indexOfBox(kept.tally, boxOf(outlook, kept.yardsticks.shape));
  const boxBefore = kept.boxOf[row] as number;
  if (box === boxBefore) return false;
  const before = state.ranking.boxes;
  const { sizes } = kept.tally;
  sizes[boxBefore] = (sizes[boxBefore] as number) - 1;
  sizes[box] = (sizes[box] as number) + 1;
  kept.boxOf[row] = box;
  state.ranking = rankingOf(kept);
  return before.some(({ tier, size }, index) => {
    const others = index === boxBefore ? size - 1 : size;
    return others > 0 && tier !== (state.ranking.boxes[index] as RankedBox).tier;
  });
}

/** A number never seen shifts all levels above it, so that every row is read again. */
function rankAgain(state: RankState, table: RegisterTable): boolean {
  Object.assign(state, drain(rank(table, state.kept.options)));
  return true;
}

function rankingOf({ options, yardsticks, tally, boxOf: boxOfRow }: RankState['kept']): Ranking {
  const rankedCount = countContenders(tally);
  const capacity = capacityFor(rankedCount, options.capacity);
  return {
    criteria: yardsticks.criteria,
    ...(yardsticks.criteria.length === 0 ? { because: { kind: 'no-criteria' } as const } : {}),
    rankedCount,
    capacity,
    boxes: placeBoxes(tally, yardsticks.shape, capacity),
    boxOf: boxOfRow,
  };
}
