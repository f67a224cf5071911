import rule from '../../core/rules/description-missing';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['a title is enough', { title: 'Key supplier insolvency', description: '' }],
    [
      'so is a description',
      { title: '', description: 'The only supplier of card readers could stop trading.' },
    ],
    ['an asset with its threat says it too', { title: '', asset: 'Payroll server', threat: 'Ransomware' }],
    ['a short title is another matter', { title: 'Fraud' }],
    ['the register describes risks by threat alone', { threat: '' }],
    ['a closed risk', { title: '', description: '', status: 'Closed' }],
  ],
  flagged: [
    [
      'both blank',
      { title: '', description: '' },
      {
        field: 'description',
        severity: 'must',
        message: 'Nothing says what this risk is. Describe what could happen, why, and with what effect.',
      },
    ],
    ['a register with titles only', { title: '' }, { field: 'title' }],
    ['a placeholder describes nothing', { title: 'TBD', description: '' }, { field: 'description' }],
    ['an asset without a threat', { asset: 'Payroll server', threat: '' }, { field: 'threat' }],
    ['a threat without an asset', { asset: '', threat: 'Ransomware' }, { field: 'asset' }],
  ],
});
