import type { Rating } from '../../core/model/fields';
import { readRating } from '../../core/parse/read-rating';
import { scaleOf } from '../../core/parse/scale-of';
import { counted, raw } from '../support/raw';

const noHints = { header: '', list: [] };
const toFive = scaleOf(counted([1, 2, 3, 4, 5]), noHints);
const inWords = scaleOf(counted(['Low', 'Medium', 'High']), noHints);
const labelled = scaleOf(
  counted(['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain']),
  noHints,
);

const level = (lo: number, hi = lo): Rating => ({ lo, hi });
const offScale: Rating = { offScale: true };

test.each([
  ['a plain number', toFive, 4, level(3)],
  ['a number typed as text', toFive, '4', level(3)],
  ['a number with its label', toFive, '4 - Likely', level(3)],
  ['a label with its number', toFive, 'Likely (4)', level(3)],
  ['a code such as P4', toFive, 'P4', level(3)],
  ['a range of two numbers', toFive, '2-4', level(1, 3)],
  ['a number between two levels is the range of both', toFive, 3.5, level(2, 3)],
  ['22 is beyond the scale', toFive, 22, offScale],
  ['0 is below it', toFive, 0, offScale],
  ['a word', inWords, 'high', level(2)],
  ['a word in capitals with spaces round it', inWords, ' HIGH ', level(2)],
  ['a range of two words', inWords, 'Low-Medium', level(0, 1)],
  ['from one word to another', inWords, 'low to high', level(0, 2)],
  ['a bare number on a labelled scale', labelled, 5, level(4)],
  ['a bare word on a labelled scale', labelled, 'likely', level(3)],
  ['a number beyond the labels', labelled, 9, offScale],
])('%s is read', (_because, scale, typed, expected) => {
  expect(readRating(raw(typed), scale)).toEqual({
    kind: 'value',
    value: expected,
    text: String(typed).trim(),
  });
});

test.each([
  ['an empty cell', toFive, null, 'blank'],
  ['a placeholder', toFive, 'TBD', 'placeholder'],
  ['a word that the scale lacks', inWords, 'high-ish', 'unreadable'],
  ['a word on a scale of numbers', toFive, 'often', 'unreadable'],
  ['a sheet that shows no result', toFive, '#REF!', 'unreadable'],
])('%s keeps its state', (_because, scale, typed, kind) => {
  expect(readRating(raw(typed), scale).kind).toBe(kind);
});
