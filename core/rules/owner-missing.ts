import { defineRule } from '../model/rule';

/** Nobody is named as risk owner. A placeholder is `owner-placeholder`. */
export default defineRule({
  id: 'owner-missing',
  title: 'No risk owner',
  severity: 'must',
  why: 'Nobody can be asked to decide, and nobody sees the agreed actions through.',
  howToFix: 'Name one person who may decide and spend. A role is fine if one person holds it.',
  basis: ['27001 6.1.2 c 2', 'CSF GV.RR-02'],
  needs: { owner: 'presence' },
  examples: {
    good: [{ owner: 'Dana Okafor' }, { owner: 'CISO' }],
    bad: [{ owner: '' }],
  },

  message: () => 'No risk owner is named. Name one person who may decide and spend.',

  check: ({ owner }) => (owner === 'blank' ? { field: 'owner', args: {} } : undefined),
});
