import { showDay } from '../model/day';
import type { FieldId } from '../model/fields';
import type {
  BoardCoverage,
  BoardGroup,
  BoardRequest,
  BoardSummary,
  DraftReasons,
  Milestone,
  NotRunChecks,
  Share,
} from '../model/summary';
import { FIELDS } from '../standards/fields';
import { counted, listed, thousands } from '../standards/phrases';
import type { BoardWords } from './words';

const share = ({ count, of }: Pick<Share, 'count' | 'of'>): string =>
  `${thousands(count)} of ${thousands(of)}`;

const is = (count: number): string => (count === 1 ? 'is' : 'are');

const has = (count: number): string => (count === 1 ? 'has' : 'have');

const fieldName = (field: FieldId): string => FIELDS[field].name;

function headline(sentence: BoardSummary['inOneSentence']): string {
  const { capacity, notRankedBecause, places } = sentence;
  if (notRankedBecause !== undefined)
    return 'Nothing could be ranked: no column of the register rates its risks.';
  if (capacity.now === 0 && !capacity.isAssumed) return 'No place to act now: capacity is set to none.';
  if (places === 0) return 'No open risk competes for a place.';
  const start = capacity.isAssumed
    ? `If you can act on ${thousands(places)} (assumed)`
    : `${counted(places, 'place')} to act now`;
  return `${start}: ${takenBy({
    tier: 'act-now',
    firm: sentence.settled,
    leaning: sentence.couldMove,
    open: sentence.competing,
    competedFor: sentence.competedFor,
  })}.`;
}

type Taken = Pick<BoardGroup, 'tier' | 'firm' | 'leaning' | 'open' | 'competedFor'>;

function takenBy({ tier, firm, leaning, open, competedFor }: Taken): string {
  const left = tier === 'act-now' && firm + leaning === 0 ? allOf(competedFor) : lastOf(competedFor);
  const compete =
    competedFor === 0 ? `${thousands(open)} undecided` : `${counted(open, 'risk')} compete for ${left}`;
  return [
    ...(firm > 0 ? [`${thousands(firm)} settled`] : []),
    ...(leaning > 0 ? [`${thousands(leaning)} could move`] : []),
    ...(open > 0 ? [compete] : []),
  ].join(', ');
}

const allOf = (places: number): string => (places === 1 ? 'it' : `all ${thousands(places)}`);

const lastOf = (places: number): string => (places === 1 ? 'the last one' : `the last ${thousands(places)}`);

function coverage({ open, closed, drafts, ranked, unrated, ...outside }: BoardCoverage): string {
  const { accepted, deferred, withinAppetite, notRanked } = outside;
  const others = listed([
    closed.count > 0 && `${thousands(closed.count)} closed`,
    drafts.count > 0 && counted(drafts.count, 'draft'),
  ]);
  const rest = listed([
    unrated.count > 0 && `${thousands(unrated.count)} unrated, which is not low`,
    accepted.count > 0 && `${thousands(accepted.count)} accepted on purpose`,
    deferred.count > 0 && `${thousands(deferred.count)} deferred on purpose`,
    withinAppetite.count > 0 && `${thousands(withinAppetite.count)} within appetite`,
    notRanked.count > 0 && `${thousands(notRanked.count)} no threat`,
  ]);
  const first = `${share(open)} risks ${is(open.count)} open${others === '' ? '' : `; ${others}`}.`;
  return `${first} ${share(ranked)} open risks ${is(ranked.count)} ranked${rest === '' ? '' : `; ${rest}`}.`;
}

function draft({ unsureFields, isCapacityAssumed }: DraftReasons): string {
  const columns = unsureFields.length === 1 ? 'the column' : 'the columns';
  const reasons = listed([
    isCapacityAssumed && 'nobody has said yet how many risks can be acted on',
    unsureFields.length > 0 &&
      `${columns} ${listed(unsureFields.map(fieldName))} ${is(unsureFields.length)} not confirmed`,
  ]);
  return `Draft: ${reasons}.`;
}

