import { defineRule } from '../model/rule';

/** A risk has no identifier. */
export default defineRule({
  id: 'id-missing',
  title: 'No identifier',
  severity: 'should',
  why: 'Minutes, actions and decisions point at a risk by its identifier. Without one they point at nothing.',
  howToFix: 'Give the risk the next unused identifier. Never give one a second time.',
  basis: ['8286 ID'],
  needs: { id: 'presence' },
  examples: {
    good: [{ id: 'R-017', title: 'Key supplier insolvency' }],
    bad: [
      { id: '', title: 'Key supplier insolvency' },
      { id: 'TBD', title: 'Key supplier insolvency' },
    ],
  },

  message: ({ isPlaceholder }: { isPlaceholder: boolean }) =>
    isPlaceholder
      ? 'The identifier is still to be filled in. Give the risk the next unused one.'
      : 'The risk has no identifier. Give it the next unused one.',

  check({ id }) {
    if (id === 'something') return undefined;
    return { field: 'id', args: { isPlaceholder: id === 'placeholder' }, fix: { kind: 'next-id' } };
  },
});
