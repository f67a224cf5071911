import type { CellValue } from '../core/model/cell';
import type { Seeded } from '../scripts/examples/seeded';
import { RATINGS } from './register-words';

/** The day the made-up register is read: 2026-11-22. */
export const TODAY = 46348;

/** The columns of a made-up register, in order: our name for each, and its header. */
export const COLUMNS = [
  ['id', 'Risk ID'],
  ['title', 'Risk Title'],
  ['description', 'Description'],
  ['category', 'Category'],
  ['owner', 'Risk Owner'],
  ['department', 'Department'],
  ['likelihood', 'Likelihood'],
  ['impact', 'Impact'],
  ['score', 'Inherent Score'],
  ['rating', 'Inherent Rating'],
  ['decision', 'Decision'],
  ['plan', 'Treatment Plan'],
  ['actionOwner', 'Action Owner'],
  ['dueDate', 'Due Date'],
  ['residualLikelihood', 'Residual Likelihood'],
  ['residualImpact', 'Residual Impact'],
  ['residualScore', 'Residual Score'],
  ['status', 'Status'],
  ['dateRaised', 'Date Raised'],
  ['reviewDate', 'Next Review'],
] as const;

/** A risk of the made-up register, before it becomes a row of cells. */
export type RiskRow = { readonly [C in (typeof COLUMNS)[number][0]]: CellValue };

/** What a defect is planted into: an open risk that is being mitigated, and its levels from 1 to 5. */
export interface Ground {
  readonly row: RiskRow;
  readonly likelihood: number;
  readonly impact: number;
  readonly random: Seeded;
  /** Ids already given to rows further up. */
  readonly idsAbove: readonly string[];
}

type Planter = (ground: Ground) => Partial<RiskRow>;

const daysAgo = ({ random }: Ground, most: number): number => TODAY - random.between(1, most);

/** Every kind of defect, and the cells it changes in a row that was in order. */
export const PLANTERS = {
  'id-missing': () => ({ id: '' }),
  'id-duplicate': ({ idsAbove, random }) => ({ id: random.pick(idsAbove) }),
  'title-short': () => ({ title: 'Risk' }),
  'description-missing': ({ random }) => ({ description: random.pick(['', '   ']) }),
  'category-unknown': () => ({ category: 'Misc' }),
  'owner-missing': () => ({ owner: '' }),
  'owner-placeholder': ({ random }) => ({ owner: random.pick(['TBD', 'n/a', '?', 'TBC']) }),
  'owner-team': ({ random }) => ({
    owner: random.pick(['Finance Team', 'IT Department', 'Risk Committee']),
  }),
  'owner-several': ({ row }) => ({ owner: `${row.owner} / ${row.actionOwner}` }),
  'likelihood-off-scale': ({ random }) => ({ likelihood: random.pick(['6', 9]) }),
  'likelihood-unknown': () => ({ likelihood: 'High-ish' }),
  'impact-missing': () => ({ impact: '' }),
  'score-mismatch': ({ likelihood, impact }) => ({ score: likelihood * impact + 1 }),
  'rating-mismatch': ({ row }) => ({
    rating: RATINGS[(RATINGS.indexOf(String(row.rating)) + 1) % 4] as string,
  }),
  'decision-missing': () => ({ decision: '' }),
  'plan-missing': () => ({ plan: '' }),
  'plan-placeholder': () => ({ plan: 'TBD' }),
  'due-missing': () => ({ dueDate: '' }),
  'due-unreadable': () => ({ dueDate: 'soon' }),
  overdue: (ground) => ({ dueDate: daysAgo(ground, 90) }),
  'residual-higher': ({ likelihood, impact }) => ({
    residualLikelihood: likelihood + 1,
    residualImpact: impact,
    residualScore: (likelihood + 1) * impact,
  }),
  'residual-mismatch': ({ row }) => ({ residualScore: Number(row.residualScore) + 2 }),
  'status-unknown': () => ({ status: 'Pending??' }),
  'raised-later': () => ({ dateRaised: TODAY + 30 }),
  'review-overdue': (ground) => ({ reviewDate: daysAgo(ground, 200) }),
} satisfies { readonly [kind: string]: Planter };

export type DefectKind = keyof typeof PLANTERS;

/** All kinds, in a fixed order. */
export const DEFECT_KINDS = Object.keys(PLANTERS) as readonly DefectKind[];
