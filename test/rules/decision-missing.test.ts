import rule from '../../core/rules/decision-missing';
import { testRule } from '../support/test-rule';

const rated = { likelihood: 4, impact: 4 };

testRule(rule, {
  clean: [
    ['improve', { ...rated, treatment: 'Mitigate' }],
    ['accept', { ...rated, treatment: 'Accept' }],
    ['defer', { ...rated, treatment: 'Defer' }],
    ['a pending decision is another finding', { ...rated, treatment: 'Escalate' }],
    ['a word nobody can map is another finding', { ...rated, treatment: 'Zwischenstand' }],
    ['the status is the decision where the cell is blank', { ...rated, treatment: '', status: 'Accepted' }],
    ['transferred, likewise', { ...rated, treatment: '', status: 'Transferred' }],
    ['an unrated risk is rated first', { likelihood: '', impact: '', treatment: '' }],
    ['a half rated one, too', { likelihood: 4, impact: '', treatment: '' }],
    ['a closed risk', { ...rated, treatment: '', status: 'Closed' }],
    ['a draft', { ...rated, treatment: '', status: 'Draft' }],
    ['a dependency', { ...rated, kind: 'Dependency', treatment: '' }],
    ['the register keeps no decisions, only a status', { ...rated, status: 'Open' }],
  ],
  flagged: [
    [
      'blank',
      { ...rated, treatment: '' },
      {
        field: 'treatment',
        severity: 'must',
        message: 'No decision is recorded. Choose to improve, accept or defer, and say why.',
      },
    ],
    [
      'a placeholder',
      { ...rated, treatment: 'TBD' },
      {
        message: 'The decision is still to be made. Choose to improve, accept or defer, and say why.',
      },
    ],
    [
      'an open status decides nothing',
      { ...rated, treatment: '', status: 'In progress' },
      { field: 'treatment' },
    ],
    [
      'rated by C, I, A',
      { likelihood: 4, impactC: 4, impactI: '', impactA: '', treatment: '' },
      { field: 'treatment' },
    ],
    ['rated by a level word', { rating: 'High', treatment: '' }, { field: 'treatment' }],
    [
      'an action is not a decision',
      { ...rated, treatment: '', action: 'Test the restore' },
      { field: 'treatment' },
    ],
  ],
});
