import type { Level, Scale } from '../model/scale';
import { normalise } from '../standards/normalise';
import { isPlaceholder, isRatingWord, isUrgentWord, ratingScales } from '../standards/words';
import { type RawCell, rawText } from './raw-column';
import { ratingToken, withDashes } from './read-rating';

/** Distinct cells of one or more columns that may share a scale, and how many rows hold each. */
export interface CellCounts {
  readonly distinct: readonly RawCell[];
  readonly counts: readonly number[];
}

/** Where a scale may be stated: the column's header, and the list its cells are chosen from. */
export interface ScaleHints {
  readonly header: string;
  readonly list: readonly string[];
}

/** A scale that reads fewer than this share of a column's ratings is not its scale. */
const ENOUGH = 0.85;

/** Tops of the number scales that registers use, smallest first. */
const USUAL_TOPS = [5, 10];

/** More distinct numbers than this are a measurement, still in order, but no scale anybody wrote down. */
const MOST_LEVELS = 1000;

interface Rated {
  readonly numbers: ReadonlyMap<number, number>;
  readonly labels: ReadonlyMap<number, string>;
  /** From each normalised word to how it was first typed. */
  readonly typed: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * The ordered scale a column rates on, from what the register states (a list, the header, labels such as
 * "4 - Likely") before what its values suggest. The top is never taken from the highest rating seen where a usual
 * scale fits. Undefined when the column holds no rating.
 */
export function scaleOf(cells: CellCounts, hints: ScaleHints): Scale | undefined {
  const rated = tally(cells);
  if (rated.total === 0) return undefined;
  return (
    fromList(hints, rated) ??
    fromLabels(rated) ??
    fromHeader(hints.header, rated) ??
    fromWords(rated) ??
    fromNumbers(rated)
  );
}

function tally({ distinct, counts }: CellCounts): Rated {
  const numbers = new Map<number, number>();
  const labels = new Map<number, string>();
  const words = new Map<string, number>();
  const typed = new Map<string, string>();
  let total = 0;
  distinct.forEach((cell, index) => {
    const count = counts[index] as number;
    const token = count === 0 ? undefined : ratingToken(cell);
    if (token === undefined || token.kind === 'range') return;
    if (token.kind === 'words') {
      if (isPlaceholder(token.words)) return;
      words.set(token.words, (words.get(token.words) ?? 0) + count);
      if (!typed.has(token.words)) typed.set(token.words, rawText(cell));
    } else {
      numbers.set(token.number, (numbers.get(token.number) ?? 0) + count);
      if (token.label !== undefined) labels.set(token.number, token.label);
    }
    total += count;
  });
  return { numbers, labels, words, typed, total };
}

function fromList({ list }: ScaleHints, rated: Rated): Scale | undefined {
  const tokens = list.map((label) => ratingToken({ value: label }));
  if (tokens.length < 2 || tokens.some((token) => token === undefined || token.kind === 'range'))
    return undefined;
  const levels = list.map((label, index): Level => {
    const token = tokens[index];
    return token?.kind === 'number' ? { label, number: token.number } : { label };
  });
  const isKnown = (word: string): boolean => levels.some(({ label }) => normalise(label) === word);
  const read =
    sumWhere(rated.words, isKnown) +
    sumWhere(rated.numbers, (number) => levels.some((level) => level.number === number));
  return read >= ENOUGH * rated.total ? { ...ascending(levels), from: 'list' } : undefined;
}

/** Labels name some levels; the ones nobody has used yet keep their number as a name. */
function fromLabels({ labels, numbers, total }: Rated): Scale | undefined {
  if (labels.size < 2 || sumWhere(numbers, (number) => labels.has(number)) < ENOUGH * total) return undefined;
  const named = Array.from(labels.keys());
  const bottom = Math.min(...named);
  const top = Math.max(...named);
  if (top - bottom > 20) return undefined;
  const levels: Level[] = [];
  for (let number = bottom; number <= top; number++) {
    levels.push({ label: labels.get(number) ?? String(number), number });
  }
  return { ...ascending(levels), from: 'labels' };
}

const STATED = /(?:^|[^\d])(\d{1,2})\s*(?:[-–…]|\.\.\.?)\s*(\d{1,3})(?!\d)/;

function fromHeader(header: string, { numbers, total }: Rated): Scale | undefined {
  const ends = statedEnds(header);
  if (ends === undefined) return undefined;
  const [from, to] = ends;
  if (
    to <= from ||
    to - from > 100 ||
    sumWhere(numbers, (number) => number >= from && number <= to) < ENOUGH * total
  ) {
    return undefined;
  }
  const isDescending = isCalledUrgent(header, from);
  return { levels: directed(numberLevels(from, to), isDescending), from: 'header', isDescending };
}

/** The lowest and highest number of "1-5", or of "1 = high, 5 = low". */
function statedEnds(header: string): readonly [number, number] | undefined {
  const stated = STATED.exec(withDashes(header));
  if (stated !== null) return [Number(stated[1]), Number(stated[2])];
  const named = (header.match(/\d{1,2}(?=\s*=)/g) ?? []).map(Number);
  return named.length < 2 ? undefined : [Math.min(...named), Math.max(...named)];
}

/** True when a header says that a number stands for an urgent level ("1 = highest"). */
function isCalledUrgent(header: string, number: number): boolean {
  const words = normalise(header).split(' ');
  return words.some((word, index) => {
    if (word !== String(number)) return false;
    const level = words.slice(index + 1, index + 4).find((next) => isRatingWord(next) || /\d/.test(next));
    return level !== undefined && isUrgentWord(level);
  });
}

/** The word scale that reads most ratings; of equals, the one that tells most words apart, then the shorter. */
function fromWords(rated: Rated): Scale | undefined {
  const fits = ratingScales
    .map((list) => ({ list, read: ratingsRead(rated, list), told: levelsUsed(rated, list) }))
    .sort((a, b) => b.read - a.read || b.told - a.told || a.list.length - b.list.length);
  const best = fits[0];
  if (best === undefined || best.read < rated.total / 2) return undefined;
  const levels = best.list.map((spellings): Level => ({ label: usedSpelling(spellings, rated) }));
  return { levels, from: 'words', isDescending: false };
}

type WordScale = readonly (readonly string[])[];

const ratingsRead = ({ words }: Rated, list: WordScale): number =>
  sumWhere(words, (word) => list.some((spellings) => isOrSpans(word, spellings, list)));

const levelsUsed = ({ words }: Rated, list: WordScale): number =>
  list.filter((spellings) => spellings.some((spelling) => words.has(spelling))).length;

const isOrSpans = (
  word: string,
  spellings: readonly string[],
  list: readonly (readonly string[])[],
): boolean =>
  spellings.includes(word) ||
  spellings.some(
    (spelling) =>
      word.startsWith(`${spelling} `) &&
      list.some((other) => other.includes(word.slice(spelling.length + 1))),
  );

/** A level is called what the register calls it; one that nobody has used yet, by its usual word. */
const usedSpelling = (spellings: readonly string[], { typed }: Rated): string =>
  typed.get(spellings.find((spelling) => typed.has(spelling)) ?? '') ?? (spellings[0] as string);

function fromNumbers({ numbers, total }: Rated): Scale | undefined {
  if (sumWhere(numbers, () => true) < total / 2) return undefined;
  const isWhole = (top: number) => (number: number) =>
    Number.isInteger(number) && number >= 0 && number <= top;
  const top = USUAL_TOPS.find((candidate) => sumWhere(numbers, isWhole(candidate)) >= ENOUGH * total);
  if (top !== undefined) {
    const bottom = numbers.has(0) ? 0 : 1;
    return { levels: numberLevels(bottom, top), from: 'values', isDescending: false };
  }
  const sorted = Array.from(numbers.keys()).sort((a, b) => a - b);
  if (sorted.length > MOST_LEVELS) return undefined;
  return {
    levels: sorted.map((number) => ({ label: String(number), number })),
    from: 'values',
    isDescending: false,
  };
}

const numberLevels = (from: number, to: number): Level[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    label: String(from + index),
    number: from + index,
  }));

