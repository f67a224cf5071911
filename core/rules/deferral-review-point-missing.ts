import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';

/** The risk is deferred, with no date or event to look at it again. */
export default defineRule({
  id: 'deferral-review-point-missing',
  title: 'Deferred for an unknown time',
  severity: 'must',
  why: 'A deferred risk comes back only if something brings it back. Without that it is dropped.',
  howToFix: 'Set the day on which the risk is decided again, or name the event that it waits for.',
  basis: ['practice'],
  needs: { treatment: 'value', reviewDate: 'presence' },
  examples: {
    good: [
      { treatment: 'Defer', reviewDate: '2027-05-31' },
      { treatment: 'Defer', reviewDate: 'after the migration' },
    ],
    bad: [
      { treatment: 'Defer', reviewDate: '' },
      { treatment: 'Postponed', reviewDate: 'TBC' },
    ],
  },

  message: () =>
    'The risk is deferred, but no next review is set. Set a date or an event to look at it again.',

  check({ treatment, reviewDate }) {
    if (reviewDate === 'something' || valueIn(treatment)?.kind !== 'defer') return undefined;
    return { field: 'reviewDate', args: {} };
  },
});
