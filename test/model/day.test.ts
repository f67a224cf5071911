import fc from 'fast-check';
import {
  dateFromDay,
  dayFromDate,
  dayFromIso,
  isDateFormat,
  isoFromDay,
  showDay,
} from '../../core/model/day';

test.each([
  ['the epoch of other systems', '1970-01-01', 25569],
  ['the day after a leap day', '2028-03-01', 46813],
  ['the first day of a century', '2000-01-01', 36526],
  ['a day of this product', '2026-11-22', 46348],
])('%s', (_because, iso, serial) => {
  expect(dayFromIso(iso)).toBe(serial);
  expect(isoFromDay(serial)).toBe(iso);
});

test('days and dates are each other’s inverse', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2958465 }),
      (serial) => dayFromDate(dateFromDay(serial)) === serial,
    ),
  );
});

test('agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: 367, max: 2958465 }), (serial) => {
      expect(isoFromDay(serial)).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test.each([
  ['no 31 February', '2026-02-31'],
  ['no month 13', '2026-13-01'],
  ['no day 0', '2026-01-00'],
  ['other order', '31-01-2026'],
])('%s', (_because, iso) => {
  expect(dayFromIso(iso)).toBeUndefined();
});

test.each([
  ['ISO', 'yyyy-mm-dd', '2026-03-09'],
  ['German', 'dd.mm.yyyy', '09.03.2026'],
  ['American', 'm/d/yyyy', '3/9/2026'],
  ['with a month name', 'd mmm yyyy', '9 Mar 2026'],
  ['with a locale tag', '[$-407]dd.mm.yy', '09.03.26'],
  ['with a time of day', 'yyyy-mm-dd hh:mm', '2026-03-09'],
  ['with a second section', 'dd/mm/yyyy;@', '09/03/2026'],
  ['no date format', '0.00', '2026-03-09'],
  ['month and day only would hide the year', 'd mmm', '2026-03-09'],
])('shown as the sheet writes it: %s', (_because, format, expected) => {
  expect(showDay(46090, format)).toBe(expected);
});

test.each([
  ['General', false],
  ['0%', false],
  ['"day" 0', false],
  ['#,##0.00 [$€-407]', false],
  ['d-mmm', true],
  ['yyyy', true],
])('%s is a date format: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
