import type { Rating } from '../model/fields';
import { BLANK, type Parsed } from '../model/parsed';
import type { Scale } from '../model/scale';
import { normalise } from '../standards/normalise';
import { isPlaceholder, isRangeWord, ratingScales } from '../standards/words';
import { type RawCell, rawText } from './raw-column';

/** A rating cell taken apart, before anybody knows its scale. */
export type RatingToken =
  | { readonly kind: 'number'; readonly number: number; readonly label?: string }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'words'; readonly words: string };

/** Takes "4 - Likely", "P4", "Likely (4)", "2-4", "35 %", 0.35 or "very likely" apart; undefined for an empty cell. */
export function ratingToken(cell: RawCell): RatingToken | undefined {
  if (typeof cell.value === 'number' && cell.shown === undefined)
    return { kind: 'number', number: cell.value };
  const text = rawText(cell);
  if (text === '') return undefined;
  return numberToken(text) ?? { kind: 'words', words: normalise(text) };
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const BARE = new RegExp(`^[A-Za-z]?${NUMBER}\\s*%?$`);
const RANGE = new RegExp(`^${NUMBER}\\s*[-–]\\s*${NUMBER}\\s*%?$`);
const NUMBER_FIRST = new RegExp(`^[A-Za-z]?${NUMBER}\\s*[-–—:=.)/(]*\\s*(\\p{L}.*)$`, 'u');
const NUMBER_LAST = new RegExp(`^(\\p{L}.*?)\\s*[-–—:=(]\\s*${NUMBER}\\s*\\)?$`, 'u');

function numberToken(text: string): RatingToken | undefined {
  const bare = BARE.exec(text);
  if (bare !== null) return { kind: 'number', number: toNumber(bare[1]) };
  const range = RANGE.exec(withDashes(text));
  if (range !== null) return { kind: 'range', from: toNumber(range[1]), to: toNumber(range[2]) };
  const first = NUMBER_FIRST.exec(text);
  if (first !== null) return { kind: 'number', number: toNumber(first[1]), label: labelWords(first[2]) };
  const last = NUMBER_LAST.exec(text);
  if (last !== null) return { kind: 'number', number: toNumber(last[2]), label: labelWords(last[1]) };
  return undefined;
}

/** A text with a dash for each word that makes two numbers a range: "1-5" for "1 to 5". */
export const withDashes = (text: string): string =>
  text.replace(/(\d\s*)(\p{L}+)(?=\s*\d)/gu, (all, number: string, word: string) =>
    isRangeWord(normalise(word)) ? `${number}-` : all,
  );

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const labelWords = (text: string | undefined): string => (text ?? '').replace(/\)$/, '').trim();

/** Reads a rating cell on its column's scale. */
export function readRating(cell: RawCell, scale: Scale | undefined): Parsed<Rating> {
  const token = ratingToken(cell);
  if (token === undefined) return BLANK;
  const text = rawText(cell);
  if (isPlaceholder(text)) return { kind: 'placeholder', text };
  const value = scale === undefined ? undefined : ratingOn(scale, token);
  return value === undefined ? { kind: 'unreadable', text } : { kind: 'value', value, text };
}

function ratingOn(scale: Scale, token: RatingToken): Rating | undefined {
  if (token.kind === 'words') return wordsOn(scale, token.words);
  if (token.kind === 'range') return numbersOn(scale, token.from, token.to);
  return numbersOn(scale, token.number, token.number);
}

/** A number between two levels ("3.5") is the range of both; one beyond the ends is off the scale. */
function numbersOn(scale: Scale, from: number, to: number): Rating | undefined {
  const numbers = scale.levels.map(({ number }) => number);
  if (numbers.every((number) => number === undefined)) return undefined;
  const known = numbers.filter((number): number is number => number !== undefined);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low < Math.min(...known) || high > Math.max(...known)) return { offScale: true };
  const floor = Math.max(...known.filter((number) => number <= low));
  const ceiling = Math.min(...known.filter((number) => number >= high));
  const ends = [numbers.indexOf(floor), numbers.indexOf(ceiling)];
  return { lo: Math.min(...ends), hi: Math.max(...ends) };
}

/** "very low to almost certain"; longer texts are no ratings. */
const MOST_WORDS_OF_A_RANGE = 8;

/** One level's word, or the range of two ("low medium", "low to high"). */
function wordsOn(scale: Scale, words: string): Rating | undefined {
  const exact = levelOf(scale, words);
  if (exact !== undefined) return { lo: exact, hi: exact };
  const parts = words.split(' ');
  if (parts.length > MOST_WORDS_OF_A_RANGE) return undefined;
  for (let cut = 1; cut < parts.length; cut++) {
    const left = levelOf(scale, parts.slice(0, cut).join(' '));
    const from = isRangeWord(parts[cut] as string) ? cut + 1 : cut;
    const right = levelOf(scale, parts.slice(from).join(' '));
    if (left !== undefined && right !== undefined)
      return { lo: Math.min(left, right), hi: Math.max(left, right) };
  }
  return undefined;
}

/** The level whose label is this word, or a spelling that means the same on the scale's word list. */
export function levelOf(scale: Scale, words: string): number | undefined {
  const labels = scale.levels.map(({ label }) => normalise(label));
  const same = labels.indexOf(words);
  if (same !== -1) return same;
  for (const list of ratingScales) {
    const spellings = list.find((level) => level.includes(words));
    const index = spellings === undefined ? -1 : labels.findIndex((label) => spellings.includes(label));
    if (index !== -1) return index;
  }
  return undefined;
}
