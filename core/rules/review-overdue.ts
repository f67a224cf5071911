import { defineRule } from '../model/rule';
import { shortened } from '../standards/phrases';

/** The day of the next review has passed. */
export default defineRule({
  id: 'review-overdue',
  title: 'Review overdue',
  severity: 'must',
  why: 'Ratings and decisions are only worth what is known today, and nobody has looked since.',
  howToFix: 'Look at the risk with its owner, note what changed, and set the next review.',
  basis: ['27001 8.2', 'NIS2 2.1.4'],
  needs: { reviewDate: 'value' },
  examples: {
    good: [{ reviewDate: '2027-05-31' }, { reviewDate: '2026-05-31', status: 'Closed' }],
    bad: [{ reviewDate: '2026-05-31' }],
  },

  message: ({ review }: { review: string }) =>
    `The review date ${shortened(review)} has passed. Look at the risk again and set the next one.`,

  check({ reviewDate }, { today }) {
    if (reviewDate.kind !== 'value' || reviewDate.value >= today) return undefined;
    return { field: 'reviewDate', args: { review: reviewDate.text } };
  },
});
