import type { RankedTier } from '../model/fields';
import {
  type Basis,
  compareBoxes,
  compareRows,
  middleOf,
  type RankedBox,
  type Ranking,
} from '../model/ranking';
import type { BoardGroup, BoardLine, BoardRiskLine, BoardTie, Share } from '../model/summary';
import { boardRiskAt } from './board-risk';
import { addRow, shareWhere, startTally, type Tally } from './shares';
import type { MarkedInput } from './summary-input';

/** Lines a page has for each group. */
const ROOM: { readonly [T in RankedTier]: number } = { 'act-now': 7, 'plan-next': 5, watch: 3 };

/** Boxes whose risks no reading of the ratings puts in order: they are listed together or counted together. */
interface Tie {
  readonly boxes: readonly number[];
  readonly basis: Basis;
  readonly size: number;
}

/** The three groups in ranking order, each as far as the page has room, no tie cut. */
export function groupsOf(input: MarkedInput): BoardGroup[] {
  const { capacity } = input.ranking;
  const order = boxesInOrder(input.ranking);
  const group = (tier: RankedTier, placesLeft: number): BoardGroup => {
    const ties = tiesIn(
      input.ranking.boxes,
      order.filter((box) => input.ranking.boxes[box]?.tier === tier),
    );
    const count = (basis: Basis): number => sum(ties.filter((tie) => tie.basis === basis));
    const open = count('open');
    const lines = linesOf(input, ties, roomFor(tier, sum(ties)));
    return {
      tier,
      size: shareWhere(input.counts, input.ranking.rankedCount, { all: [tier] }),
      firm: count('firm'),
      leaning: count('leaning'),
      open,
      competedFor: Math.max(0, Math.min(open, placesLeft - count('firm') - count('leaning'))),
      lines,
      more: sum(ties) - linedUp(lines),
    };
  };
  const now = group('act-now', capacity.now);
  const next = group('plan-next', capacity.next - now.size.count);
  return [now, next, group('watch', 0)];
}

/** A single risk left over is listed rather than counted as one more. */
const roomFor = (tier: RankedTier, size: number): number => (size === ROOM[tier] + 1 ? size : ROOM[tier]);

const sum = (ties: readonly Tie[]): number => ties.reduce((total, { size }) => total + size, 0);

const linedUp = (lines: readonly BoardLine[]): number =>
  lines.reduce((total, line) => total + (line.kind === 'tie' ? line.share.count : 1), 0);

const boxesInOrder = ({ boxes }: Ranking): number[] =>
  boxes
    .map((_, index) => index)
    .filter((index) => boxes[index]?.basis !== undefined && boxes[index]?.size !== 0)
    .sort((a, b) => compareBoxes(boxes[a] as RankedBox, boxes[b] as RankedBox));

function tiesIn(boxes: readonly RankedBox[], order: readonly number[]): Tie[] {
  const ties: { readonly boxes: number[]; readonly basis: Basis; size: number }[] = [];
  let lastMiddle: number | undefined;
  for (const index of order) {
    const box = boxes[index] as RankedBox;
    const last = ties[ties.length - 1];
    if (last !== undefined && middleOf(box) === lastMiddle && last.basis === box.basis) {
      last.boxes.push(index);
      last.size += box.size;
    } else {
      ties.push({ boxes: [index], basis: box.basis as Basis, size: box.size });
    }
    lastMiddle = middleOf(box);
  }
  return ties;
}

function linesOf(input: MarkedInput, ties: readonly Tie[], room: number): BoardLine[] {
  const lines: BoardLine[] = [];
  const shares = sharesOf(input.ranking, ties.slice(0, room));
  for (const [index, share] of shares.entries()) {
    const tie = ties[index] as Tie;
    if (lines.length === room) break;
    if (tie.size > room - lines.length) lines.push(countedTie(input.ranking, tie, share));
    else lines.push(...riskLines(input, tie, share));
  }
  return lines;
}

const riskLines = (input: MarkedInput, { basis }: Tie, { rows }: Share): BoardRiskLine[] =>
  [...rows]
    .sort(compareRows(input.ranking))
    .map((row) => ({ kind: 'risk', risk: { ...boardRiskAt(input, row), basis } }));

function countedTie({ boxes }: Ranking, tie: Tie, share: Share): BoardTie {
  const members = tie.boxes.map((box) => boxes[box] as RankedBox);
  const best = Math.min(...members.map((box) => box.best));
  const worst = Math.max(...members.map((box) => box.worst));
  return { kind: 'tie', share, basis: tie.basis, best, worst };
}

/** The rows of each tie, of all ranked, in one go over the register. */
function sharesOf({ boxes, boxOf, rankedCount }: Ranking, ties: readonly Tie[]): Share[] {
  const tallies = ties.map(startTally);
  const tallyOf = new Array<Tally | undefined>(boxes.length).fill(undefined);
  ties.forEach((tie, index) => {
    for (const box of tie.boxes) tallyOf[box] = tallies[index];
  });
  for (let row = 0; row < boxOf.length; row++) {
    const tally = tallyOf[boxOf[row] as number];
    if (tally !== undefined) addRow(tally, row);
  }
  return tallies.map((tally) => ({ ...tally, of: rankedCount }));
}
