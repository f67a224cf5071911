import rule from '../../core/rules/owner-placeholder';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a person', { owner: 'Dana Okafor' }],
    ['a role', { owner: 'Head of Finance' }],
    ['a blank is another finding', { owner: '' }],
    ['a team is another finding', { owner: 'Finance department' }],
    ['a closed risk', { owner: 'TBD', status: 'Closed' }],
  ],
  flagged: [
    [
      'to be decided',
      { owner: 'TBD' },
      {
        field: 'owner',
        severity: 'must',
        message: 'The risk owner still says "TBD". Name one person who may decide and spend.',
      },
    ],
    ['in another case', { owner: 'tbc' }, { field: 'owner' }],
    ['a question mark', { owner: '?' }, { field: 'owner' }],
    ['not applicable', { owner: 'n/a' }, { field: 'owner' }],
    ['a vacant post', { owner: 'vacant' }, { field: 'owner' }],
    ['a dash names nobody', { owner: '-' }, { field: 'owner' }],
  ],
});
