import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';

/** The risk is deferred, but no reason is given. */
export default defineRule({
  id: 'deferral-reason-missing',
  title: 'Deferred without a reason',
  severity: 'must',
  why: 'To defer is to carry the risk for a while on purpose. Without a reason it only looks forgotten.',
  howToFix: 'Write in a sentence what the risk waits for. If it waits for nothing, improve or accept it.',
  basis: ['practice'],
  needs: { treatment: 'value', deferralReason: 'presence' },
  examples: {
    good: [
      { treatment: 'Defer', deferralReason: 'The new stock system goes live in April' },
      { treatment: 'Mitigate', deferralReason: '' },
    ],
    bad: [
      { treatment: 'Defer', deferralReason: '' },
      { treatment: 'Postponed', deferralReason: 'TBD' },
    ],
  },

  message: () => 'The risk is deferred, but no reason is written down. Write what it waits for.',

  check({ treatment, deferralReason }) {
    if (deferralReason === 'something' || valueIn(treatment)?.kind !== 'defer') return undefined;
    return { field: 'deferralReason', args: {} };
  },
});
