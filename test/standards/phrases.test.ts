import {
  capitalised,
  counted,
  listed,
  listedBriefly,
  quoted,
  sameGoesFor,
  shortened,
  shortenedTo,
  thousands,
} from '../../core/standards/phrases';

test.each([
  ['a text that fits stays', 'Loss of data', 12, 'Loss of data'],
  ['line breaks and runs of spaces become one space', ' Loss\n of\t data ', 20, 'Loss of data'],
  ['a longer one is cut at a word', 'Loss of the data centre', 16, 'Loss of the…'],
  ['a sign before the cut goes too', 'Loss of power, water', 15, 'Loss of power…'],
  ['one long word is cut inside', 'Datenschutzgrundverordnung', 12, 'Datenschutz…'],
  ['an emoji is not cut in half', 'aaaa😀b', 6, 'aaaa…'],
])('shortenedTo: %s', (_because, text, longest, short) => expect(shortenedTo(text, longest)).toBe(short));

test.each([
  ['a short text as it is', 'TBD', 'TBD'],
  ['forty characters of a long one, the sign of the cut among them', 'x'.repeat(50), `${'x'.repeat(39)}…`],
])('shortened gives %s', (_because, text, short) => expect(shortened(text)).toBe(short));

test('quoted puts quotation marks round it', () => expect(quoted('TBD')).toBe('"TBD"'));

test.each([
  ['small numbers as they are', 999, '999'],
  ['large numbers in groups of three', 1_234_567, '1,234,567'],
])('thousands says %s', (_because, count, said) => expect(thousands(count)).toBe(said));

test.each([
  ['one of a kind', counted(1, 'risk'), '1 risk'],
  ['several of a kind', counted(2000, 'risk'), '2,000 risks'],
  ['none of a kind', counted(0, 'risk'), '0 risks'],
  ['a plural of its own', counted(2, 'entry', 'entries'), '2 entries'],
])('counted says %s', (_because, said, expected) => expect(said).toBe(expected));

test.each([
  ['none', [], ''],
  ['one', ['A'], 'A'],
  ['two', ['A', 'B'], 'A and B'],
  ['three', ['A', 'B', 'C'], 'A, B and C'],
  ['only those that say something', ['A', '', false, 'B'] as const, 'A and B'],
])('listed says %s', (_because, parts, said) => expect(listed(parts)).toBe(said));

test('listed takes another last word', () => expect(listed(['A', 'B', 'C'], 'or')).toBe('A, B or C'));

test.each([
  ['as many as are named', listedBriefly(['A', 'B', 'C']), 'A, B and C'],
  ['one more is named, too', listedBriefly(['A', 'B', 'C', 'D']), 'A, B, C and D'],
  ['more are counted', listedBriefly(['A', 'B', 'C', 'D', 'E']), 'A, B, C and 2 more'],
  ['fewer are named where there is less room', listedBriefly(['A', 'B', 'C'], 1), 'A and 2 more'],
])('listedBriefly: %s', (_because, said, expected) => expect(said).toBe(expected));

test.each([
  ['no other column', [], ''],
  ['some', ['Impact', 'Rating'], ' The same goes for impact and rating.'],
])('sameGoesFor %s', (_because, names, said) => expect(sameGoesFor(names)).toBe(said));

test('capitalised begins a sentence', () => expect(capitalised('very high')).toBe('Very high'));
