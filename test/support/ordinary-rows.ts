import type { FieldId } from '../../core/model/fields';
import type { ExampleRow } from '../../core/model/rule';

/** Enough rows to show what a column's scale is, too few for findings about nearly all rows. */
const ROW_COUNT = 12;

const LIKELIHOODS = ['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain'];
const IMPACTS = ['1 - Insignificant', '2 - Minor', '3 - Moderate', '4 - Major', '5 - Catastrophic'];
const LEVELS = ['Low', 'Medium', 'High'];
const OWNERS = ['Dana Okafor', 'Mia Silva', 'Jonas Weber', 'Aisha Rahman'];

const pick = (values: readonly string[], index: number): string => values[index % values.length] as string;
const score = (index: number): number => ((index % 5) + 1) ** 2;
const dayIn = (month: string, index: number): string => `${month}-${String(index + 1).padStart(2, '0')}`;

/** What each field of a well-kept register holds, so that no rule has anything to say. */
const ORDINARY: { readonly [F in FieldId]: (index: number) => string | number } = {
  id: (index) => `N-${101 + index}`,
  kind: () => 'Threat',
  title: (index) => `Ordinary risk number ${index + 1}`,
  description: (index) => `Because of cause ${index + 1} something could happen and delay payroll.`,
  cause: (index) => `Cause ${index + 1}`,
  consequence: (index) => `Consequence ${index + 1}`,
  asset: (index) => `System ${index + 1}`,
  category: () => 'Technology',
  threat: (index) => `Threat ${index + 1}`,
  vulnerability: (index) => `Weakness ${index + 1}`,
  likelihood: (index) => pick(LIKELIHOODS, index),
  impact: (index) => pick(IMPACTS, index),
  impactC: (index) => pick(IMPACTS, index),
  impactI: (index) => pick(IMPACTS, index),
  impactA: (index) => pick(IMPACTS, index),
  cia: () => 'C, A',
  score,
  rating: (index) => pick(LEVELS, index),
  residualLikelihood: (index) => pick(LIKELIHOODS, index),
  residualImpact: (index) => pick(IMPACTS, index),
  residualScore: score,
  residualRating: (index) => pick(LEVELS, index),
  targetLikelihood: (index) => pick(LIKELIHOODS, index),
  targetImpact: (index) => pick(IMPACTS, index),
  targetRating: (index) => pick(LEVELS, index),
  owner: (index) => pick(OWNERS, index),
  actionOwner: (index) => pick(OWNERS, index + 1),
  assetOwner: (index) => pick(OWNERS, index + 2),
  treatment: () => 'Mitigate',
  action: (index) => `Carry out step ${index + 1} of the plan`,
  actionStatus: () => 'In progress',
  controls: (index) => `Control number ${index + 1}`,
  controlRef: () => 'A.8.7',
  contingency: (index) => `Fall back on plan ${index + 1}`,
  effort: () => '5 days',
  cost: () => '5,000',
  velocity: (index) => pick(LEVELS, index),
  dueDate: (index) => dayIn('2027-02', index),
  dateRaised: (index) => dayIn('2026-01', index),
  lastReview: (index) => dayIn('2026-06', index),
  reviewDate: (index) => dayIn('2027-03', index),
  closedOn: () => '',
  status: () => 'Open',
  acceptedBy: (index) => pick(OWNERS, index + 3),
  acceptedOn: (index) => dayIn('2026-02', index),
  acceptanceReason: () => 'The cost of more control is higher than the loss.',
  acceptanceExpiry: (index) => dayIn('2027-04', index),
  deferralReason: () => 'Waits for the new data centre.',
  comments: () => 'Discussed with the team.',
};

/** Rows of a well-kept register with these columns, which give a tested row its neighbours. */
export const ordinaryRows = (fields: readonly FieldId[]): readonly ExampleRow[] =>
  Array.from({ length: ROW_COUNT }, (_, index) =>
    Object.fromEntries(fields.map((field) => [field, ORDINARY[field](index)])),
  );
