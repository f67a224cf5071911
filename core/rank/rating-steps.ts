import type { Rating } from '../model/fields';
import { type Parsed, valueIn } from '../model/parsed';
import { byValue, type Outlook, type Step } from './outlook';
import type { Source } from './sources';

/** Below every level: nothing usable is rated, so that the whole range is open. */
export const UNRATED_LEVEL = -1;
/** Stands where a rating is still to be read; below all that is read, so that sorting pushes it out. */
const UNREAD_LEVEL = -2;

/** The levels of an outlook before anything is read. */
export const unreadLevels = (count: number): readonly number[] => new Array<number>(count).fill(UNREAD_LEVEL);

/** The steps that read a source into the criteria from `first` on. */
export function ratingSteps(source: Source, first: number): readonly Step[] {
  const slots = { first, count: source.fields.length };
  const read = source.fields.map((field) =>
    byValue(field, (outlook, parsed) => withRating(outlook, slots, intervalOf(source, parsed))),
  );
  if (source.after === undefined) return read;
  return [
    ...read,
    byValue(source.after, (outlook, parsed) => replaceAfterActions(outlook, source, { first, parsed })),
  ];
}

/** The criteria that a source fills. */
interface Slots {
  readonly first: number;
  readonly count: number;
}

interface Interval {
  readonly lo: number;
  readonly hi: number;
}

function intervalOf({ scale, levelOfScore }: Source, parsed: Parsed<Rating | number>): Interval {
  const value = valueIn(parsed);
  const top = scale.levels.length - 1;
  const unrated = { lo: UNRATED_LEVEL, hi: top };
  if (value === undefined) return unrated;
  if (typeof value === 'object') return value.offScale === true ? unrated : { lo: value.lo, hi: value.hi };
  const level = levelOfScore?.get(value);
  return level === undefined ? unrated : { lo: level, hi: level };
}

/** Ratings of one source stay sorted: the nth criterion then holds the nth highest, whichever column it is from. */
function withRating(outlook: Outlook, slots: Slots, { lo, hi }: Interval): Outlook {
  return { ...outlook, lo: insertSorted(outlook.lo, slots, lo), hi: insertSorted(outlook.hi, slots, hi) };
}

function insertSorted(levels: readonly number[], { first, count }: Slots, level: number): readonly number[] {
  const sorted = levels.slice();
  let slot = first + count - 1;
  for (; slot > first && (sorted[slot - 1] as number) < level; slot--)
    sorted[slot] = sorted[slot - 1] as number;
  sorted[slot] = level;
  return sorted;
}

/** Once the actions are done, what remains after them is what the risk is now; a blank leaves the first rating. */
function replaceAfterActions(
  outlook: Outlook,
  source: Source,
  { first, parsed }: { readonly first: number; readonly parsed: Parsed<Rating | number> },
): Outlook {
  if (!outlook.isActionDone || parsed.kind === 'blank' || parsed.kind === 'placeholder') return outlook;
  const { lo, hi } = intervalOf(source, parsed);
  const put = (levels: readonly number[], level: number): readonly number[] =>
    levels.map((before, index) => (index === first ? level : before));
  return { ...outlook, lo: put(outlook.lo, lo), hi: put(outlook.hi, hi) };
}
