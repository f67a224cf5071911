import type { ExampleRow } from '../../core/model/rule';
import rule from '../../core/rules/bulk-stamped';
import { testRule } from '../support/test-rule';

const rows = (count: number, row: (index: number) => ExampleRow): ExampleRow[] =>
  Array.from({ length: count }, (_, index) => row(index));
const spread = (index: number): string => `2027-${String((index % 12) + 1).padStart(2, '0')}-15`;
const meeting = '2027-01-31';

testRule(rule, {
  clean: [
    ['each risk its own date', rows(40, (index) => ({ reviewDate: spread(index) }))],
    ['one meeting explains a small register', rows(19, () => ({ reviewDate: meeting }))],
    ['no date is another finding', rows(40, () => ({ reviewDate: '' }))],
    ['a placeholder on all is another finding', rows(40, () => ({ dueDate: 'TBD' }))],
    [
      'four of five is not nearly all',
      rows(40, (index) => ({ reviewDate: index % 5 === 0 ? spread(index) : meeting })),
    ],
    [
      'closed risks do not count',
      rows(40, (index) => ({ reviewDate: meeting, status: index < 19 ? 'Open' : 'Closed' })),
    ],
    [
      'one residual rating alone may be true',
      rows(40, (index) => ({ reviewDate: spread(index), residualRating: 'Low' })),
    ],
  ],
  flagged: [
    [
      'one review date',
      rows(20, () => ({ reviewDate: meeting })),
      {
        row: null,
        field: 'reviewDate',
        severity: 'consider',
        message: 'Next review 2027-01-31 is on 20 of 20 risks. Confirm each with its owner.',
      },
    ],
    [
      'nearly all',
      rows(40, (index) => ({ dueDate: index < 4 ? spread(index) : meeting })),
      {
        field: 'dueDate',
        message: 'Due date 2027-01-31 is on 36 of 40 risks. Confirm each with its owner.',
      },
    ],
    [
      'also one residual rating',
      rows(20, () => ({ reviewDate: meeting, residualRating: 'Low' })),
      {
        severity: 'should',
        message:
          'Next review 2027-01-31 is on 20 of 20 risks. Nearly all share one residual rating, too. Confirm each with its owner.',
      },
    ],
    [
      'also one residual likelihood and impact',
      rows(20, () => ({ lastReview: '2026-05-31', residualLikelihood: 2, residualImpact: 3 })),
      { field: 'lastReview', severity: 'should' },
    ],
    [
      'one day, written in two ways',
      rows(20, (index) => ({ reviewDate: index % 2 === 0 ? meeting : '31 January 2027' })),
      {
        field: 'reviewDate',
      },
    ],
    [
      'both dates',
      rows(20, () => ({ reviewDate: meeting, dueDate: '2027-06-30' })),
      [{ field: 'reviewDate' }, { field: 'dueDate' }],
    ],
  ],
});
