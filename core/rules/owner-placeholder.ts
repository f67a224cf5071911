import { defineRule } from '../model/rule';
import { quoted } from '../standards/phrases';

/** The owner cell holds words that name nobody. A blank one is `owner-missing`. */
export default defineRule({
  id: 'owner-placeholder',
  title: 'The risk owner is still to be named',
  severity: 'must',
  why: 'The cell looks filled, but nobody can be asked to decide.',
  howToFix: 'Name one person who may decide and spend. A role is fine if one person holds it.',
  basis: ['27001 6.1.2 c 2', 'CSF GV.RR-02'],
  needs: { owner: 'value' },
  examples: {
    good: [{ owner: 'Dana Okafor' }, { owner: 'Head of Finance' }],
    bad: [{ owner: 'TBD' }, { owner: '?' }, { owner: 'n/a' }, { owner: 'vacant' }],
  },

  message: ({ text }: { text: string }) =>
    `The risk owner still says ${quoted(text)}. Name one person who may decide and spend.`,

  check({ owner }) {
    if (owner.kind !== 'placeholder' && owner.kind !== 'unreadable') return undefined;
    return { field: 'owner', args: { text: owner.text } };
  },
});
