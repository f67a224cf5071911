import { isoFromDay } from '../../core/model/day';
import { type DateOrder, dateOrderOf, readDate } from '../../core/parse/read-date';
import { counted, raw } from '../support/raw';

test.each([
  ['a true date', 46112, 'yyyy-mm-dd', '2026-03-31'],
  ['a true date with a time of day', 46112.75, 'dd.mm.yyyy hh:mm', '31.03.2026'],
])('%s is shown as its format says', (_because, value, format, text) => {
  expect(readDate(raw(value, { format }), 'unknown')).toEqual({ kind: 'value', value: 46112, text });
});

test.each<readonly [string, string | number, DateOrder, string]>([
  ['a serial number whose format was lost', 46112, 'unknown', '2026-03-31'],
  ['ISO text', '2026-03-31', 'unknown', '2026-03-31'],
  ['ISO text with a time', '2026-03-31T10:00:00', 'unknown', '2026-03-31'],
  ['dots always mean day first', '03.04.2026', 'month-first', '2026-04-03'],
  ['two digits of the year', '3.4.26', 'unknown', '2026-04-03'],
  ['slashes, where other dates prove day first', '03/04/2026', 'day-first', '2026-04-03'],
  ['slashes, where other dates prove month first', '03/04/2026', 'month-first', '2026-03-04'],
  ['slashes that can only be day first', '25/03/2026', 'unknown', '2026-03-25'],
  ['slashes that can only be month first', '03/25/2026', 'unknown', '2026-03-25'],
  ['day and month alike', '02/02/2026', 'unknown', '2026-02-02'],
  ['a month in words', '3 March 2026', 'unknown', '2026-03-03'],
  ['month first in words', 'March 3, 2026', 'unknown', '2026-03-03'],
  ['a month in Spanish', '3 de marzo de 2023', 'unknown', '2023-03-03'],
  ['a month in German', '3. März 2026', 'unknown', '2026-03-03'],
  ['a month is its last day', 'Feb 2028', 'unknown', '2028-02-29'],
  ['a quarter is its last day', 'Q4-2026', 'unknown', '2026-12-31'],
  ['a leap day', '29.02.2028', 'unknown', '2028-02-29'],
])('%s', (_because, typed, order, expected) => {
  const parsed = readDate(raw(typed), order);
  expect(parsed.kind === 'value' ? isoFromDay(parsed.value) : parsed).toBe(expected);
});

test.each<readonly [string, string | number | null, string]>([
  ['an empty cell', null, 'blank'],
  ['a placeholder', 'tbd', 'placeholder'],
  ['a day that no calendar has', '31/02/2026', 'unreadable'],
  ['29 February in a year without one', '29.02.2026', 'unreadable'],
  ['day and month that could be swapped', '03/04/2026', 'unreadable'],
  ['a word', 'soon', 'unreadable'],
  ['a small number', 14, 'unreadable'],
])('%s is no date', (_because, typed, kind) => {
  expect(readDate(raw(typed), 'unknown').kind).toBe(kind);
});

test.each<readonly [string, readonly string[], DateOrder]>([
  ['one date beyond the 12th decides for all', ['03/04/2026', '25/04/2026'], 'day-first'],
  ['month first likewise', ['03/04/2026', '04/25/2026'], 'month-first'],
  ['no evidence', ['03/04/2026', '05/06/2026'], 'unknown'],
  ['evidence for both is none', ['25/04/2026', '04/25/2026'], 'unknown'],
])('the order of day and month: %s', (_because, typed, expected) => {
  expect(dateOrderOf([counted(typed)])).toBe(expected);
});
