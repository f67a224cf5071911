import type { FieldId } from '../model/fields';
import { FIELDS, type ReaderId } from '../standards/fields';
import type { CellKind } from './cell-kinds';
import type { ColumnProfile } from './column-profile';

/** How well what a column holds suits a field: 1 perfectly, 0 nothing known, -1 not at all. */
type Fit = (profile: ColumnProfile) => number;

/** Titles are short and descriptions long; between the two, either may be. */
const WORDS = { mostOfTitle: 5.5, fewestOfDescription: 5 } as const;
const LABELS = { most: 8, words: 3, fit: -0.1 } as const;
/** Of ten cells of a category, at most seven differ. */
const MOST_DIFFERENT = 0.7;

const clamp = (fit: number): number => Math.max(-1, Math.min(1, fit));

/** From the share of suitable cells to a fit: none is -1, half is 0, all is 1. */
const fromShare = (share: number): number => clamp(share * 2 - 1);

const sharing =
  (...kinds: readonly CellKind[]): Fit =>
  (profile) =>
    fromShare(Math.max(...kinds.map((kind) => profile.share(kind))));

const isRepeating = ({ distinct, filled }: ColumnProfile): boolean =>
  distinct <= Math.max(1, filled * MOST_DIFFERENT);

const prose: Fit = (profile) => fromShare(profile.share('text') + profile.share('placeholder') / 2);

/** A few short words that come again and again are somebody's own levels, states or decisions. */
const isLabelled = (profile: ColumnProfile): boolean =>
  profile.distinct <= LABELS.most && profile.words <= LABELS.words && isRepeating(profile);

/** Words we do not know speak neither for nor against a field of labels. */
const orLabels =
  (known: Fit): Fit =>
  (profile) =>
    Math.max(known(profile), isLabelled(profile) ? LABELS.fit : -1);

/** Numbers beyond every scale may still be somebody's ratings. */
const rating: Fit = orLabels((profile) => {
  const steps = Math.max(
    profile.share('small-number'),
    profile.share('fraction'),
    profile.share('number') * 0.3,
  );
  return fromShare(profile.share('level') + profile.share('placeholder') / 2 + steps);
});

const FIT_OF_READER: { readonly [R in ReaderId]: Fit } = {
  text: prose,
  rating,
  number: sharing('number'),
  date: (profile) =>
    fromShare(profile.share('date') + (profile.share('text') + profile.share('placeholder')) / 4),
  people: (profile) => fromShare(profile.share('person') + profile.share('placeholder') / 2) * 0.9,
  decision: orLabels(sharing('decision')),
  status: orLabels(sharing('status')),
  'action-status': orLabels(sharing('status', 'fraction')),
  kind: sharing('entry-kind'),
};

const levelWord: Fit = (profile) => {
  if (profile.share('level') > 0.5 || profile.range === undefined) return rating(profile);
  return -profile.share('number') / 2;
};

/** A product of two ratings is larger than a rating, as a rule. */
const score: Fit = (profile) => {
  const top = profile.range?.[1] ?? 0;
  return fromShare(profile.share('number')) * (top > 5 || profile.share('fraction') > 0 ? 1 : 0.6);
};

const FIT_OF_FIELD: { readonly [F in FieldId]?: Fit } = {
  id: (profile) => {
    const isUnique = profile.distinct >= profile.filled * 0.9;
    return fromShare(profile.share('code')) * (isUnique ? 1 : 0.3) - (profile.words > 3 ? 0.5 : 0);
  },
  title: (profile) => prose(profile) - (profile.words > WORDS.mostOfTitle ? 0.6 : 0),
  description: (profile) => prose(profile) - (profile.words < WORDS.fewestOfDescription ? 0.3 : 0),
  consequence: (profile) => prose(profile) - (profile.words < 2 ? 0.5 : 0),
  action: (profile) => (isLabelled(profile) ? -1 : prose(profile) - (profile.words < 2 ? 0.5 : 0)),
  category: (profile) => (isRepeating(profile) ? 1 : 0.4) * prose(profile) - (profile.words > 8 ? 0.5 : 0),
  asset: (profile) => fromShare(profile.share('text') + profile.share('code') - profile.share('number')),
  controls: (profile) => prose(profile) - (profile.share('reference') > 0.5 ? 1 : 0),
  controlRef: (profile) => fromShare(profile.share('reference') + profile.share('text') / 2),
  cia: sharing('protection-goal'),
  score,
  residualScore: score,
  rating: levelWord,
  residualRating: levelWord,
  targetRating: levelWord,
  cost: (profile) => (profile.share('number') > 0.5 ? 1 : 0.2),
  effort: (profile) => (profile.share('number') > 0.5 ? 1 : 0.2),
};

/** How well a column's values suit a field, -1 to 1; 0 where the column is blank. */
export function valueFit(field: FieldId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  return clamp((FIT_OF_FIELD[field] ?? FIT_OF_READER[FIELDS[field].reader])(profile));
}
