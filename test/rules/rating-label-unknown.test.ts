import type { ExampleRow } from '../../core/model/rule';
import rule from '../../core/rules/rating-label-unknown';
import { testRule } from '../support/test-rule';

const rated = (first: string): ExampleRow[] =>
  [first, 'Low', 'Medium', 'High', 'Low', 'Medium', 'High'].map((rating) => ({ rating }));

testRule(rule, {
  clean: [
    ['a word of the scale', { rating: 'High' }],
    ['in another case', { rating: 'HIGH' }],
    ['two words of the scale are a range', { rating: 'Low to medium' }],
    ['a label of a numbered scale', { likelihood: 'Likely' }],
    ['a number beyond the scale is another finding', { likelihood: 22 }],
    ['a blank', { rating: '' }],
    ['a placeholder', { rating: 'TBD' }],
    [
      'a column of sentences has no scale',
      [{ rating: 'depends on the season' }, { rating: 'ask the vendor first' }],
    ],
    ['a closed risk', { rating: 'Quite bad', status: 'Closed' }],
  ],
  flagged: [
    [
      'a slip of the pen has one meaning',
      rated('Hiigh'),
      {
        row: 0,
        field: 'rating',
        severity: 'must',
        fix: { kind: 'set', input: 'High' },
        message: 'Rating says "Hiigh", which is not on its scale. Write High, if that is meant.',
      },
    ],
    ['two swapped letters are one slip', rated('Mediunm'), { fix: { kind: 'set', input: 'Medium' } }],
    [
      'a word of its own has none',
      rated('Quite bad'),
      {
        fix: undefined,
        message: 'Rating says "Quite bad", which is not on its scale. Choose from Low, Medium or High.',
      },
    ],
    [
      'how a numbered scale writes its labels is not known',
      { likelihood: 'Liikely' },
      {
        field: 'likelihood',
        fix: undefined,
      },
    ],
    [
      'two unknown words are one finding without a fix',
      { rating: 'Hiigh', residualRating: 'Loww' },
      {
        field: 'rating',
        fix: undefined,
        message:
          'Rating says "Hiigh", which is not on its scale. The same goes for residual rating. Write High, if that is meant.',
      },
    ],
  ],
});
