import type { CellValue } from '../model/cell';
import { isDateFormat } from '../model/day';
import { normalise } from '../standards/normalise';
import {
  decisionOf,
  isPlaceholder,
  isProtectionGoal,
  isRatingWord,
  isRoleWord,
  isTeamWord,
  kindOf,
  monthOf,
  statusOf,
} from '../standards/words';

/** What a cell may hold. A cell can be of several kinds: "Accepted" is a status and a decision. */
export type CellKind =
  | 'small-number'
  | 'number'
  | 'fraction'
  | 'date'
  | 'level'
  | 'decision'
  | 'status'
  | 'code'
  | 'reference'
  | 'person'
  | 'entry-kind'
  | 'protection-goal'
  | 'text'
  | 'sentence'
  | 'placeholder';

/** The largest number that is still a step of a rating scale. */
const LARGEST_STEP = 10;
const FEWEST_WORDS_OF_A_SENTENCE = 6;
const FIRST_DAY = 29_221;
const LAST_DAY = 73_050;
const MOST_WORDS_OF_A_NAME = 5;
const LONGEST_GOAL = 30;
/** Longer texts are sentences: no level, decision or name is that long. */
const LONGEST_TERM = 80;
const LONG: readonly CellKind[] = ['sentence', 'text'];
const LONG_WITH_REFERENCE: readonly CellKind[] = ['sentence', 'text', 'reference'];

const CODE = /^\p{L}{0,8}[-_. /#]{0,2}\d{1,6}([.\-_/]\d{1,6})*[a-z]?$/iu;
const REFERENCE =
  /\bA\.?\d{1,2}(\.\d{1,2})+|\b\d{1,2}\.\d{1,2}(\.\d{1,2})?\b|\b[A-Z]{2}(\.[A-Z]{2})?-\d{1,2}\b/;
/** In a sentence only the catalogues' own ways of writing count: "TLS 1.2" is no control. */
const CATALOGUE = /\bA\.\d|\bcontrols?\s+\d|^[A-Z]{2}-\d/i;
const NUMBER = /^[-+]?\d+([.,]\d+)?\s*%?$/;
const DATE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(\d{2}|\d{4})\b|^Q[1-4][-/ ]?\d{2,4}$|^\d{4}[-/ ]?Q[1-4]$/i;
const LABELLED_LEVEL = /^\d{1,2}\s*[-–=:.)]\s*\p{L}|\p{L}\s*\(\d{1,2}\)$/u;
const GOALS = /^(\p{L}\s*[=:]\s*[\p{L}\d]+[^\p{L}\d]*){3}$/u;

/** The number a cell shows, also when it was typed as text ("1,2", "40 %" reads 0.4); undefined when it shows none. */
export function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !NUMBER.test(value.trim())) return undefined;
  const number = Number(value.trim().replace(',', '.').replace(/\s*%$/, ''));
  return value.includes('%') ? number / 100 : number;
}

/** Every kind a cell is of; empty for a blank cell or one that shows an error. */
export function kindsOf(value: CellValue, format: string | undefined): readonly CellKind[] {
  if (typeof value === 'number' && isDateFormat(format)) return ['date'];
  const number = numberOf(value);
  if (number !== undefined) return [...numberKinds(number), ...dateKinds(value, format)];
  return typeof value === 'string' ? textKinds(value.trim()) : [];
}

/** Without a format of its own a whole number may be a date whose format was lost: days from 1980 to 2100 count. */
const dateKinds = (value: CellValue, format: string | undefined): readonly CellKind[] =>
  (format === undefined || format === 'General') &&
  Number.isInteger(value) &&
  Number(value) >= FIRST_DAY &&
  Number(value) <= LAST_DAY
    ? ['date']
    : [];

function numberKinds(number: number): readonly CellKind[] {
  if (Number.isInteger(number) && number >= 0) {
    return number <= LARGEST_STEP ? ['number', 'small-number', 'code'] : ['number', 'code'];
  }
  return number > 0 && number < 1 ? ['number', 'fraction'] : ['number'];
}

function textKinds(text: string): readonly CellKind[] {
  if (text === '') return [];
  if (text.length > LONGEST_TERM)
    return REFERENCE.test(text) && CATALOGUE.test(text) ? LONG_WITH_REFERENCE : LONG;
  const words = normalise(text);
  if (isPlaceholder(text)) return statusOf(words) === undefined ? ['placeholder'] : ['placeholder', 'status'];
  const count = words.split(' ').length;
  const kinds: CellKind[] = [];
  if (count >= FEWEST_WORDS_OF_A_SENTENCE) kinds.push('sentence');
  if (isLevel(text, words)) kinds.push('level');
  if (isDecision(text, words)) kinds.push('decision');
  if (statusOf(words) !== undefined) kinds.push('status');
  if (CODE.test(text)) kinds.push('code');
  if (REFERENCE.test(text) && (count < FEWEST_WORDS_OF_A_SENTENCE || CATALOGUE.test(text)))
    kinds.push('reference');
  if (DATE.test(text) || isDateInWords(words)) kinds.push('date');
  if (words.length > 1 && kindOf(words) !== undefined) kinds.push('entry-kind');
  if (namesGoals(text)) kinds.push('protection-goal');
  const isPlain = kinds.every((kind) => kind === 'sentence' || kind === 'reference');
  if (!isPlain) return kinds;
  return isPerson(text) ? [...kinds, 'text', 'person'] : [...kinds, 'text'];
}

/** A level word, a labelled number ("4 - Likely"), or two levels ("Low-Medium"). */
function isLevel(text: string, words: string): boolean {
  if (isRatingWord(words)) return true;
  const parts = words.split(' ');
  if (parts.length === 2 && parts.every(isRatingWord)) return true;
  return parts.length <= 4 && LABELLED_LEVEL.test(text) && isRatingWord(words.replace(/^\d+ | \d+$/g, ''));
}

/** A decision, or two at once ("Reduce/Accept"). */
function isDecision(text: string, words: string): boolean {
  if (decisionOf(words) !== undefined) return true;
  const parts = text.split(/[/,;+&\n]/).map(normalise);
  return parts.length > 1 && parts.every((part) => decisionOf(part) !== undefined);
}

const isDateInWords = (words: string): boolean => {
  const parts = words.split(' ');
  return parts.length <= 5 && /\d/.test(words) && parts.some((part) => monthOf(part) !== undefined);
};

/** "C=2, I=3, A=3", or the names of protection goals. */
function namesGoals(text: string): boolean {
  if (GOALS.test(text)) return true;
  const parts = text.split(/[/,;+&\n]/).filter((part) => part.trim() !== '');
  return parts.every((part) => part.length < LONGEST_GOAL && isProtectionGoal(normalise(part)));
}

/** Names, roles and teams: few words, no digits; several may stand in one cell. */
function isPerson(text: string): boolean {
  if (/\d/.test(text)) return false;
  return text.split(/[/,;+&\n]/).every((part) => {
    const words = normalise(part).split(' ');
    return words.length <= MOST_WORDS_OF_A_NAME && (/\p{Lu}/u.test(part) || words.some(isNameWord));
  });
}

const isNameWord = (word: string): boolean => isRoleWord(word) || isTeamWord(word);
