import { defineRule } from '../model/rule';
import { quoted } from '../standards/phrases';

/** A team or department owns the risk. A role is fine. */
export default defineRule({
  id: 'owner-not-a-person',
  title: 'A team owns the risk',
  severity: 'consider',
  why: 'In a team nobody in particular is asked, so decisions wait.',
  howToFix: 'Name the person who leads the team, or the role that decides for it.',
  basis: ['practice'],
  needs: { owner: 'value' },
  examples: {
    good: [{ owner: 'Dana Okafor' }, { owner: 'Head of Finance' }],
    bad: [{ owner: 'Finance department' }, { owner: 'IT Team' }],
  },

  message: ({ text }: { text: string }) =>
    `${quoted(text)} is a team, so nobody in particular is asked. Name the one who decides.`,

  check({ owner }) {
    if (owner.kind !== 'value' || owner.value.kind !== 'team') return undefined;
    return { field: 'owner', args: { text: owner.text } };
  },
});
