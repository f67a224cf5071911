import { textOf, valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import type { Level, Scale } from '../model/scale';
import { FIELDS } from '../standards/fields';
import { sameGoesFor, shortened } from '../standards/phrases';
import { RATING_FIELDS, RATINGS, type RatingField } from '../standards/ratings';

/** Levels of risk are often products, whose top nobody can guess from the values seen. */
const LEVELS: readonly RatingField[] = ['rating', 'residualRating', 'targetRating'];

interface OffScale {
  readonly field: RatingField;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly isAssumed: boolean;
  readonly others: readonly RatingField[];
}

/** A rating lies beyond the scale of its column. */
export default defineRule({
  id: 'rating-out-of-scale',
  title: 'Rating beyond the scale',
  severity: 'must',
  why: 'A rating beyond the scale means something else to every reader, so the risk cannot be compared.',
  howToFix:
    'Rate the risk on the scale. If the scale is longer than it looks, say so in the header: Likelihood (1-10).',
  basis: ['27001 6.1.2 b'],
  needs: {},
  reads: RATINGS,
  needsOneOf: RATING_FIELDS.map((field) => [field]),
  examples: {
    good: [
      { likelihood: 5, impact: '4 - Major' },
      { likelihood: '2-4', impact: 1 },
    ],
    bad: [
      { likelihood: 22, impact: 4 },
      { likelihood: 3, impact: 0 },
    ],
  },

  message({ field, text, from, to, isAssumed, others }: OffScale) {
    const scale = `its scale ${isAssumed ? 'seems to run' : 'runs'} from ${from} to ${to}`;
    const sentence = `${FIELDS[field].name} says ${shortened(text)}, but ${scale}.`;
    return `${sentence}${sameGoesFor(others.map((other) => FIELDS[other].name))} Rate the risk on the scale.`;
  },

  check(record, { scales }) {
    const isGuess = (rating: RatingField): boolean =>
      LEVELS.includes(rating) && scales[rating]?.from === 'values';
    const isOff = (rating: RatingField): boolean =>
      valueIn(record[rating])?.offScale === true && !isGuess(rating);
    const [field, ...others] = RATING_FIELDS.filter(isOff);
    const scale = field === undefined ? undefined : scales[field];
    if (field === undefined || scale === undefined) return undefined;
    const isAssumed = scale.from === 'values';
    const args = { field, text: textOf(record[field]), ...endsOf(scale), isAssumed, others };
    // A scale that nobody stated was taken from the values, so a value beyond it may be right.
    return { field, args, certainty: isAssumed ? 'needs-review' : 'violation' };
  },
});

const nameOf = ({ number, label }: Level): string => (number === undefined ? label : String(number));

/** The lowest number first, also where it is the most urgent. */
function endsOf({ levels, isDescending }: Scale): { readonly from: string; readonly to: string } {
  const last = levels.length - 1;
  const [lowest, highest] = isDescending ? [levels[last], levels[0]] : [levels[0], levels[last]];
  return { from: nameOf(lowest as Level), to: nameOf(highest as Level) };
}
