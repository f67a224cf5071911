import rule from '../../core/rules/owner-not-a-person';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a person', { owner: 'Dana Okafor' }],
    ['a role, also of a department', { owner: 'Head of Finance' }],
    ['several are another finding', { owner: 'Dana Okafor / Finance' }],
    ['a blank', { owner: '' }],
    ['a closed risk', { owner: 'IT Team', status: 'Closed' }],
  ],
  flagged: [
    [
      'a department',
      { owner: 'Finance department' },
      {
        field: 'owner',
        severity: 'consider',
        message:
          '"Finance department" is a team, so nobody in particular is asked. Name the one who decides.',
      },
    ],
    ['a team', { owner: 'IT Team' }, { field: 'owner' }],
    ['a committee', { owner: 'Risk Committee' }, { field: 'owner' }],
  ],
});
