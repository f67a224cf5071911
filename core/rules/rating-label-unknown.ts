import { textOf } from '../model/parsed';
import { defineRule } from '../model/rule';
import type { Scale } from '../model/scale';
import { FIELDS } from '../standards/fields';
import { normalise } from '../standards/normalise';
import { capitalised, listed, quoted, sameGoesFor } from '../standards/phrases';
import { RATING_FIELDS, RATINGS, type RatingField } from '../standards/ratings';
import { nearestSpelling } from '../standards/spelling';

interface UnknownLabel {
  readonly field: RatingField;
  readonly text: string;
  readonly labels: readonly string[];
  /** The one label that a slip of the pen can have meant. */
  readonly meant: string | undefined;
  readonly others: readonly RatingField[];
}

/** A rating is a word that the scale of its column does not have. */
export default defineRule({
  id: 'rating-label-unknown',
  title: 'Rating word not on the scale',
  severity: 'must',
  why: 'Nobody can say whether this word is above or below the others, so the risk cannot be compared.',
  howToFix: 'Use a word of the scale. A slip of the pen can be corrected for you, after a preview.',
  basis: ['27001 6.1.2 b'],
  needs: {},
  reads: RATINGS,
  needsOneOf: RATING_FIELDS.map((field) => [field]),
  examples: {
    good: [{ rating: 'High' }, { rating: 'HIGH' }, { rating: 'Low to medium' }],
    bad: [{ rating: 'Hiigh' }, { rating: 'Quite bad' }],
  },

  message({ field, text, labels, meant, others }: UnknownLabel) {
    const step =
      meant === undefined ? `Choose from ${listed(labels, 'or')}.` : `Write ${meant}, if that is meant.`;
    const same = sameGoesFor(others.map((other) => FIELDS[other].name));
    return `${FIELDS[field].name} says ${quoted(text)}, which is not on its scale.${same} ${step}`;
  },

  check(record, { scales }) {
    const isUnknown = (field: RatingField): boolean =>
      record[field]?.kind === 'unreadable' && scales[field] !== undefined;
    const [field, ...others] = RATING_FIELDS.filter(isUnknown);
    const scale = field === undefined ? undefined : scales[field];
    if (field === undefined || scale === undefined) return undefined;
    const text = textOf(record[field]);
    const labels = scale.levels.map(({ label }) => capitalised(label));
    const meant = labelMeant(text, scale);
    const draft = { field, args: { field, text, labels, meant, others } };
    return meant === undefined || others.length > 0
      ? draft
      : { ...draft, fix: { kind: 'set', input: meant } };
  },
});

function labelMeant(text: string, { levels }: Scale): string | undefined {
  // Beside a number the sheet may write "4 - Likely" or "Likely (4)": which of them, a label alone does not say.
  if (levels.some(({ number }) => number !== undefined)) return undefined;
  const near = nearestSpelling(
    normalise(text),
    levels.map(({ label }) => normalise(label)),
  );
  const level = near === undefined ? undefined : levels.find(({ label }) => normalise(label) === near);
  return level === undefined ? undefined : capitalised(level.label);
}
