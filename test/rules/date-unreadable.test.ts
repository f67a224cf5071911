import rule from '../../core/rules/date-unreadable';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a date', { dueDate: '2027-03-31' }],
    ['a date in words', { dueDate: '31 March 2027' }],
    ['a quarter', { dueDate: 'Q1 2027' }],
    ['a blank', { dueDate: '' }],
    ['a placeholder', { dueDate: 'TBD' }],
    ['two readings are another finding', { dueDate: '03/04/2027' }],
    ['a closed risk is checked for its closing only', { dueDate: 'soon', status: 'Closed' }],
    ['a draft', { dueDate: 'soon', status: 'Draft' }],
    ['a risk may be deferred to an event', { treatment: 'Defer', reviewDate: 'after the migration' }],
    ['the register has no dates', { title: 'Key supplier insolvency' }],
  ],
  flagged: [
    [
      'no such day',
      { dueDate: '31/02/2027' },
      {
        field: 'dueDate',
        severity: 'must',
        message: 'Due date says "31/02/2027", which is no date. Write day, month and year.',
      },
    ],
    ['a word', { reviewDate: 'soon' }, { field: 'reviewDate' }],
    ['a number that is no day', { dueDate: 12 }, { field: 'dueDate' }],
    ['no such month', { lastReview: '14/15/2026' }, { field: 'lastReview' }],
    [
      'two cells are one finding that names both',
      { dueDate: 'soon', reviewDate: 'later on' },
      {
        field: 'dueDate',
        message:
          'Due date says "soon", which is no date. The same goes for next review. Write day, month and year.',
      },
    ],
    ['soon is no event', { treatment: 'Defer', reviewDate: 'soon' }, { field: 'reviewDate' }],
    [
      'an impossible day of a deferred risk',
      { treatment: 'Defer', reviewDate: '31/02/2027' },
      { field: 'reviewDate' },
    ],
    [
      'only a deferred risk may wait for an event',
      { treatment: 'Mitigate', reviewDate: 'after the migration' },
      { field: 'reviewDate' },
    ],
    [
      'an action is not deferred with the risk',
      { treatment: 'Defer', dueDate: 'after the migration' },
      { field: 'dueDate' },
    ],
    [
      'when a closed risk was closed',
      { closedOn: 'after the audit', status: 'Closed' },
      { field: 'closedOn' },
    ],
  ],
});
