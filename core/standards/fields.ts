import type { DerivedId, FieldId, FieldTypes, ReadableId } from '../model/fields';

/** How the cells of a field are read. */
export type ReaderId =
  | 'text'
  | 'rating'
  | 'number'
  | 'date'
  | 'people'
  | 'decision'
  | 'status'
  | 'action-status'
  | 'kind';

interface Field {
  readonly reader: ReaderId;
  readonly name: string;
}

const readAs =
  (reader: ReaderId) =>
  (name: string): Field => ({ reader, name });

const text = readAs('text');
const rating = readAs('rating');
const number = readAs('number');
const date = readAs('date');
const people = readAs('people');

/** Every field, how it is read, and what people call it. */
export const FIELDS: { readonly [F in FieldId]: Field } = {
  id: text('ID'),
  kind: readAs('kind')('Type'),
  title: text('Title'),
  description: text('Description'),
  cause: text('Cause'),
  consequence: text('Consequence'),
  asset: text('Asset'),
  category: text('Category'),
  threat: text('Threat'),
  vulnerability: text('Vulnerability'),
  likelihood: rating('Likelihood'),
  impact: rating('Impact'),
  impactC: rating('Impact on confidentiality'),
  impactI: rating('Impact on integrity'),
  impactA: rating('Impact on availability'),
  cia: text('C, I, A'),
  score: number('Score'),
  rating: rating('Rating'),
  residualLikelihood: rating('Residual likelihood'),
  residualImpact: rating('Residual impact'),
  residualScore: number('Residual score'),
  residualRating: rating('Residual rating'),
  targetLikelihood: rating('Target likelihood'),
  targetImpact: rating('Target impact'),
  targetRating: rating('Target rating'),
  owner: people('Risk owner'),
  actionOwner: people('Action owner'),
  assetOwner: people('Asset owner'),
  treatment: readAs('decision')('Decision'),
  action: text('Action'),
  actionStatus: readAs('action-status')('Action status'),
  controls: text('Controls'),
  controlRef: text('Control reference'),
  contingency: text('Contingency'),
  effort: text('Effort'),
  cost: text('Cost'),
  velocity: rating('Velocity'),
  dueDate: date('Due date'),
  dateRaised: date('Date raised'),
  lastReview: date('Last review'),
  reviewDate: date('Next review'),
  closedOn: date('Closed on'),
  status: readAs('status')('Status'),
  acceptedBy: people('Accepted by'),
  acceptedOn: date('Accepted on'),
  acceptanceReason: text('Reason for acceptance'),
  acceptanceExpiry: date('Accepted until'),
  deferralReason: text('Reason for deferral'),
  comments: text('Comments'),
};

export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

const DERIVED: { readonly [D in DerivedId]: true } = { rowState: true, decision: true, tier: true };

/** True for a column that Riskrow derives rather than reads. */
export const isDerived = (field: ReadableId): field is DerivedId => field in DERIVED;

/** The fields of one reader, typed by what they hold. */
export const fieldsReadAs = (reader: ReaderId): readonly (keyof FieldTypes)[] =>
  FIELD_IDS.filter((field) => FIELDS[field].reader === reader);
