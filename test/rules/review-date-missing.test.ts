import rule from '../../core/rules/review-date-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a date', { reviewDate: '2027-05-31' }],
    ['a date that has passed is another finding', { reviewDate: '2026-05-31' }],
    ['an unreadable date is another finding', { reviewDate: 'soon' }],
    ['a closed risk', { reviewDate: '', status: 'Closed' }],
    ['a deferred risk is another finding', { treatment: 'Defer', reviewDate: '' }],
    ['the register plans no reviews', { lastReview: '2026-05-31' }],
  ],
  flagged: [
    [
      'blank',
      { reviewDate: '' },
      {
        field: 'reviewDate',
        severity: 'should',
        message: 'No next review is set. Set the day on which the risk is looked at again.',
      },
    ],
    ['a placeholder', { reviewDate: 'TBC' }, { field: 'reviewDate' }],
    [
      'the last review is not the next',
      { reviewDate: '', lastReview: '2026-05-31' },
      { field: 'reviewDate' },
    ],
    [
      'an accepted risk is looked at again, too',
      { reviewDate: '', status: 'Accepted' },
      { field: 'reviewDate' },
    ],
    [
      'of two decisions neither says that it waits',
      { reviewDate: '', treatment: 'Accept / Defer' },
      { field: 'reviewDate' },
    ],
  ],
});
