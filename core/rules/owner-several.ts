import { defineRule } from '../model/rule';
import { listedBriefly, shortened } from '../standards/phrases';

/** More than one person or role is named as risk owner. */
export default defineRule({
  id: 'owner-several',
  title: 'Several risk owners',
  severity: 'should',
  why: 'When several own a risk, nobody in particular is asked, and each waits for the other.',
  howToFix: 'Keep the one who decides. Name the others where actions are assigned.',
  basis: ['practice'],
  needs: { owner: 'value' },
  examples: {
    good: [{ owner: 'Dana Okafor' }, { owner: 'Okafor, Dana' }, { owner: 'R&D Manager' }],
    bad: [{ owner: 'Dana Okafor / Mia Silva' }, { owner: 'CFO and CISO' }],
  },

  message: ({ names }: { names: readonly string[] }) =>
    `${names.length} owners are named: ${listedBriefly(names.map(shortened))}. Keep the one who decides.`,

  check({ owner }) {
    if (owner.kind !== 'value' || owner.value.kind !== 'several') return undefined;
    return { field: 'owner', args: { names: owner.value.names } };
  },
});
