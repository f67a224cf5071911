import rule from '../../core/rules/action-overdue';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['due later', { dueDate: '2027-03-31' }],
    ['due today is not late', { dueDate: '2026-11-25' }],
    ['the action is done', { dueDate: '2026-03-31', actionStatus: 'Done' }],
    ['completed is a word about the action', { dueDate: '2026-03-31', status: 'Completed' }],
    ['a blank', { dueDate: '' }],
    ['an unreadable date is another finding', { dueDate: 'soon' }],
    ['a closed risk', { dueDate: '2026-03-31', status: 'Closed' }],
    ['this quarter lasts until its last day', { dueDate: 'Q4 2026' }],
  ],
  flagged: [
    [
      'yesterday',
      { dueDate: '2026-10-31', actionStatus: 'In progress' },
      {
        field: 'dueDate',
        severity: 'must',
        certainty: 'violation',
        message:
          'The due date 2026-10-31 has passed and the action is not done. Finish it, or agree a new date.',
      },
    ],
    ['nobody says how far it is', { dueDate: '2026-03-31' }, { field: 'dueDate' }],
    [
      'the date reads as the sheet writes it',
      { dueDate: '31.03.2026' },
      {
        message:
          'The due date 31.03.2026 has passed and the action is not done. Finish it, or agree a new date.',
      },
    ],
    [
      'accepted since: is it left over?',
      { dueDate: '2026-03-31', treatment: 'Accept' },
      {
        certainty: 'needs-review',
        message:
          'The due date 2026-03-31 has passed, yet the decision is "Accept". Is anything still to be done?',
      },
    ],
    [
      'a deferred risk: likewise',
      { dueDate: '2026-03-31', treatment: 'Defer' },
      { certainty: 'needs-review' },
    ],
  ],
});
