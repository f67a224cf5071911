import type { FieldId } from '../model/fields';
import type { HeaderMeaning } from '../standards/header-lexicon';

/**
 * What else people head with a field's words, and how readily: "Impact" may be the consequence in words, "Response"
 * the action, "Risk" the id. The values decide.
 */
const KIN: { readonly [F in FieldId]?: readonly (readonly [FieldId, number])[] } = {
  id: [['title', 0.4]],
  kind: [['category', 0.9]],
  title: [
    ['description', 0.85],
    ['id', 0.6],
    ['score', 0.55],
    ['rating', 0.55],
  ],
  description: [['title', 0.6]],
  consequence: [['impact', 0.6]],
  category: [['kind', 0.5]],
  impact: [
    ['consequence', 0.65],
    ['rating', 0.55],
    ['score', 0.5],
  ],
  score: [['rating', 0.75]],
  rating: [['score', 0.75]],
  residualScore: [['residualRating', 0.75]],
  residualRating: [['residualScore', 0.75]],
  treatment: [['action', 0.85]],
  action: [
    ['treatment', 0.7],
    ['controls', 0.3],
  ],
  contingency: [['action', 0.6]],
  controls: [
    ['controlRef', 0.75],
    ['action', 0.4],
  ],
  controlRef: [['controls', 0.6]],
  actionOwner: [['owner', 0.3]],
};

/** A meaning of a header; one by kin holds only if the values agree. */
export interface LikelyMeaning extends HeaderMeaning {
  readonly isKin: boolean;
}

/** Only a header that surely means a field can stand for a related one. */
const SURE = 0.8;

/** A header's meanings and, weaker, the related fields that its words are also used for. */
export function withKin(meanings: readonly HeaderMeaning[]): readonly LikelyMeaning[] {
  const all = new Map<FieldId, LikelyMeaning>();
  const add = (meaning: LikelyMeaning): void => {
    if ((all.get(meaning.field)?.strength ?? 0) < meaning.strength) all.set(meaning.field, meaning);
  };
  for (const meaning of meanings) {
    add({ ...meaning, isKin: false });
    if (meaning.strength < SURE) continue;
    for (const [field, readiness] of KIN[meaning.field] ?? []) {
      add({ ...meaning, field, strength: meaning.strength * readiness, isKin: true });
    }
  }
  return [...all.values()];
}
