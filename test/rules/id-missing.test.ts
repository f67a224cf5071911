import rule from '../../core/rules/id-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['an identifier', { id: 'R-017' }],
    ['a number is an identifier', { id: 17 }],
    ['a closed risk is checked for its closing only', { id: '', status: 'Closed' }],
    ['a draft is no risk yet', { id: '', status: 'Draft' }],
    ['the register has no such column', { title: 'Key supplier insolvency' }],
  ],
  flagged: [
    [
      'a blank offers the next unused identifier',
      { id: '' },
      {
        field: 'id',
        severity: 'should',
        fix: { kind: 'next-id' },
        message: 'The risk has no identifier. Give it the next unused one.',
      },
    ],
    ['spaces alone are a blank', { id: '   ' }, { field: 'id' }],
    [
      'a placeholder',
      { id: 'TBD' },
      {
        fix: { kind: 'next-id' },
        message: 'The identifier is still to be filled in. Give the risk the next unused one.',
      },
    ],
    ['a mitigated risk is still open', { id: '', status: 'Mitigated' }, { field: 'id' }],
  ],
});
