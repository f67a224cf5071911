import type { DayNumber } from '../model/cell';
import { dayFromDate, isDateFormat, showDay } from '../model/day';
import { BLANK, type Parsed } from '../model/parsed';
import { normalise } from '../standards/normalise';
import { isFiller, isPlaceholder, monthOf } from '../standards/words';
import { type RawCell, rawText } from './raw-column';
import type { CellCounts } from './scale-of';

/** Which of two slashed numbers is the day, as far as the register's own dates tell. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** Serial days that a register's plain numbers may mean: 1954 to 2119. */
const PLAUSIBLE = { from: 20000, to: 80000 };

/** `03/04/2026`: two numbers whose order only other dates can tell. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const QUARTER = /^(?:q([1-4])\s?(\d{4})|(\d{4})\s?q([1-4]))$/;

/**
 * The order of day and month that the register's own text dates prove ("25/03/2026"). Never guessed from one cell:
 * all date columns are asked together, and dates that contradict each other prove nothing.
 */
export function dateOrderOf(columns: readonly CellCounts[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { distinct, counts } of columns) {
    distinct.forEach(({ value }, index) => {
      const match = typeof value === 'string' && counts[index] !== 0 ? SLASHED.exec(value.trim()) : null;
      if (match === null) return;
      if (Number(match[1]) > 12) dayFirst++;
      if (Number(match[2]) > 12) monthFirst++;
    });
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : 'unknown';
}

/** Reads a date cell. A month or quarter ("Q4 2026") is its last day, since a promise for it is kept until then. */
export function readDate(cell: RawCell, order: DateOrder): Parsed<DayNumber> {
  const { value } = cell;
  if (value === null) return BLANK;
  if (typeof value === 'number') return readSerial(value, cell);
  const text = rawText(cell);
  if (isPlaceholder(text)) return { kind: 'placeholder', text };
  const day = slashedDay(text, order) ?? numericDay(text) ?? wordedDay(normalise(text));
  return day === undefined || typeof value === 'boolean'
    ? { kind: 'unreadable', text }
    : { kind: 'value', value: day, text };
}

function readSerial(value: number, { format, shown }: RawCell): Parsed<DayNumber> {
  const isDate = isDateFormat(format)
    ? value >= 1 && value < 2958466
    : value >= PLAUSIBLE.from && value <= PLAUSIBLE.to;
  if (!isDate) return { kind: 'unreadable', text: shown ?? String(value) };
  const day = Math.floor(value);
  return { kind: 'value', value: day, text: shown ?? showDay(day, format) };
}

function slashedDay(text: string, order: DateOrder): DayNumber | undefined {
  const match = SLASHED.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3])];
  const isDayFirst = first > 12 || first === second || order === 'day-first';
  if (!isDayFirst && second <= 12 && order === 'unknown') return undefined;
  return isDayFirst
    ? dayFromDate({ year, month: second, day: first })
    : dayFromDate({ year, month: first, day: second });
}

function numericDay(text: string): DayNumber | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) {
    return dayFromDate({ year: fullYear(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) });
  }
  const iso = YEAR_FIRST.exec(text);
  if (iso === null) return undefined;
  return dayFromDate({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
}

/** "3 march 2026", "march 3 2026", "3 de marzo de 2023", "mar 2026", "q4 2026". */
function wordedDay(words: string): DayNumber | undefined {
  const quarter = QUARTER.exec(words);
  if (quarter !== null)
    return lastDayOf(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]) * 3);
  const parts = words.split(' ').filter((part) => !isFiller(part));
  const month = parts.map(monthOf).find((found) => found !== undefined);
  const year = parts.map(Number).find((number) => number >= 1900 && number <= 9999);
  if (month === undefined || year === undefined || parts.length > 3) return undefined;
  if (parts.length === 2) return lastDayOf(year, month);
  const day = parts
    .map((part) => /^(\d{1,2})\p{L}{0,2}$/u.exec(part)?.[1])
    .find((found) => found !== undefined);
  return day === undefined ? undefined : dayFromDate({ year, month, day: Number(day) });
}

function lastDayOf(year: number, month: number): DayNumber | undefined {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  const first = dayFromDate(next);
  return first === undefined ? undefined : first - 1;
}

const fullYear = (text: string | undefined): number =>
  text?.length === 2 ? 2000 + Number(text) : Number(text);
