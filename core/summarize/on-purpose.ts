import type { DayNumber } from '../model/cell';
import { textOf, valueIn } from '../model/parsed';
import type { BoardSummary, Share } from '../model/summary';
import { parsedAt, type RegisterTable } from '../model/table';
import { boardRiskAt } from './board-risk';
import { addRow, firstWhere, shareWhere, startTally, type Tally, type Where } from './shares';
import type { MarkedInput } from './summary-input';
import { bitsOf, saysNothing } from './traits';

const NAMED_RISKS = 3;
const NAMED_APPROVERS = 5;

/** Ends within the next months. A review date ends an acceptance that has no date of its own. */
const ENDS_SOON: readonly Where[] = [
  { all: ['accepted', 'expiry-soon'] },
  { all: ['accepted', 'review-soon'], none: ['has-expiry'] },
  { all: ['deferred', 'review-soon'] },
];

/** What was accepted and deferred on purpose, by whom, and which of it runs out soon. */
export function onPurposeOf(input: MarkedInput): BoardSummary['onPurpose'] {
  const { table, traits, counts, coverage } = input;
  const { accepted, deferred } = coverage;
  const approvers = approversOf(input);
  const compare = (a: number, b: number): number => endOf(table, a) - endOf(table, b);
  const first = firstWhere(traits, ENDS_SOON, { compare, limit: NAMED_RISKS });
  return {
    accepted,
    deferred,
    byApprover: approvers.slice(0, NAMED_APPROVERS),
    otherApprovers: approvers.slice(NAMED_APPROVERS).reduce((total, { share }) => total + share.count, 0),
    runningOut: shareWhere(counts, accepted.count + deferred.count, ...ENDS_SOON),
    firstToRunOut: first.map((row) => boardRiskAt(input, row)),
  };
}

/** The day an acceptance or deferral ends; infinite where none is written. */
function endOf(table: RegisterTable, row: number): DayNumber {
  const isAccepted = valueIn(parsedAt(table, 'decision', row))?.kind === 'accept';
  const until = isAccepted ? valueIn(parsedAt(table, 'acceptanceExpiry', row)) : undefined;
  return until ?? valueIn(parsedAt(table, 'reviewDate', row)) ?? Number.POSITIVE_INFINITY;
}

interface Approver {
  readonly approver: string;
  readonly share: Share;
}

function approversOf({ table, traits, coverage }: MarkedInput): Approver[] {
  const column = table.columns.acceptedBy;
  if (column === undefined) return [];
  const tallies = new Map<string, Tally>();
  const tallyOf = column.distinct.map((cell) => {
    const name = saysNothing(cell) ? '' : textOf(cell).trim();
    const tally = tallies.get(name) ?? startTally();
    tallies.set(name, tally);
    return tally;
  });
  const accepted = bitsOf(['accepted']);
  for (let row = 0; row < traits.length; row++) {
    if (((traits[row] as number) & accepted) === 0) continue;
    addRow(tallyOf[column.codes[row] as number] as Tally, row);
  }
  return Array.from(tallies, ([approver, tally]) => ({
    approver,
    share: { ...tally, of: coverage.accepted.count },
  }))
    .filter(({ share }) => share.count > 0)
    .sort((a, b) => b.share.count - a.share.count);
}
