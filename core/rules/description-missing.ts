import { defineRule } from '../model/rule';

/** Nothing in the row says what the risk is. */
export default defineRule({
  id: 'description-missing',
  title: 'Nothing says what the risk is',
  severity: 'must',
  why: 'Nobody can own, rate or decide about a risk that is not described.',
  howToFix: 'Write what could happen, why it could, and what it would do to information or business.',
  basis: ['27001 6.1.2 c', '8286 Risk description'],
  needs: {},
  reads: { title: 'presence', description: 'presence', asset: 'presence', threat: 'presence' },
  needsOneOf: [['title'], ['description'], ['asset', 'threat']],
  examples: {
    good: [
      { title: 'Key supplier insolvency', description: '' },
      { title: '', description: 'The only supplier of card readers could stop trading.' },
      { title: '', asset: 'Payroll server', threat: 'Ransomware' },
    ],
    bad: [
      { title: '', description: '' },
      { title: 'TBD', description: '' },
      { title: '', asset: 'Payroll server', threat: '' },
    ],
  },

  message: () => 'Nothing says what this risk is. Describe what could happen, why, and with what effect.',

  check({ title, description, asset, threat }) {
    if (title === 'something' || description === 'something') return undefined;
    if (asset === 'something' && threat === 'something') return undefined;
    if (description !== undefined) return { field: 'description', args: {} };
    if (title !== undefined) return { field: 'title', args: {} };
    return { field: asset === 'something' ? 'threat' : 'asset', args: {} };
  },
});
