import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { missingRatings, RATED_BY } from '../standards/ratings';

/** An open, rated risk is neither improved, accepted nor deferred. An unrated one is `rating-missing` first. */
export default defineRule({
  id: 'decision-missing',
  title: 'No decision',
  severity: 'must',
  why: 'A risk that is rated but not decided is documentation. Nobody knows whether it is handled or forgotten.',
  howToFix: 'Let the risk owner choose: improve it, accept it, or defer it to a date with a reason.',
  basis: ['27001 6.1.3 a', 'CSF ID.RA-06'],
  needs: { treatment: 'presence' },
  reads: { ...RATED_BY, decision: 'presence', kind: 'value' },
  examples: {
    good: [
      { likelihood: 4, impact: 4, treatment: 'Mitigate' },
      { likelihood: 2, impact: 2, treatment: '', status: 'Accepted' },
      { likelihood: 4, impact: 4, treatment: '', status: 'Closed' },
    ],
    bad: [
      { likelihood: 4, impact: 4, treatment: '' },
      { likelihood: 4, impact: 4, treatment: 'TBD' },
    ],
  },

  message: ({ isPlaceholder }: { isPlaceholder: boolean }) =>
    isPlaceholder
      ? 'The decision is still to be made. Choose to improve, accept or defer, and say why.'
      : 'No decision is recorded. Choose to improve, accept or defer, and say why.',

  check(record) {
    if (record.decision === 'something' || missingRatings(record).length > 0) return undefined;
    if ((valueIn(record.kind) ?? 'threat') !== 'threat') return undefined;
    return { field: 'treatment', args: { isPlaceholder: record.treatment === 'placeholder' } };
  },
});
