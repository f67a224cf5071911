import * as fc from 'fast-check';
import { nearestSpelling } from '../../core/standards/spelling';

const LEVELS = ['low', 'medium', 'high', 'critical'];

describe('nearestSpelling', () => {
  test.each([
    ['the word itself', 'high', 'high'],
    ['a letter too many', 'hiigh', 'high'],
    ['a letter too few', 'hgh', 'high'],
    ['another letter', 'hugh', 'high'],
    ['two swapped letters are one slip', 'hgih', 'high'],
    ['a long word may have two slips', 'medimun', 'medium'],
    ['a short word may not', 'hgg', undefined],
    ['another word', 'bad', undefined],
    ['nothing typed', '', undefined],
  ])('%s', (_because, typed, meant) => expect(nearestSpelling(typed, LEVELS)).toBe(meant));

  test('two words that are as near mean neither', () => {
    expect(nearestSpelling('lo', ['low', 'los'])).toBeUndefined();
  });

  const word = fc.string({ minLength: 4, maxLength: 12 });

  test('one slip is always within reach', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (meant, at, letter) => {
        const index = at % meant.length;
        const [before, after] = [meant.slice(0, index), meant.slice(index + 1)];
        expect(nearestSpelling(before + letter + after, [meant])).toBe(meant);
        expect(nearestSpelling(before + after, [meant])).toBe(meant);
        expect(nearestSpelling(before + letter + meant.slice(index), [meant])).toBe(meant);
      }),
    );
  });

  test('what is that near in one direction is so in the other, for words of one length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(one.length === other.length);
        expect(nearestSpelling(one, [other]) === other).toBe(nearestSpelling(other, [one]) === one);
      }),
    );
  });
});
