import { missingRatings } from '../../core/standards/ratings';

describe('missingRatings', () => {
  test.each([
    ['likelihood and impact', { likelihood: 'something', impact: 'something' }, []],
    ['no likelihood', { likelihood: 'blank', impact: 'something' }, ['likelihood']],
    ['a placeholder is none', { likelihood: 'something', impact: 'placeholder' }, ['impact']],
    ['neither', { likelihood: 'blank', impact: 'blank' }, ['likelihood', 'impact']],
    ['an impact on C, I or A', { likelihood: 'something', impactC: 'blank', impactA: 'something' }, []],
    [
      'none on C, I or A: by the first of them',
      { likelihood: 'something', impactI: 'blank', impactA: 'blank' },
      ['impactI'],
    ],
    ['an impact beside blank C, I, A', { impact: 'something', impactC: 'blank', impactI: 'blank' }, []],
    ['only a level word', { rating: 'something' }, []],
    ['only a level word, blank', { rating: 'blank' }, ['rating']],
    ['a score for want of a level word', { rating: 'blank', score: 'something' }, []],
    [
      'a level word beside blank ratings',
      { likelihood: 'blank', impact: 'blank', rating: 'something' },
      ['likelihood', 'impact'],
    ],
    ['a register that rates nothing', {}, []],
  ] as const)('%s', (_because, record, missing) => expect(missingRatings(record)).toEqual(missing));
});
