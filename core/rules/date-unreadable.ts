import { type Legibility, valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { FIELDS } from '../standards/fields';
import { quoted, sameGoesFor } from '../standards/phrases';

const DATES = {
  dueDate: 'legibility',
  dateRaised: 'legibility',
  lastReview: 'legibility',
  reviewDate: 'legibility',
  closedOn: 'legibility',
  acceptedOn: 'legibility',
  acceptanceExpiry: 'legibility',
} as const;

type DateField = keyof typeof DATES;
const DATE_FIELDS = Object.keys(DATES) as readonly DateField[];

interface Undated {
  readonly field: DateField;
  readonly text: string;
  readonly others: readonly DateField[];
}

/** A date cell holds something that is no date. */
export default defineRule({
  id: 'date-unreadable',
  title: 'No readable date',
  severity: 'must',
  why: 'Nothing falls due on a date that no calendar has, so the risk is forgotten in silence.',
  howToFix: 'Write day, month and year, as on the other rows of the column.',
  basis: ['practice'],
  needs: {},
  reads: { ...DATES, rowState: 'value', treatment: 'value' },
  needsOneOf: DATE_FIELDS.map((field) => [field]),
  rows: 'all',
  examples: {
    good: [
      { dueDate: '2027-03-31' },
      { dueDate: '31 March 2027' },
      { dueDate: 'Q1 2027' },
      { treatment: 'Defer', reviewDate: 'after the migration' },
    ],
    bad: [{ dueDate: '31/02/2027' }, { dueDate: 'soon' }],
  },

  message({ field, text, others }: Undated) {
    const sentence = `${FIELDS[field].name} says ${quoted(text)}, which is no date.`;
    return `${sentence}${sameGoesFor(others.map((other) => FIELDS[other].name))} Write day, month and year.`;
  },

  check(record) {
    const state = valueIn(record.rowState);
    const asked: readonly DateField[] =
      state === 'open' ? DATE_FIELDS : state === 'closed' ? ['closedOn'] : [];
    const isDeferred = valueIn(record.treatment)?.kind === 'defer';
    const [field, ...others] = asked.filter((date) => {
      const text = undatedText(record[date]);
      return text !== undefined && !(isDeferred && date === 'reviewDate' && isEvent(text));
    });
    if (field === undefined) return undefined;
    return { field, args: { field, text: undatedText(record[field]) ?? '', others } };
  },
});

/** What stands in the cell, if it is no date. */
const undatedText = (date: Legibility | undefined): string | undefined =>
  date?.kind === 'unreadable' && !hasTwoReadings(date.text) ? date.text : undefined;

/** True for "after the migration", to which a risk may be deferred; a word such as "soon" is no event. */
const isEvent = (text: string): boolean => !/\d/.test(text) && /\p{L}\s+\p{L}/u.test(text);

/** True for 03/04/2026, which is a date, though the column does not tell which one. */
function hasTwoReadings(text: string): boolean {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text.trim());
  return match !== null && [match[1], match[2]].every((part) => Number(part) >= 1 && Number(part) <= 12);
}
