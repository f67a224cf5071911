import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { shortened } from '../standards/phrases';

/** The risk is accepted up to a day that has passed. */
export default defineRule({
  id: 'acceptance-expired',
  title: 'Acceptance has ended',
  severity: 'must',
  why: 'An acceptance holds for a time. After it the risk is carried without a decision.',
  howToFix: 'Ask whoever may accept the risk to renew the acceptance with a new date, or to decide anew.',
  basis: ['practice'],
  needs: { acceptanceExpiry: 'value' },
  reads: { decision: 'value', acceptedOn: 'value' },
  needsOneOf: [['treatment'], ['status']],
  examples: {
    good: [
      { treatment: 'Accept', acceptanceExpiry: '2027-06-30' },
      { treatment: 'Mitigate', acceptanceExpiry: '2026-06-30' },
    ],
    bad: [
      { treatment: 'Accept', acceptanceExpiry: '2026-06-30' },
      { treatment: '', status: 'Accepted', acceptanceExpiry: 'June 2026' },
    ],
  },

  // "Until" is right for a day, a month and a quarter.
  message: ({ expiry }: { expiry: string }) =>
    `The acceptance ran until ${shortened(expiry)}. Renew it or decide anew.`,

  check({ acceptanceExpiry, decision, acceptedOn }, { today }) {
    if (acceptanceExpiry.kind !== 'value' || acceptanceExpiry.value >= today) return undefined;
    if (valueIn(decision)?.kind !== 'accept') return undefined;
    // An end before its beginning is a wrong date first, and `dates-out-of-order` says so.
    if ((valueIn(acceptedOn) ?? acceptanceExpiry.value) > acceptanceExpiry.value) return undefined;
    return { field: 'acceptanceExpiry', args: { expiry: acceptanceExpiry.text } };
  },
});
