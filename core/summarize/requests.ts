import { compareRows } from '../model/ranking';
import type { BoardRequest, BoardRequestKind } from '../model/summary';
import { boardRiskAt } from './board-risk';
import { firstWhere, shareWhere, type Where } from './shares';
import type { MarkedInput } from './summary-input';
import type { Trait } from './traits';

/** Risks named in one request. */
const NAMED_RISKS = 3;

/** Most pressing first: risks that a request could concern, and what makes it concern them. */
const QUESTIONS: readonly {
  readonly kind: BoardRequestKind;
  readonly among: readonly Trait[];
  readonly those: Where;
}[] = [
  { kind: 'decide', among: ['act-now'], those: { all: ['undecided'] } },
  { kind: 'renew-acceptance', among: ['open', 'decided-to-accept'], those: { all: ['expiry-past'] } },
  {
    kind: 'approve-acceptance',
    among: ['open', 'decided-to-accept'],
    those: { all: ['no-approver'], none: ['expiry-past'] },
  },
  { kind: 'look-again', among: ['open', 'decided-to-defer'], those: { all: ['review-past'] } },
  { kind: 'name-owner', among: ['act-now'], those: { all: ['unowned'] } },
  { kind: 'rate', among: ['open'], those: { all: ['lacks-rating'] } },
];

/** The decisions a board is asked for; kinds that nothing waits for are left out. */
export function requestsOf(input: MarkedInput): BoardRequest[] {
  const { traits, counts, ranking } = input;
  return QUESTIONS.flatMap(({ kind, among, those }) => {
    const where = { ...those, all: [...among, ...those.all] };
    const { count } = shareWhere(counts, 0, { all: among });
    const share = shareWhere(counts, count, where);
    if (share.count === 0) return [];
    const first = firstWhere(traits, [where], { compare: compareRows(ranking), limit: NAMED_RISKS });
    return [{ kind, share, risks: first.map((row) => boardRiskAt(input, row)) }];
  });
}
