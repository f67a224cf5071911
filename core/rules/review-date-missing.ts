import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';

/** An open risk has no next review. Of a deferred one `deferral-review-point-missing` says so. */
export default defineRule({
  id: 'review-date-missing',
  title: 'No next review',
  severity: 'should',
  why: 'Without a date the risk does not come back, and the register grows old unnoticed.',
  howToFix: 'Set the day on which the owner looks at the risk again, within a year.',
  basis: ['27001 8.2', 'NIS2 2.1.4'],
  needs: { reviewDate: 'presence' },
  reads: { treatment: 'value' },
  examples: {
    good: [{ reviewDate: '2027-05-31' }, { reviewDate: '', status: 'Closed' }],
    bad: [{ reviewDate: '' }, { reviewDate: 'TBC' }],
  },

  message: () => 'No next review is set. Set the day on which the risk is looked at again.',

  check({ reviewDate, treatment }) {
    if (reviewDate === 'something' || valueIn(treatment)?.kind === 'defer') return undefined;
    return { field: 'reviewDate', args: {} };
  },
});
