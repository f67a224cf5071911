import type { NotRunReason, RuleOutcome } from '../model/finding';
import { isRankedTier, type Ranking } from '../model/ranking';
import type { BoardSummary, NotRunChecks, Share } from '../model/summary';
import { shareWhere, type Where } from './shares';
import type { MarkedInput } from './summary-input';

/** What a reader should know before trusting the page: gaps in the register, and checks that did not run. */
export function trustOf({ table, ranking, rules, counts, coverage }: MarkedInput): BoardSummary['trust'] {
  const { owner, decision, dueDate, reviewDate } = table.columns;
  const ofOpen = (...any: readonly Where[]): Share =>
    shareWhere(
      counts,
      coverage.open.count,
      ...any.map((where) => ({ ...where, all: ['open', ...where.all] as const })),
    );
  return {
    ...(owner !== undefined && { unowned: ofOpen({ all: ['unowned'] }) }),
    unrated: coverage.unrated,
    ...(decision !== undefined && { undecided: ofOpen({ all: ['undecided'] }) }),
    ...((dueDate !== undefined || reviewDate !== undefined) && {
      overdue: ofOpen({ all: ['due-past'], none: ['actions-done'] }, { all: ['review-past'] }),
    }),
    rulesRun: rules.filter(({ kind }) => kind === 'run').length,
    rulesOf: rules.length,
    notRun: notRunOf(rules),
    waived: waivedOf(rules),
    settledPairs: settledPairsOf(ranking),
  };
}

/** Checks that did not run, those that wait for the same columns together, largest number first. */
function notRunOf(rules: readonly RuleOutcome[]): NotRunChecks[] {
  const reasons = new Map<string, { readonly because: NotRunReason; readonly ruleIds: string[] }>();
  for (const rule of rules) {
    if (rule.kind === 'run') continue;
    const key = JSON.stringify(rule.because);
    const entry = reasons.get(key) ?? { because: rule.because, ruleIds: [] };
    entry.ruleIds.push(rule.ruleId);
    reasons.set(key, entry);
  }
  return Array.from(reasons.values()).sort((a, b) => b.ruleIds.length - a.ruleIds.length);
}

function waivedOf(rules: readonly RuleOutcome[]): BoardSummary['trust']['waived'] {
  let count = 0;
  let of = 0;
  for (const rule of rules) {
    if (rule.kind === 'not-run') continue;
    count += rule.waived;
    of += rule.findings + rule.waived;
  }
  return { count, of };
}

/** A pair is settled when one of the two is above the other on any reading, so every risk above counts one pair. */
function settledPairsOf({ boxes, rankedCount }: Ranking): { readonly count: number; readonly of: number } {
  const count = boxes.reduce((sum, box) => sum + (isRankedTier(box.tier) ? box.size * (box.best - 1) : 0), 0);
  return { count, of: (rankedCount * (rankedCount - 1)) / 2 };
}
