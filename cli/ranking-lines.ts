import type { Basis, BoardSummary, RegisterReview, Tier } from '../core/index';
import type { Ink } from './ink';
import { riskName } from './risk-names';
import { counted, listed, thousands } from './words';

type BoardGroup = BoardSummary['groups'][number];
type BoardLine = BoardGroup['lines'][number];

const GROUP_NAMES: { readonly [T in Tier]?: string } = {
  'act-now': 'Act now',
  'plan-next': 'Plan next',
  watch: 'Watch',
};

const SURE: { readonly [B in Basis]: string } = {
  firm: '● Settled',
  leaning: '◐ Could move',
  open: '○ Undecided',
};

const WIDEST_SURE = 12;

/** Lines of a group that a screen has room for. */
const LINES_OF_A_GROUP = 5;

/** The ranking in its groups, first places first, as far as a screen has room; ties stay ties. */
export function rankingLines(review: RegisterReview, ink: Ink): readonly string[] {
  const { groups, inOneSentence, header } = review.summary;
  if (inOneSentence.notRankedBecause !== undefined) {
    return [ink.strong('Ranking'), '  Not ranked: no column says how likely or how grave a risk is.'];
  }
  const lines = groups
    .filter(({ size }) => size.count > 0)
    .flatMap((group) => groupLines(review, group, ink));
  return [...lines, ...outsideLines(header)];
}

/** The name of a group: the first is only a place in line until somebody has said how many can be acted on. */
const groupName = (tier: Tier, isCapacityAssumed: boolean): string =>
  tier === 'act-now' && isCapacityAssumed ? 'First in line' : (GROUP_NAMES[tier] ?? tier);

function groupLines(review: RegisterReview, group: BoardGroup, ink: Ink): readonly string[] {
  const { capacity } = review.summary.inOneSentence;
  const heading = `${ink.strong(groupName(group.tier, capacity.isAssumed))} · ${sizeWords(group)}${assumption(review, group)}`;
  const shown = group.lines.slice(0, LINES_OF_A_GROUP);
  const notShown = group.lines
    .slice(LINES_OF_A_GROUP)
    .reduce((sum, line) => sum + sizeOfLine(line), group.more);
  const more = notShown === 0 ? [] : [ink.quiet(`  and ${counted(notShown, 'more', 'more')}`)];
  return [heading, ...shown.map((line) => `  ${lineWords(review, line, group)}`), ...more];
}

function sizeWords({ size, firm, leaning, open, competedFor }: BoardGroup): string {
  const parts = [
    firm > 0 ? `${thousands(firm)} settled` : '',
    leaning > 0 ? `${thousands(leaning)} could move` : '',
    open > 0
      ? `${thousands(open)} undecided${competedFor > 0 ? ` for ${counted(competedFor, 'place')}` : ''}`
      : '',
  ].filter((part) => part !== '');
  return `${thousands(size.count)} of ${thousands(size.of)}: ${listed(parts)}`;
}

function assumption(review: RegisterReview, { tier }: BoardGroup): string {
  const { capacity } = review.summary.inOneSentence;
  return tier === 'act-now' && capacity.isAssumed ? `, if you can act on ${capacity.now} (assumed)` : '';
}

const sizeOfLine = (line: BoardLine): number => (line.kind === 'risk' ? 1 : line.share.count);

function lineWords(review: RegisterReview, line: BoardLine, { size }: BoardGroup): string {
  const of = review.ranking.rankedCount || size.of;
  if (line.kind === 'tie') {
    const places = placeWords(line.best, line.worst, of);
    return `${SURE[line.basis].padEnd(WIDEST_SURE)}  ${counted(line.share.count, 'risk')} that the ratings do not tell apart · ${places}`;
  }
  const { risk } = line;
  const sure = risk.basis === undefined ? '' : SURE[risk.basis];
  const words = [
    riskName(review, risk.row),
    placeWords(risk.best, risk.worst, of),
    ...ownerWords(risk.owner),
  ];
  return `${sure.padEnd(WIDEST_SURE)}  ${words.join(' · ')}`;
}

/** Nothing where the register has no column for owners: that is said once, not on every line. */
function ownerWords(owner: string | undefined): readonly string[] {
  if (owner === undefined) return [];
  return [owner.trim() === '' ? 'no owner' : owner.replace(/\s+/g, ' ').trim()];
}

/** `place 3–11 of 38`. */
const placeWords = (best: number, worst: number, of: number): string =>
  `place ${best === worst ? thousands(best) : `${thousands(best)}–${thousands(worst)}`} of ${thousands(of)}`;

function outsideLines({
  unrated,
  accepted,
  deferred,
  withinAppetite,
  notRanked,
}: BoardSummary['header']): readonly string[] {
  const parts = [
    [unrated, 'unrated (not low)'],
    [accepted, 'accepted'],
    [deferred, 'deferred'],
    [withinAppetite, 'within appetite'],
    [notRanked, 'not ranked'],
  ] as const;
  const words = parts
    .filter(([share]) => share.count > 0)
    .map(([share, name]) => `${thousands(share.count)} ${name}`);
  return words.length === 0
    ? []
    : [`Outside the ranking: ${listed(words)}, of ${thousands(accepted.of)} open.`];
}
