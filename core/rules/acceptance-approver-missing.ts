import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';

/** The risk is accepted, but nobody is named who accepted it. */
export default defineRule({
  id: 'acceptance-approver-missing',
  title: 'Accepted by nobody',
  severity: 'must',
  why: 'An acceptance is a decision by a person with authority. Without a name it is only a word.',
  howToFix: 'Name the person who accepted the risk and may do so.',
  basis: ['27001 6.1.3 f', 'NIS2 2.1.1'],
  needs: { acceptedBy: 'presence' },
  reads: { decision: 'value' },
  needsOneOf: [['treatment'], ['status']],
  examples: {
    good: [
      { treatment: 'Accept', acceptedBy: 'Mia Silva' },
      { treatment: 'Mitigate', acceptedBy: '' },
    ],
    bad: [
      { treatment: 'Accept', acceptedBy: '' },
      { treatment: 'Tolerate', acceptedBy: 'TBD' },
      { treatment: '', status: 'Accepted', acceptedBy: '' },
    ],
  },

  message: () =>
    'The risk is accepted, but nobody is named who accepted it. Name the person with that authority.',

  check({ acceptedBy, decision }) {
    if (acceptedBy === 'something' || valueIn(decision)?.kind !== 'accept') return undefined;
    return { field: 'acceptedBy', args: {} };
  },
});
