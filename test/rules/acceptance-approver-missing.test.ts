import rule from '../../core/rules/acceptance-approver-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a person accepted it', { treatment: 'Accept', acceptedBy: 'Mia Silva' }],
    ['the board accepted it', { treatment: 'Accept', acceptedBy: 'Board of directors' }],
    ['nothing is accepted', { treatment: 'Mitigate', acceptedBy: '' }],
    ['nothing is decided', { treatment: '', acceptedBy: '' }],
    ['the decision goes before the status', { treatment: 'Mitigate', status: 'Accepted', acceptedBy: '' }],
    ['a closed risk', { treatment: 'Accept', acceptedBy: '', status: 'Closed' }],
    ['the register keeps no approvals', { treatment: 'Accept' }],
  ],
  flagged: [
    [
      'nobody',
      { treatment: 'Accept', acceptedBy: '' },
      {
        field: 'acceptedBy',
        severity: 'must',
        message:
          'The risk is accepted, but nobody is named who accepted it. Name the person with that authority.',
      },
    ],
    ['a placeholder', { treatment: 'Tolerate', acceptedBy: 'TBD' }, { field: 'acceptedBy' }],
    [
      'the status accepts where the decision is blank',
      { treatment: '', status: 'Accepted', acceptedBy: '' },
      { field: 'acceptedBy' },
    ],
    [
      'the status accepts where there is no decision column',
      { status: 'Accepted', acceptedBy: '' },
      { field: 'acceptedBy' },
    ],
    [
      'the owner is not the approver',
      { treatment: 'Accept', owner: 'Dana Okafor', acceptedBy: '' },
      { field: 'acceptedBy' },
    ],
  ],
});
