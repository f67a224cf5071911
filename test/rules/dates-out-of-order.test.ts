import rule from '../../core/rules/dates-out-of-order';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['raised, then reviewed', { dateRaised: '2026-01-15', lastReview: '2026-09-30' }],
    ['reviewed today', { lastReview: '2026-11-25' }],
    ['raised and closed on one day', { dateRaised: '2026-01-15', closedOn: '2026-01-15' }],
    ['accepted, then expiring', { acceptedOn: '2026-02-01', acceptanceExpiry: '2027-01-31' }],
    [
      'an action due after the next review is normal',
      { lastReview: '2026-09-30', reviewDate: '2026-12-01', dueDate: '2027-06-30' },
    ],
    ['a next review in the future', { lastReview: '', reviewDate: '2027-03-31' }],
    ['what cannot be read cannot be compared', { dateRaised: 'soon', closedOn: '2026-01-15' }],
    ['a closed risk is checked for its closing only', { lastReview: '2027-09-30', status: 'Closed' }],
    ['a draft', { dateRaised: '2027-09-30', status: 'Draft' }],
  ],
  flagged: [
    [
      'reviewed in the future',
      { dateRaised: '2026-01-15', lastReview: '2027-09-30' },
      {
        field: 'lastReview',
        severity: 'must',
        message: 'The risk was reviewed on 2027-09-30, which is still to come. Correct the date.',
      },
    ],
    ['raised in the future', { dateRaised: '2026-11-26' }, { field: 'dateRaised' }],
    ['closed in the future', { closedOn: '2027-01-15' }, { field: 'closedOn' }],
    [
      'closed before raised',
      { dateRaised: '2026-05-15', closedOn: '2026-03-31' },
      {
        field: 'closedOn',
        message:
          'The risk was closed on 2026-03-31, before the risk was raised on 2026-05-15. Correct one of the two.',
      },
    ],
    [
      'expiring before accepted',
      { acceptedOn: '2026-02-01', acceptanceExpiry: '2026-01-31' },
      {
        field: 'acceptanceExpiry',
        message:
          'The acceptance ends on 2026-01-31, before the risk was accepted on 2026-02-01. Correct one of the two.',
      },
    ],
  ],
});
