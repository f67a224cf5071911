import { defineRegisterRule } from '../model/rule';
import { quoted } from '../standards/phrases';

/** Two risks share an identifier. Closed risks count: an identifier is never given again. */
export default defineRegisterRule({
  id: 'id-duplicate',
  title: 'Two risks share an identifier',
  severity: 'must',
  why: 'A decision about one of them is read as a decision about the other.',
  howToFix: 'Keep the identifier for the older risk. Give every other one the next unused identifier.',
  basis: ['8286 ID'],
  needs: { id: 'value' },
  rows: 'all',
  examples: {
    good: [[{ id: 'R-001' }, { id: 'R-002' }, { id: '' }, { id: '' }]],
    bad: [[{ id: 'R-001' }, { id: 'R-002' }, { id: 'r-001' }]],
  },

  message: ({ id, risks }: { id: string; risks: number }) =>
    `${quoted(id)} names ${risks} risks. Keep it for one and give the others new identifiers.`,

  groupBy({ id }) {
    return id.kind === 'value' ? id.value.toUpperCase() : undefined;
  },

  judge({ key, size }) {
    return { field: 'id', args: { id: key, risks: size } };
  },
});
