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

/** Every field, how it is read, and what people call it. */
export const FIELDS: { readonly [F in FieldId]: { readonly reader: ReaderId; readonly name: string } } = {
  id: { reader: 'text', name: 'ID' },
  kind: { reader: 'kind', name: 'Type' },
  title: { reader: 'text', name: 'Title' },
  description: { reader: 'text', name: 'Description' },
  cause: { reader: 'text', name: 'Cause' },
  consequence: { reader: 'text', name: 'Consequence' },
  asset: { reader: 'text', name: 'Asset' },
  category: { reader: 'text', name: 'Category' },
  threat: { reader: 'text', name: 'Threat' },
  vulnerability: { reader: 'text', name: 'Vulnerability' },
  likelihood: { reader: 'rating', name: 'Likelihood' },
  impact: { reader: 'rating', name: 'Impact' },
  impactC: { reader: 'rating', name: 'Impact on confidentiality' },
  impactI: { reader: 'rating', name: 'Impact on integrity' },
  impactA: { reader: 'rating', name: 'Impact on availability' },
  cia: { reader: 'text', name: 'C, I, A' },
  score: { reader: 'number', name: 'Score' },
  rating: { reader: 'rating', name: 'Rating' },
  residualLikelihood: { reader: 'rating', name: 'Residual likelihood' },
  residualImpact: { reader: 'rating', name: 'Residual impact' },
  residualScore: { reader: 'number', name: 'Residual score' },
  residualRating: { reader: 'rating', name: 'Residual rating' },
  targetLikelihood: { reader: 'rating', name: 'Target likelihood' },
  targetImpact: { reader: 'rating', name: 'Target impact' },
  targetRating: { reader: 'rating', name: 'Target rating' },
  owner: { reader: 'people', name: 'Risk owner' },
  actionOwner: { reader: 'people', name: 'Action owner' },
  assetOwner: { reader: 'people', name: 'Asset owner' },
  treatment: { reader: 'decision', name: 'Decision' },
  action: { reader: 'text', name: 'Action' },
  actionStatus: { reader: 'action-status', name: 'Action status' },
  controls: { reader: 'text', name: 'Controls' },
  controlRef: { reader: 'text', name: 'Control reference' },
  contingency: { reader: 'text', name: 'Contingency' },
  effort: { reader: 'text', name: 'Effort' },
  cost: { reader: 'text', name: 'Cost' },
  velocity: { reader: 'rating', name: 'Velocity' },
  dueDate: { reader: 'date', name: 'Due date' },
  dateRaised: { reader: 'date', name: 'Date raised' },
  lastReview: { reader: 'date', name: 'Last review' },
  reviewDate: { reader: 'date', name: 'Next review' },
  closedOn: { reader: 'date', name: 'Closed on' },
  status: { reader: 'status', name: 'Status' },
  acceptedBy: { reader: 'people', name: 'Accepted by' },
  acceptedOn: { reader: 'date', name: 'Accepted on' },
  acceptanceReason: { reader: 'text', name: 'Reason for acceptance' },
  acceptanceExpiry: { reader: 'date', name: 'Accepted until' },
  deferralReason: { reader: 'text', name: 'Reason for deferral' },
  comments: { reader: 'text', name: 'Comments' },
};

export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

const DERIVED: { readonly [D in DerivedId]: true } = { rowState: true, decision: true, tier: true };

/** True for a column that Riskrow derives rather than reads. */
export const isDerived = (field: ReadableId): field is DerivedId => field in DERIVED;

/** The fields of one reader, typed by what they hold. */
export const fieldsReadAs = (reader: ReaderId): readonly (keyof FieldTypes)[] =>
  FIELD_IDS.filter((field) => FIELDS[field].reader === reader);
