import {
  type Basis,
  type BoardCoverage,
  type BoardGroup,
  type BoardLine,
  boardWords,
  counted,
  listed,
  type RegisterReview,
  riskName,
  sureWords,
  thousands,
} from '../core/index';
import type { Ink } from './ink';

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

function groupLines(review: RegisterReview, group: BoardGroup, ink: Ink): readonly string[] {
  const { capacity } = review.summary.inOneSentence;
  const heading = `${ink.strong(boardWords.groupNames(capacity.isAssumed)[group.tier])} · ${sizeWords(group)}${assumption(review, group)}`;
  const shown = group.lines.slice(0, LINES_OF_A_GROUP);
  const notShown = group.lines
    .slice(LINES_OF_A_GROUP)
    .reduce((sum, line) => sum + sizeOfLine(line), group.more);
  const more = notShown === 0 ? [] : [ink.quiet(`  and ${counted(notShown, 'more', 'more')}`)];
  return [heading, ...shown.map((line) => `  ${lineWords(review, line)}`), ...more];
}

function sizeWords({ size, firm, leaning, open, competedFor }: BoardGroup): string {
  const places = competedFor > 0 ? ` for ${counted(competedFor, 'place')}` : '';
  const parts = [
    firm > 0 && `${thousands(firm)} settled`,
    leaning > 0 && `${thousands(leaning)} could move`,
    open > 0 && `${thousands(open)} undecided${places}`,
  ];
  return `${thousands(size.count)} of ${thousands(size.of)}: ${listed(parts)}`;
}

function assumption(review: RegisterReview, { tier }: BoardGroup): string {
  const { capacity } = review.summary.inOneSentence;
  return tier === 'act-now' && capacity.isAssumed ? `, if you can act on ${capacity.now} (assumed)` : '';
}

const sizeOfLine = (line: BoardLine): number => (line.kind === 'risk' ? 1 : line.share.count);

function lineWords({ ranking, table }: RegisterReview, line: BoardLine): string {
  const { best, worst, basis } = line.kind === 'risk' ? line.risk : line;
  const places = boardWords.ranking.placeOf(best, worst, ranking.rankedCount);
  const words =
    line.kind === 'risk'
      ? [riskName(table, line.risk.row), places, ...ownerWords(line.risk.owner)]
      : [`${counted(line.share.count, 'risk')} that the ratings do not tell apart`, places];
  return `${sure(basis)}  ${words.join(' · ')}`;
}

const sure = (basis: Basis): string => sureWords(basis, boardWords).padEnd(WIDEST_SURE);

/** Nothing where the register has no column for owners: that is said once, not on every line. */
function ownerWords(owner: string | undefined): readonly string[] {
  if (owner === undefined) return [];
  return [owner.trim() === '' ? 'no owner' : owner.replace(/\s+/g, ' ').trim()];
}

function outsideLines({
  unrated,
  accepted,
  deferred,
  withinAppetite,
  notRanked,
}: BoardCoverage): readonly string[] {
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
