import rule from '../../core/rules/owner-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a person', { owner: 'Dana Okafor' }],
    ['a role', { owner: 'CISO' }],
    ['a placeholder is another finding', { owner: 'TBD' }],
    ['a closed risk', { owner: '', status: 'Closed' }],
    ['a closing date closes', { owner: '', closedOn: '2026-03-31' }],
    ['a draft', { owner: '', status: 'Draft' }],
    ['the owner of an asset is not the owner of the risk', { assetOwner: '' }],
  ],
  flagged: [
    [
      'blank',
      { owner: '' },
      {
        field: 'owner',
        severity: 'must',
        certainty: 'violation',
        message: 'No risk owner is named. Name one person who may decide and spend.',
      },
    ],
    ['spaces alone', { owner: '  ' }, { field: 'owner' }],
    ['an accepted risk needs one too', { owner: '', status: 'Accepted' }, { field: 'owner' }],
    [
      'an unknown status word leaves the risk open',
      { owner: '', status: 'Zwischenstand' },
      { field: 'owner' },
    ],
    ['an action owner does not own the risk', { owner: '', actionOwner: 'Mia Silva' }, { field: 'owner' }],
  ],
});
