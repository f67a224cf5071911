import rule from '../../core/rules/acceptance-expired';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['it still holds', { treatment: 'Accept', acceptanceExpiry: '2027-06-30' }],
    ['today is its last day', { treatment: 'Accept', acceptanceExpiry: '2026-11-25' }],
    ['the month is not over', { treatment: 'Accept', acceptanceExpiry: 'Nov 2026' }],
    ['a blank', { treatment: 'Accept', acceptanceExpiry: '' }],
    ['a placeholder', { treatment: 'Accept', acceptanceExpiry: 'TBD' }],
    ['an unreadable date is another finding', { treatment: 'Accept', acceptanceExpiry: '31/02/2026' }],
    ['a date left over from before the decision', { treatment: 'Mitigate', acceptanceExpiry: '2026-06-30' }],
    ['nothing is decided', { treatment: '', acceptanceExpiry: '2026-06-30' }],
    [
      'the decision goes before the status',
      { treatment: 'Mitigate', status: 'Accepted', acceptanceExpiry: '2026-06-30' },
    ],
    [
      'an end before the acceptance is another finding',
      { treatment: 'Accept', acceptedOn: '2026-07-15', acceptanceExpiry: '2026-06-30' },
    ],
    ['a closed risk', { treatment: 'Accept', acceptanceExpiry: '2026-06-30', status: 'Closed' }],
    ['the register keeps no decisions', { acceptanceExpiry: '2026-06-30' }],
  ],
  flagged: [
    [
      'its day has passed',
      { treatment: 'Accept', acceptanceExpiry: '30.06.2026' },
      {
        field: 'acceptanceExpiry',
        severity: 'must',
        certainty: 'violation',
        message: 'The acceptance ran until 30.06.2026. Renew it or decide anew.',
      },
    ],
    [
      'its quarter has passed',
      { treatment: 'Tolerate', acceptanceExpiry: 'Q3 2026' },
      { message: 'The acceptance ran until Q3 2026. Renew it or decide anew.' },
    ],
    [
      'yesterday was its last day',
      { treatment: 'Accept', acceptanceExpiry: '2026-11-24' },
      { field: 'acceptanceExpiry' },
    ],
    [
      'accepted in good order, and over',
      { treatment: 'Accept', acceptedOn: '2025-07-01', acceptanceExpiry: '2026-06-30' },
      { field: 'acceptanceExpiry' },
    ],
    [
      'a next review does not renew it',
      { treatment: 'Accept', acceptanceExpiry: '2026-06-30', reviewDate: '2027-05-31' },
      { field: 'acceptanceExpiry' },
    ],
    [
      'the status accepts where the decision is blank',
      { treatment: '', status: 'Accepted', acceptanceExpiry: '2026-06-30' },
      { field: 'acceptanceExpiry' },
    ],
    [
      'the status accepts where there is no decision column',
      { status: 'Accepted', acceptanceExpiry: '2026-06-30' },
      { field: 'acceptanceExpiry' },
    ],
  ],
});