function ask(
  { kind, share: given }: BoardRequest,
  isCapacityAssumed: boolean,
): { lead: string; until: string } {
  const { count } = given;
  const first = `${share(given)} risks ${isCapacityAssumed ? 'first in line' : 'to act on now'}`;
  const accepted = `${share(given)} acceptances ${has(count)}`;
  const deferred = `${share(given)} deferrals ${is(count)} past ${count === 1 ? 'its' : 'their'} review point`;
  const asked: { readonly [K in BoardRequest['kind']]: readonly [lead: string, until: string] } = {
    decide: [`Decide on ${first}: improve, accept or defer.`, 'Until then nothing is agreed.'],
    'renew-acceptance': [`Renew or end: ${accepted} run out.`, 'Until then nobody stands behind it.'],
    'approve-acceptance': [
      `Approve or decide anew: ${accepted} no approver.`,
      'Until then nobody stands behind it.',
    ],
    'look-again': [`Look again: ${deferred}.`, 'Until then waiting has no reason.'],
    'name-owner': [`Name an owner for ${first}.`, 'Until then nobody can be asked.'],
    rate: [`Have ${share(given)} open risks rated.`, 'Until then they could belong in any group.'],
  };
  const [lead, until] = asked[kind];
  return { lead, until };
}

const MORE: { readonly [K in BoardRequest['kind']]: string } = {
  decide: 'to decide on',
  'renew-acceptance': 'to renew or end',
  'approve-acceptance': 'to approve',
  'look-again': 'to look at again',
  'name-owner': 'without an owner',
  rate: 'to be rated',
};

function milestone({ kind, isPast }: Milestone): string {
  if (kind === 'accepted-until') return isPast ? 'acceptance ran out' : 'accepted until';
  if (kind === 'review') return isPast ? 'review overdue' : 'next review';
  return isPast ? 'action overdue' : 'action due';
}

const orElse = (text: string | undefined, nothing: string): string => (text === '' ? nothing : (text ?? ''));

/** Reasons, and checks of one reason, that are named before the rest is counted. */
const NAMED = 3;

function notRun(checks: readonly NotRunChecks[]): string {
  const reasons = checks.slice(0, NAMED).map(({ because, ruleIds }) => {
    const names = andMore(
      ruleIds.slice(0, NAMED).map((id) => id.replace(/-/g, ' ')),
      ruleIds.length - NAMED,
    );
    return because.kind === 'no-column'
      ? `no column ${listed(because.fields.map(fieldName), because.isOneEnough ? 'or' : 'and')} (${names})`
      : `stopped half-way (${names})`;
  });
  const rest = checks.slice(NAMED).reduce((count, { ruleIds }) => count + ruleIds.length, 0);
  return reasons.length === 0 ? '' : `Not run: ${andMore(reasons, rest, '; ')}.`;
}

const andMore = (names: readonly string[], more: number, between = ', '): string =>
  [...names, ...(more > 0 ? [`+${thousands(more)} more`] : [])].join(between);

const ofSome = (what: string, given: Pick<Share, 'count' | 'of'>): (readonly [string, string])[] =>
  given.of === 0 ? [] : [[what, share(given)]];

function trustRows(trust: BoardSummary['trust']): readonly (readonly [string, string])[] {
  const { unowned, unrated, undecided, overdue, rulesRun, rulesOf, waived, settledPairs } = trust;
  const ofOpen = (given: Share | undefined): string =>
    given === undefined ? 'not kept in this register' : `${share(given)} open risks`;
  return [
    ['Without an owner', ofOpen(unowned)],
    ['Unrated', ofOpen(unrated)],
    ['Without a decision', ofOpen(undecided)],
    ['Action or review overdue', ofOpen(overdue)],
    ...ofSome('Checks that could run', { count: rulesRun, of: rulesOf }),
    ...ofSome('Findings waived', waived),
    ...ofSome('Pairs of risks put in order by their ratings', settledPairs),
  ];
}

