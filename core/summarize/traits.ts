import type { DayNumber } from '../model/cell';
import { type Decision, TIERS } from '../model/fields';
import { type Parsed, valueIn } from '../model/parsed';
import { isRankedTier, type RankedBox, type Ranking } from '../model/ranking';
import type { CodedColumn, RegisterTable, TextColumn } from '../model/table';
import type { SummaryInput } from './summary-input';

/** Days ahead in which an end counts as near. */
const SOON = 90;

const TRAITS = [
  ...TIERS,
  'closed',
  'draft',
  'open',
  'ranked',
  'lacks-rating',
  'unowned',
  'undecided',
  'decided-to-accept',
  'decided-to-defer',
  'no-approver',
  'has-expiry',
  'expiry-past',
  'expiry-soon',
  'review-past',
  'review-soon',
  'due-past',
  'actions-done',
] as const;

/**
 * Something that is true of a row or not. Every row has exactly one of the groups, `closed` and `draft`; `accepted`
 * and `deferred` are groups, that is, decisions that hold, while `decided-to-` is what the cell says.
 */
export type Trait = (typeof TRAITS)[number];

/** The bits of some traits together. */
export const bitsOf = (traits: readonly Trait[]): number =>
  traits.reduce((bits, trait) => bits | (1 << TRAITS.indexOf(trait)), 0);

/** Per row its traits, a bit each: every distinct cell is looked at once. */
export function traitsOf({ table, ranking, today }: SummaryInput): Uint32Array {
  const traits = new Uint32Array(table.rowCount);
  markStandings(traits, table, ranking);
  markCells(traits, table.columns.owner, (cell) => (saysNothing(cell) ? ['unowned'] : []));
  markCells(traits, table.columns.decision, decisionTraits);
  markCells(traits, table.columns.acceptedBy, (cell) => (saysNothing(cell) ? ['no-approver'] : []));
  markCells(traits, table.columns.acceptanceExpiry, (cell) => expiryTraits(valueIn(cell), today));
  markCells(traits, table.columns.reviewDate, (cell) => reviewTraits(valueIn(cell), today));
  markCells(traits, table.columns.dueDate, (cell) => (isBefore(valueIn(cell), today) ? ['due-past'] : []));
  markCells(traits, table.columns.actionStatus, (cell) => (valueIn(cell) === 'done' ? ['actions-done'] : []));
  markCells(traits, table.columns.status, (cell) =>
    valueIn(cell) === 'action-done' ? ['actions-done'] : [],
  );
  return traits;
}

function markCells<T>(
  traits: Uint32Array,
  column: CodedColumn<T> | TextColumn | undefined,
  traitsOfCell: (cell: Parsed<T>) => readonly Trait[],
): void {
  if (column?.kind !== 'coded') return;
  const bits = column.distinct.map((cell) => bitsOf(traitsOfCell(cell)));
  const { codes } = column;
  for (let row = 0; row < traits.length; row++) {
    traits[row] = (traits[row] as number) | (bits[codes[row] as number] as number);
  }
}

/** A row whose state nobody knows is open. */
function markStandings(traits: Uint32Array, table: RegisterTable, ranking: Ranking): void {
  const ofTier = ranking.boxes.map((box) => bitsOf(boxTraits(box, ranking.criteria)));
  markCells(traits, table.columns.rowState, (cell) => {
    const state = valueIn(cell);
    if (state === 'closed') return ['closed'];
    return state === 'neither' ? ['draft'] : [];
  });
  for (let row = 0; row < traits.length; row++) {
    if (traits[row] === 0) traits[row] = ofTier[ranking.boxOf[row] as number] as number;
  }
}

function boxTraits(box: RankedBox, criteria: Ranking['criteria']): readonly Trait[] {
  const { tier } = box;
  return [
    'open',
    tier,
    ...(isRankedTier(tier) ? (['ranked'] as const) : []),
    ...(needsRating(box, criteria) ? (['lacks-rating'] as const) : []),
  ];
}

/** Unrated, or first in line only because a missing rating could be anything. */
function needsRating({ tier, lo, hi }: RankedBox, criteria: Ranking['criteria']): boolean {
  if (tier !== 'act-now') return tier === 'unrated';
  return criteria.some(({ role, scale: { levels } }, index) => {
    const isWhole = lo[index] === 0 && hi[index] === levels.length - 1;
    return role === 'main' && levels.length > 1 && isWhole;
  });
}

/** True for a blank cell and for "TBD". */
export const saysNothing = (cell: Parsed<unknown>): boolean =>
  cell.kind === 'blank' || cell.kind === 'placeholder';

/** A word nobody can map is a decision all the same. */
function decisionTraits(cell: Parsed<Decision>): readonly Trait[] {
  const kind = valueIn(cell)?.kind;
  if (kind === 'accept') return ['decided-to-accept'];
  if (kind === 'defer') return ['decided-to-defer'];
  return saysNothing(cell) || kind === 'pending' || kind === 'silent' ? ['undecided'] : [];
}

/** Text that is no date names an event, which cannot be seen to have passed. */
const isBefore = (date: DayNumber | undefined, day: DayNumber): boolean => date !== undefined && date < day;

const isSoon = (date: DayNumber | undefined, today: DayNumber): boolean =>
  date !== undefined && date >= today && date <= today + SOON;

function expiryTraits(date: DayNumber | undefined, today: DayNumber): readonly Trait[] {
  if (date === undefined) return [];
  if (isBefore(date, today)) return ['has-expiry', 'expiry-past'];
  return isSoon(date, today) ? ['has-expiry', 'expiry-soon'] : ['has-expiry'];
}

function reviewTraits(date: DayNumber | undefined, today: DayNumber): readonly Trait[] {
  if (isBefore(date, today)) return ['review-past'];
  return isSoon(date, today) ? ['review-soon'] : [];
}
