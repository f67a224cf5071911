import rule from '../../core/rules/deferral-reason-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a reason', { treatment: 'Defer', deferralReason: 'Waits for the new data centre' }],
    ['a single word may be the reason', { treatment: 'Defer', deferralReason: 'Budget' }],
    ['nothing is deferred', { treatment: 'Mitigate', deferralReason: '' }],
    ['accepted is not deferred', { treatment: 'Accept', deferralReason: '' }],
    ['nothing is decided', { treatment: '', deferralReason: '' }],
    ['two decisions are not one to defer', { treatment: 'Accept / Defer', deferralReason: '' }],
    ['on hold is a word about the work', { treatment: '', status: 'On hold', deferralReason: '' }],
    ['a closed risk', { treatment: 'Defer', deferralReason: '', status: 'Closed' }],
    ['the register keeps no such reasons', { treatment: 'Defer', comments: '' }],
  ],
  flagged: [
    [
      'blank',
      { treatment: 'Defer', deferralReason: '' },
      {
        field: 'deferralReason',
        severity: 'must',
        message: 'The risk is deferred, but no reason is written down. Write what it waits for.',
      },
    ],
    ['a placeholder', { treatment: 'On hold', deferralReason: 'n/a' }, { field: 'deferralReason' }],
    [
      'a comment is not the reason',
      { treatment: 'Defer', deferralReason: '', comments: 'Discussed with the team' },
      { field: 'deferralReason' },
    ],
    [
      'a reason for acceptance is another reason',
      { treatment: 'Defer', deferralReason: '', acceptanceReason: 'The loss is small' },
      { field: 'deferralReason' },
    ],
    [
      'a date to look again is no reason',
      { treatment: 'Defer', deferralReason: '', reviewDate: '2027-05-31' },
      { field: 'deferralReason' },
    ],
  ],
});
