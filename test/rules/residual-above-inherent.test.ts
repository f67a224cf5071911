import type { ExampleRow } from '../../core/model/rule';
import rule from '../../core/rules/residual-above-inherent';
import { testRule } from '../support/test-rule';

/** The residual column rates on three levels, the other on five. */
const onTwoScales: ExampleRow[] = ['High', 'Low', 'Medium', 'High', 'Low'].map(
  (residualLikelihood, index) => ({
    likelihood: ['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain'][
      index
    ] as string,
    residualLikelihood,
  }),
);

testRule(rule, {
  clean: [
    ['lower', { likelihood: 4, impact: 4, residualLikelihood: 2, residualImpact: 4 }],
    ['the same', { likelihood: 4, residualLikelihood: 4 }],
    ['inside the range', { likelihood: '2-4', residualLikelihood: 3 }],
    ['a range that reaches down to it', { likelihood: 3, residualLikelihood: '3-5' }],
    ['no residual yet', { likelihood: 3, residualLikelihood: '' }],
    ['a rating beyond the scale is another finding', { likelihood: 3, residualLikelihood: 22 }],
    ['different scales do not compare', onTwoScales],
    ['a closed risk', { likelihood: 3, residualLikelihood: 5, status: 'Closed' }],
    ['the register has no ratings before treatment', { residualLikelihood: 5 }],
  ],
  flagged: [
    [
      'likelihood',
      { likelihood: 3, impact: 4, residualLikelihood: 5, residualImpact: 4 },
      {
        field: 'residualLikelihood',
        severity: 'must',
        message: 'Residual likelihood 5 is above likelihood 3. Correct whichever is out of date.',
      },
    ],
    ['impact', { impact: '2 - Minor', residualImpact: '4 - Major' }, { field: 'residualImpact' }],
    [
      'level',
      { rating: 'Medium', residualRating: 'High' },
      {
        field: 'residualRating',
        message: 'Residual rating High is above rating Medium. Correct whichever is out of date.',
      },
    ],
    [
      'both are one finding that names both',
      { likelihood: 1, impact: 1, residualLikelihood: 2, residualImpact: 3 },
      {
        field: 'residualLikelihood',
        message:
          'Residual likelihood 2 is above likelihood 1. Residual impact 3 is above impact 1. Correct whichever is out of date.',
      },
    ],
    ['above the whole range', { likelihood: '1-2', residualLikelihood: 3 }, { field: 'residualLikelihood' }],
  ],
});
