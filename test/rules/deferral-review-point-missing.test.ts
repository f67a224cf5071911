import rule from '../../core/rules/deferral-review-point-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a date', { treatment: 'Defer', reviewDate: '2027-05-31' }],
    ['an event', { treatment: 'Defer', reviewDate: 'after the migration' }],
    ['a date that has passed is another finding', { treatment: 'Defer', reviewDate: '2026-05-31' }],
    ['an unreadable date is another finding', { treatment: 'Defer', reviewDate: '31/02/2027' }],
    ['nothing is deferred', { treatment: 'Mitigate', reviewDate: '' }],
    ['accepted is not deferred', { treatment: 'Accept', reviewDate: '' }],
    ['nothing is decided', { treatment: '', reviewDate: '' }],
    ['two decisions are not one to defer', { treatment: 'Accept / Defer', reviewDate: '' }],
    ['on hold is a word about the work', { treatment: '', status: 'On hold', reviewDate: '' }],
    ['a closed risk', { treatment: 'Defer', reviewDate: '', status: 'Closed' }],
    ['the register plans no reviews', { treatment: 'Defer', lastReview: '2026-05-31' }],
  ],
  flagged: [
    [
      'blank',
      { treatment: 'Defer', reviewDate: '' },
      {
        field: 'reviewDate',
        severity: 'must',
        message:
          'The risk is deferred, but no next review is set. Set a date or an event to look at it again.',
      },
    ],
    ['a placeholder', { treatment: 'On hold', reviewDate: 'TBC' }, { field: 'reviewDate' }],
    [
      'the last review is not the next',
      { treatment: 'Defer', reviewDate: '', lastReview: '2026-05-31' },
      { field: 'reviewDate' },
    ],
    [
      'a due date brings back the action, not the risk',
      { treatment: 'Defer', reviewDate: '', dueDate: '2027-05-31' },
      { field: 'reviewDate' },
    ],
  ],
});
