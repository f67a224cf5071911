import rule from '../../core/rules/review-overdue';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['later', { reviewDate: '2027-05-31' }],
    ['today is in time', { reviewDate: '2026-11-25' }],
    ['a blank is another finding', { reviewDate: '' }],
    ['an unreadable date is another finding', { reviewDate: 'soon' }],
    ['a closed risk', { reviewDate: '2026-05-31', status: 'Closed' }],
  ],
  flagged: [
    [
      'yesterday',
      { reviewDate: '2026-10-31' },
      {
        field: 'reviewDate',
        severity: 'must',
        message: 'The review date 2026-10-31 has passed. Look at the risk again and set the next one.',
      },
    ],
    [
      'the month has passed',
      { reviewDate: 'May 2026' },
      {
        message: 'The review date May 2026 has passed. Look at the risk again and set the next one.',
      },
    ],
    ['a deferred risk', { treatment: 'Defer', reviewDate: '2026-05-31' }, { field: 'reviewDate' }],
    [
      'a done action does not look again',
      { reviewDate: '2026-05-31', actionStatus: 'Done' },
      { field: 'reviewDate' },
    ],
  ],
});
