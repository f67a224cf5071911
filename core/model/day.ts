import type { DayNumber } from './cell';

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Serial day number of 1970-01-01. */
const EPOCH = 25569;
const DAYS_PER_ERA = 146097;

/**
 * The serial day of a date in the Gregorian calendar; undefined when there is no such day ("31/02").
 * Method: days-from-civil, counting years from March so that the leap day comes last.
 */
export function dayFromDate({ year, month, day }: CalendarDate): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * DAYS_PER_ERA + dayOfEra - 719468 + EPOCH;
  const back = dateFromDay(serial);
  return back.day === day && back.month === month ? serial : undefined;
}

/** The Gregorian date of a serial day; the inverse of `dayFromDate`. */
export function dateFromDay(serial: DayNumber): CalendarDate {
  const days = Math.floor(serial) - EPOCH + 719468;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** `2026-03-31` as a serial day; undefined when the text is no such date. */
export function dayFromIso(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return dayFromDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A serial day as `2026-03-31`. */
export function isoFromDay(serial: DayNumber): string {
  const { year, month, day } = dateFromDay(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** True for a number format that shows a date ("dd.mm.yyyy"), not one of money, percent or text. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[yd]|mmm/i.test(bareFormat(format));

/** A serial day as a sheet shows it under a date format; as `2026-03-31` where the format is none we know. */
export function showDay(serial: DayNumber, format?: string): string {
  if (!isDateFormat(format)) return isoFromDay(serial);
  const { year, month, day } = dateFromDay(serial);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: twoDigits(year % 100),
    mmm: MONTHS[month - 1] as string,
    mm: twoDigits(month),
    m: String(month),
    dd: twoDigits(day),
    d: String(day),
  };
  const dateOnly = bareFormat(format as string).replace(/[ T]*\[?h+.*$/i, '');
  const shown = dateOnly.toLowerCase().replace(/y+|m+|d+/g, (token) => parts[token] ?? '\u0000');
  return shown.includes('\u0000') || !/y/i.test(dateOnly) ? isoFromDay(serial) : shown.trim();
}

/** A format without its locale tags, quoted texts and further sections. */
const bareFormat = (format: string): string =>
  (format.split(';')[0] as string).replace(/\[[^\]]*\]|"[^"]*"|\\(.)/g, '$1').replace(/@/g, '');
