import type { FieldId } from '../model/fields';
import type { Presence } from '../model/parsed';

/** Every rating of a risk before, after and aimed at, as a rule declares them to look at what they say. */
export const RATINGS = {
  likelihood: 'value',
  impact: 'value',
  impactC: 'value',
  impactI: 'value',
  impactA: 'value',
  rating: 'value',
  residualLikelihood: 'value',
  residualImpact: 'value',
  residualRating: 'value',
  targetLikelihood: 'value',
  targetImpact: 'value',
  targetRating: 'value',
} as const;

export type RatingField = keyof typeof RATINGS;

export const RATING_FIELDS = Object.keys(RATINGS) as readonly RatingField[];

/** What makes a risk rated, as a rule declares it to look only at whether something is there. */
export const RATED_BY = {
  likelihood: 'presence',
  impact: 'presence',
  impactC: 'presence',
  impactI: 'presence',
  impactA: 'presence',
  rating: 'presence',
  score: 'presence',
} as const;

type RatedBy = { readonly [F in keyof typeof RATED_BY]?: Presence };

const FACTORS: readonly (readonly (keyof RatedBy)[])[] = [
  ['likelihood'],
  ['impact', 'impactC', 'impactI', 'impactA'],
];

/**
 * The ratings a risk lacks, each by the first of its columns; empty for a rated risk. An impact on confidentiality,
 * integrity or availability is an impact. A level word or a score rates a risk only in a register without likelihood
 * and impact, as in the ranking.
 */
export function missingRatings(record: RatedBy): readonly FieldId[] {
  const has = (field: keyof RatedBy): boolean => record[field] !== undefined;
  const factors = FACTORS.map((fields) => fields.filter(has)).filter((fields) => fields.length > 0);
  const level = (['rating', 'score'] as const).filter(has);
  const asked = factors.length > 0 ? factors : level.length > 0 ? [level] : [];
  const lacking = asked.filter((fields) => fields.every((field) => record[field] !== 'something'));
  return lacking.map((fields) => fields[0] as FieldId);
}
