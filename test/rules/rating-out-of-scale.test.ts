import type { ExampleRow } from '../../core/model/rule';
import rule from '../../core/rules/rating-out-of-scale';
import { testRule } from '../support/test-rule';

/** Bare numbers, so that the top of the scale can only be assumed. */
const unstated = (field: 'likelihood' | 'rating', first: number): ExampleRow[] =>
  [first, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1].map((number) => ({ [field]: number }));

testRule(rule, {
  clean: [
    ['the ends of the scale are on it', { likelihood: 1, impact: 5 }],
    ['a range on the scale', { likelihood: '2-4' }],
    ['a blank is another finding', { likelihood: '' }],
    ['so is a word', { likelihood: 'Once in a blue moon' }],
    ['a level may be a product, whose top nobody stated', unstated('rating', 20)],
    ['a closed risk', { likelihood: 22, status: 'Closed' }],
  ],
  flagged: [
    [
      '22 on a scale of five',
      { likelihood: 22, impact: 4 },
      {
        field: 'likelihood',
        severity: 'must',
        certainty: 'violation',
        message: 'Likelihood says 22, but its scale runs from 1 to 5. Rate the risk on the scale.',
      },
    ],
    ['below the scale', { impact: 0 }, { field: 'impact' }],
    ['a residual rating', { residualImpact: 7 }, { field: 'residualImpact' }],
    ['an impact on availability', { impactA: '9' }, { field: 'impactA' }],
    ['a range that leaves the scale', { likelihood: '4-7' }, { field: 'likelihood' }],
    [
      'two cells are one finding that names both',
      { likelihood: 8, impact: 9 },
      {
        field: 'likelihood',
        message:
          'Likelihood says 8, but its scale runs from 1 to 5. The same goes for impact. Rate the risk on the scale.',
      },
    ],
    [
      'nobody stated the scale, so we ask',
      unstated('likelihood', 7),
      {
        row: 0,
        certainty: 'needs-review',
        message: 'Likelihood says 7, but its scale seems to run from 1 to 5. Rate the risk on the scale.',
      },
    ],
  ],
});