/** The board page in English. */
export const english: BoardWords = {
  code: 'en',
  title: (sheet) => `Board summary: ${sheet}`,
  asAt: (day) => `As at ${showDay(day, 'd mmm yyyy')}`,
  groupNames: (isCapacityAssumed) => ({
    'act-now': isCapacityAssumed ? 'First in line' : 'Act now',
    'plan-next': 'Plan next',
    watch: 'Watch',
  }),
  headline,
  nothingToCompare: 'This is a first page: there is no earlier one to compare it with.',
  coverage,
  draft,
  decisions: {
    heading: 'Decisions we ask for today',
    none: 'Nothing in the register asks for a decision today.',
    ask,
    more: (requests) =>
      `+${thousands(requests.length)} more: ${listed(requests.map((request) => `${share(request.share)} ${MORE[request.kind]}`))}.`,
  },
  riskInList: (risk) =>
    `${risk.id === '' ? '' : `${risk.id} `}${risk.title}${risk.owner === undefined ? '' : ` (${orElse(risk.owner, 'no owner')})`}`,
  risksInList: (names, more) => andMore(names, more, ' · '),
  riskId: ({ id, sheetRow }) => (id === '' ? `row ${sheetRow + 1}` : id),
  riskTitle: ({ title }) => orElse(title, 'no title'),
  ranking: {
    heading: 'Which risks first',
    none: 'No risk is ranked.',
    caption: ({ count, of }) => `${share({ count, of })} open risks, ranked against each other`,
    columns: {
      bar: 'Where it can land',
      risk: 'Risk',
      owner: 'Owner',
      decision: 'Decision',
      next: 'Next date',
    },
    placesOf: (first, last) => (first === last ? thousands(first) : `${thousands(first)}–${thousands(last)}`),
    groupNote: (group) => `${share(group.size)} ranked${group.size.count > 0 ? `: ${takenBy(group)}` : ''}`,
    more: ({ more, size }) => `+${thousands(more)} of ${thousands(size.count)} not listed`,
    tie: ({ basis, share: { count } }, { competedFor }) =>
      basis === 'open' && competedFor > 0
        ? `${counted(count, 'risk')} compete for ${counted(competedFor, 'place')}`
        : `${counted(count, 'risk')} that the ratings do not put in order`,
    sure: { firm: 'Settled', leaning: 'Could move', open: 'Undecided' },
    legend: {
      firm: 'Your ratings and answers allow no other group.',
      leaning: 'Here for now; some readings put it in another group.',
      open: 'The ratings don’t decide it.',
    },
    placeOf: (best, worst, of) =>
      best === worst
        ? `place ${thousands(best)} of ${thousands(of)}`
        : `place ${thousands(best)}–${thousands(worst)} of ${thousands(of)}`,
    couldMoveTo: (groups) => `to ${listed(groups, 'or')}`,
    oneOf: ({ open, competedFor }) =>
      competedFor > 0
        ? `one of ${thousands(open)} for ${counted(competedFor, 'place')}`
        : `one of ${thousands(open)}`,
    canLandIn: (groups) => `Can land in ${listed(groups, 'or')}`,
    owner: ({ owner }) => orElse(owner, 'no owner'),
    decision: ({ decision }) => orElse(decision, 'no decision'),
    milestone,
  },
  onPurpose: {
    heading: 'Accepted and deferred on purpose',
    none: 'No open risk is accepted or deferred on purpose.',
    accepted: ({ accepted }) => `${share(accepted)} open risks ${is(accepted.count)} accepted.`,
    approvers: ({ accepted, byApprover, otherApprovers }) => {
      if (byApprover.length === 0) return 'Who accepted them is not kept in this register.';
      const named = byApprover.map(
        (entry) => `${share(entry.share)} by ${orElse(entry.approver, 'nobody named')}`,
      );
      return `${listed([...named, otherApprovers > 0 && `${thousands(otherApprovers)} of ${thousands(accepted.count)} by others`])}.`;
    },
    deferred: (deferred) => `${share(deferred)} open risks ${is(deferred.count)} deferred.`,
    runningOut: ({ count, of }) =>
      `${share({ count, of })} ${count === 1 ? 'runs' : 'run'} out within 90 days.`,
    endOf: ({ id, title, milestone: end }) =>
      `${id === '' ? title : id}${end === undefined ? '' : ` (${end.text})`}`,
  },
  trust: { heading: 'How far to trust this page', head: ['What', 'How many'], rows: trustRows, notRun },
};
