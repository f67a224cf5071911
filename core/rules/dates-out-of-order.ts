import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { capitalised, shortened } from '../standards/phrases';

/** What each date says, so that a message can be read aloud. */
const SAYS = {
  dateRaised: 'the risk was raised',
  lastReview: 'the risk was reviewed',
  acceptedOn: 'the risk was accepted',
  closedOn: 'the risk was closed',
  acceptanceExpiry: 'the acceptance ends',
} as const;

/** Dates of what has happened, which cannot lie ahead. */
const PAST = ['dateRaised', 'lastReview', 'acceptedOn', 'closedOn'] as const;

/** Pairs of which the first comes before the second. An action due after the next review is normal. */
const PAIRS = [
  ['dateRaised', 'closedOn'],
  ['acceptedOn', 'acceptanceExpiry'],
] as const;

type Said = { readonly field: keyof typeof SAYS; readonly text: string };

/** Dates contradict the calendar or each other. */
export default defineRule({
  id: 'dates-out-of-order',
  title: 'Dates in an order that cannot be',
  severity: 'must',
  why: 'One of these dates is not true, and a reader cannot tell which.',
  howToFix: 'Look up what happened when, and correct the date that is wrong.',
  basis: ['practice'],
  needs: {},
  reads: {
    dateRaised: 'value',
    lastReview: 'value',
    acceptedOn: 'value',
    acceptanceExpiry: 'value',
    closedOn: 'value',
    rowState: 'value',
  },
  needsOneOf: PAST.map((field) => [field]),
  rows: 'all',
  examples: {
    good: [
      { dateRaised: '2026-01-15', lastReview: '2026-09-30' },
      { acceptedOn: '2026-02-01', acceptanceExpiry: '2027-01-31' },
    ],
    bad: [
      { dateRaised: '2026-01-15', lastReview: '2027-09-30' },
      { dateRaised: '2026-05-15', closedOn: '2026-03-31', status: 'Closed' },
      { acceptedOn: '2026-02-01', acceptanceExpiry: '2026-01-31' },
    ],
  },

  message({ late, early }: { late: Said; early?: Said }) {
    const said = ({ field, text }: Said): string => `${SAYS[field]} on ${shortened(text)}`;
    if (early === undefined) return `${capitalised(said(late))}, which is still to come. Correct the date.`;
    return `${capitalised(said(late))}, before ${said(early)}. Correct one of the two.`;
  },

  check(record, { today }) {
    const state = valueIn(record.rowState);
    if (state === 'neither') return undefined;
    const isAsked = (field: string): boolean => state === 'open' || field === 'closedOn';
    for (const field of PAST.filter(isAsked)) {
      const date = record[field];
      if (date?.kind === 'value' && date.value > today)
        return { field, args: { late: { field, text: date.text } } };
    }
    for (const [first, second] of PAIRS.filter(([, later]) => isAsked(later))) {
      const [from, to] = [record[first], record[second]];
      if (from?.kind !== 'value' || to?.kind !== 'value' || to.value >= from.value) continue;
      const args = { late: { field: second, text: to.text }, early: { field: first, text: from.text } };
      return { field: second, args };
    }
    return undefined;
  },
});
