import rule from '../../core/rules/owner-several';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['one person', { owner: 'Dana Okafor' }],
    ['one person, surname first', { owner: 'Okafor, Dana' }],
    ['one role with an ampersand', { owner: 'R&D Manager' }],
    ['a blank', { owner: '' }],
    ['a placeholder', { owner: 'TBD' }],
    ['several may carry out the actions', { owner: 'Dana Okafor', actionOwner: 'Mia Silva / Jonas Weber' }],
  ],
  flagged: [
    [
      'a slash',
      { owner: 'Dana Okafor / Mia Silva' },
      {
        field: 'owner',
        severity: 'should',
        message: '2 owners are named: Dana Okafor and Mia Silva. Keep the one who decides.',
      },
    ],
    ['two roles', { owner: 'CFO and CISO' }, { field: 'owner' }],
    ['one a line', { owner: 'Dana Okafor\nMia Silva' }, { field: 'owner' }],
    [
      'many are counted',
      { owner: 'Dana Okafor; Mia Silva; Jonas Weber; Aisha Rahman; Elena Rossi' },
      {
        message:
          '5 owners are named: Dana Okafor, Mia Silva, Jonas Weber and 2 more. Keep the one who decides.',
      },
    ],
  ],
});
