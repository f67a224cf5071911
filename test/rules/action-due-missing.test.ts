import rule from '../../core/rules/action-due-missing';
import { testRule } from '../support/test-rule';

const action = 'Test the restore';

testRule(rule, {
  clean: [
    ['a date', { treatment: 'Mitigate', action, dueDate: '2027-03-31' }],
    ['an unreadable date is another finding', { treatment: 'Mitigate', action, dueDate: 'soon' }],
    ['the action is done', { treatment: 'Mitigate', action, dueDate: '', actionStatus: 'Done' }],
    ['the risk is mitigated', { treatment: 'Mitigate', action, dueDate: '', status: 'Completed' }],
    [
      'the risk is transferred already',
      { treatment: 'Transfer', action, dueDate: '', status: 'Transferred' },
    ],
    ['accepted on purpose', { treatment: 'Accept', action, dueDate: '' }],
    ['deferred on purpose', { treatment: 'Defer', action, dueDate: '' }],
    ['undecided is another finding', { treatment: '', action, dueDate: '' }],
    [
      'controls are recorded and no action is open',
      { treatment: 'Mitigate', action: '', controls: 'Backups', dueDate: '' },
    ],
    ['no action, where the register keeps no decisions', { action: '', dueDate: '' }],
    ['a closed risk', { treatment: 'Mitigate', action, dueDate: '', status: 'Closed' }],
    ['nothing says what would be due', { dueDate: '' }],
  ],
  flagged: [
    [
      'no date',
      { treatment: 'Mitigate', action, dueDate: '' },
      {
        field: 'dueDate',
        severity: 'must',
        message: 'There is no due date. Agree one with whoever carries the action out.',
      },
    ],
    [
      'a placeholder',
      { treatment: 'Mitigate', action, dueDate: 'TBD' },
      {
        message: 'The due date is still to be set. Agree one with whoever carries the action out.',
      },
    ],
    ['the register has no column for actions', { treatment: 'Mitigate', dueDate: '' }, { field: 'dueDate' }],
    ['an action, where the register keeps no decisions', { action, dueDate: '' }, { field: 'dueDate' }],
    [
      'no action either: another cell, another finding',
      { treatment: 'Mitigate', action: '', dueDate: '' },
      { field: 'dueDate' },
    ],
    [
      'an action beside the controls',
      { treatment: 'Mitigate', action, controls: 'Backups', dueDate: '' },
      { field: 'dueDate' },
    ],
  ],
});
