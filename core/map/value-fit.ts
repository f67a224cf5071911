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

/** The fit of a column by the shares of some kinds of cell, each counted so many times. */
const sharing =
  (weights: { readonly [K in CellKind]?: number }): Fit =>
  (profile) =>
    fromShare(
      Object.entries(weights).reduce(
        (sum, [kind, weight]) => sum + profile.share(kind as CellKind) * weight,
        0,
      ),
    );

const isRepeating = ({ distinct, filled }: ColumnProfile): boolean =>
  distinct <= Math.max(1, filled * MOST_DIFFERENT);

const prose = sharing({ text: 1, placeholder: 0.5 });

/** A few short words that come again and again are somebody's own levels, states or decisions. */
const isLabelled = (profile: ColumnProfile): boolean =>
  profile.distinct <= LABELS.most && profile.words <= LABELS.words && isRepeating(profile);

/** Words we do not know speak neither for nor against a field of labels. */
const orLabels =
  (known: Fit): Fit =>
  (profile) =>
    Math.max(known(profile), isLabelled(profile) ? LABELS.fit : -1);

/** Numbers beyond every scale may still be somebody's ratings. */
const STEPS: readonly (readonly [CellKind, number])[] = [
  ['small-number', 1],
  ['fraction', 1],
  ['number', 0.3],
];

const rating: Fit = orLabels((profile) =>
  Math.max(
    ...STEPS.map(([kind, weight]) => sharing({ level: 1, placeholder: 0.5, [kind]: weight })(profile)),
  ),
);

const FIT_OF_READER: { readonly [R in ReaderId]: Fit } = {
  text: prose,
  rating,
  number: sharing({ number: 1 }),
  date: sharing({ date: 1, text: 0.25, placeholder: 0.25 }),
  people: (profile) => 0.9 * sharing({ person: 1, placeholder: 0.5 })(profile),
  decision: orLabels(sharing({ decision: 1 })),
  status: orLabels(sharing({ status: 1 })),
  'action-status': orLabels(sharing({ status: 1, fraction: 1 })),
  kind: sharing({ 'entry-kind': 1 }),
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

const amount: Fit = (profile) => (profile.share('number') > 0.5 ? 1 : 0.2);

const FIT_OF_FIELD: { readonly [F in FieldId]?: Fit } = {
  id: (profile) => {
    const isUnique = profile.distinct >= profile.filled * 0.9;
    return sharing({ code: 1 })(profile) * (isUnique ? 1 : 0.3) - (profile.words > 3 ? 0.5 : 0);
  },
  title: (profile) => prose(profile) - (profile.words > WORDS.mostOfTitle ? 0.6 : 0),
  description: (profile) => prose(profile) - (profile.words < WORDS.fewestOfDescription ? 0.3 : 0),
  consequence: (profile) => prose(profile) - (profile.words < 2 ? 0.5 : 0),
  action: (profile) => (isLabelled(profile) ? -1 : prose(profile) - (profile.words < 2 ? 0.5 : 0)),
  category: (profile) => (isRepeating(profile) ? 1 : 0.4) * prose(profile) - (profile.words > 8 ? 0.5 : 0),
  asset: sharing({ text: 1, code: 1, number: -1 }),
  controls: (profile) => prose(profile) - (profile.share('reference') > 0.5 ? 1 : 0),
  controlRef: sharing({ reference: 1, text: 0.5 }),
  cia: sharing({ 'protection-goal': 1 }),
  score,
  residualScore: score,
  rating: levelWord,
  residualRating: levelWord,
  targetRating: levelWord,
  cost: amount,
  effort: amount,
};

/** How well a column's values suit a field, -1 to 1; 0 where the column is blank. */
export function valueFit(field: FieldId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  return clamp((FIT_OF_FIELD[field] ?? FIT_OF_READER[FIELDS[field].reader])(profile));
}