/** Puts the least urgent level first, by the words of the labels where these are known, else by the numbers. */
function ascending(levels: readonly Level[]): { levels: readonly Level[]; isDescending: boolean } {
  const byNumber = levels.every(({ number }) => number !== undefined)
    ? [...levels].sort((a, b) => (a.number as number) - (b.number as number))
    : levels;
  const isDescending = wordOrder(byNumber) < 0;
  return { levels: directed(byNumber, isDescending), isDescending };
}

const directed = (levels: readonly Level[], isDescending: boolean): readonly Level[] =>
  isDescending ? [...levels].reverse() : levels;

/** Above 0 when the labels grow more urgent, below 0 when less, 0 when their words are unknown. */
function wordOrder(levels: readonly Level[]): number {
  for (const list of ratingScales) {
    const ranks = levels
      .map(({ label }) => ratingToken({ value: label }))
      .map((token) =>
        token?.kind === 'number' ? normalise(token.label ?? '') : token?.kind === 'words' ? token.words : '',
      )
      .map((word) => list.findIndex((spellings) => spellings.includes(word)))
      .filter((rank) => rank !== -1);
    if (ranks.length >= 2) return (ranks[ranks.length - 1] as number) - (ranks[0] as number);
  }
  return 0;
}

function sumWhere<K>(counts: ReadonlyMap<K, number>, isWanted: (key: K) => boolean): number {
  let sum = 0;
  counts.forEach((count, key) => {
    if (isWanted(key)) sum += count;
  });
  return sum;
}
