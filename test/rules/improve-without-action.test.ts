import rule from '../../core/rules/improve-without-action';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['an action', { treatment: 'Mitigate', action: 'Enforce two-factor sign-in' }],
    ['a control is recorded', { treatment: 'Mitigate', action: '', controls: 'Two-factor sign-in' }],
    ['a control is referred to', { treatment: 'Mitigate', action: '', controlRef: 'A.8.5' }],
    ['the action is done', { treatment: 'Mitigate', action: '', actionStatus: 'Done' }],
    ['the risk is mitigated', { treatment: 'Mitigate', action: '', status: 'Mitigated' }],
    ['the risk is transferred already', { treatment: 'Transfer', action: '', status: 'Transferred' }],
    ['accepted on purpose', { treatment: 'Accept', action: '' }],
    ['deferred on purpose', { treatment: 'Defer', action: '' }],
    ['undecided is another finding', { treatment: '', action: '' }],
    ['a closed risk', { treatment: 'Mitigate', action: '', status: 'Closed' }],
    ['the register describes no actions', { treatment: 'Mitigate' }],
  ],
  flagged: [
    [
      'no action',
      { treatment: 'Mitigate', action: '' },
      {
        field: 'action',
        severity: 'must',
        message:
          'The decision is "Mitigate", but no action is described. Write what will be done, by whom and by when.',
      },
    ],
    ['a placeholder', { treatment: 'Reduce', action: 'TBD' }, { field: 'action' }],
    ['transfer needs one too', { treatment: 'Transfer', action: '' }, { field: 'action' }],
    [
      'a placeholder for controls',
      { treatment: 'Mitigate', action: '', controls: 'TBD' },
      { field: 'action' },
    ],
    [
      'an open action status',
      { treatment: 'Mitigate', action: '', actionStatus: 'Open' },
      { field: 'action' },
    ],
  ],
});
