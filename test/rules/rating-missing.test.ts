import rule from '../../core/rules/rating-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['likelihood and impact', { likelihood: 3, impact: 4 }],
    ['a range is a rating', { likelihood: '2-4', impact: 4 }],
    ['a rating beyond the scale is another finding', { likelihood: 22, impact: 4 }],
    ['so is an unknown word', { likelihood: 'Hardly ever at all', impact: 4 }],
    ['an impact on one of C, I, A is an impact', { likelihood: 3, impactC: '', impactI: '', impactA: 4 }],
    ['a register that rates by a level word', { rating: 'High' }],
    ['a register that rates by a score', { score: 12 }],
    ['likelihood alone, where the register has no impact', { likelihood: 3 }],
    ['an assumption is not ranked', { kind: 'Assumption', likelihood: '', impact: '' }],
    ['a closed risk', { likelihood: '', impact: '', status: 'Closed' }],
    ['a rejected proposal', { likelihood: '', impact: '', status: 'Rejected' }],
    ['the register rates nothing', { title: 'Key supplier insolvency' }],
  ],
  flagged: [
    [
      'no impact',
      { likelihood: 3, impact: '' },
      {
        field: 'impact',
        severity: 'must',
        message: 'Impact is not given. Rate it: until then the risk is unrated, not low.',
      },
    ],
    [
      'neither is one finding, not two',
      { likelihood: '', impact: '' },
      {
        field: 'likelihood',
        message: 'Likelihood and impact are not given. Rate them: until then the risk is unrated, not low.',
      },
    ],
    ['a placeholder', { likelihood: 'TBD', impact: 4 }, { field: 'likelihood' }],
    [
      'none of C, I, A',
      { likelihood: 3, impactC: '', impactI: '?', impactA: '' },
      {
        field: 'impactC',
        message: 'Impact is not given. Rate it: until then the risk is unrated, not low.',
      },
    ],
    [
      'no level word',
      { rating: '' },
      { field: 'rating', message: 'Rating is not given. Rate it: until then the risk is unrated, not low.' },
    ],
    ['no score', { score: '' }, { field: 'score' }],
    [
      'a level word does not stand in for the ratings the ranking goes by',
      { likelihood: '', impact: '', rating: 'High' },
      { field: 'likelihood' },
    ],
    ['a blank kind is a threat', { kind: '', likelihood: 3, impact: '' }, { field: 'impact' }],
  ],
});
