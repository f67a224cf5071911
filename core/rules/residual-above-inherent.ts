import { defineRule } from '../model/rule';
import { isSameScale } from '../model/scale';
import { FIELDS } from '../standards/fields';
import { shortened } from '../standards/phrases';

const PAIRS = [
  ['likelihood', 'residualLikelihood'],
  ['impact', 'residualImpact'],
  ['rating', 'residualRating'],
] as const;

interface Raised {
  readonly before: (typeof PAIRS)[number][0];
  readonly after: (typeof PAIRS)[number][1];
  readonly beforeText: string;
  readonly afterText: string;
}

/** A residual rating is higher than the rating before treatment. */
export default defineRule({
  id: 'residual-above-inherent',
  title: 'Residual above the rating before',
  severity: 'must',
  why: 'Treatment does not raise a risk: one of the two ratings is out of date or swapped.',
  howToFix: 'Correct whichever of the two is out of date.',
  basis: ['practice'],
  needs: {},
  reads: {
    likelihood: 'value',
    impact: 'value',
    rating: 'value',
    residualLikelihood: 'value',
    residualImpact: 'value',
    residualRating: 'value',
  },
  needsOneOf: PAIRS,
  examples: {
    good: [
      { likelihood: 4, impact: 4, residualLikelihood: 2, residualImpact: 4 },
      { likelihood: '2-4', impact: 4, residualLikelihood: 3, residualImpact: 4 },
    ],
    bad: [
      { likelihood: 3, impact: 4, residualLikelihood: 5, residualImpact: 4 },
      { rating: 'Medium', residualRating: 'High' },
    ],
  },

  message({ pairs }: { pairs: readonly Raised[] }) {
    const sentences = pairs.map(({ before, after, beforeText, afterText }) => {
      const [high, low] = [FIELDS[after].name, FIELDS[before].name.toLowerCase()];
      return `${high} ${shortened(afterText)} is above ${low} ${shortened(beforeText)}.`;
    });
    return `${sentences.join(' ')} Correct whichever is out of date.`;
  },

  check(record, { scales }) {
    const pairs: Raised[] = [];
    for (const [before, after] of PAIRS) {
      const [first, second] = [record[before], record[after]];
      const [scale, other] = [scales[before], scales[after]];
      if (
        first?.kind !== 'value' ||
        second?.kind !== 'value' ||
        first.value.offScale ||
        second.value.offScale
      )
        continue;
      if (scale === undefined || other === undefined || !isSameScale(scale, other)) continue;
      if (second.value.lo > first.value.hi)
        pairs.push({ before, after, beforeText: first.text, afterText: second.text });
    }
    return pairs[0] === undefined ? undefined : { field: pairs[0].after, args: { pairs } };
  },
});
