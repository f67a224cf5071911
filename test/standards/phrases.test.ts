import {
  capitalised,
  listed,
  listedBriefly,
  quoted,
  sameGoesFor,
  shortened,
} from '../../core/standards/phrases';

test.each([
  ['a short text as it is', 'TBD', 'TBD'],
  ['line breaks and runs of spaces as one space', ' Dana\n  Okafor ', 'Dana Okafor'],
  ['a long text cut short', 'x'.repeat(50), `${'x'.repeat(39)}…`],
  ['no space before the cut', `${'x'.repeat(38)} ${'y'.repeat(20)}`, `${'x'.repeat(38)}…`],
])('shortened gives %s', (_because, text, short) => expect(shortened(text)).toBe(short));

test('quoted puts quotation marks round it', () => expect(quoted('TBD')).toBe('"TBD"'));

test.each([
  ['none', [], ''],
  ['one', ['A'], 'A'],
  ['two', ['A', 'B'], 'A and B'],
  ['three', ['A', 'B', 'C'], 'A, B and C'],
])('listed says %s', (_because, items, said) => expect(listed(items)).toBe(said));

test('listed takes another last word', () => expect(listed(['A', 'B', 'C'], 'or')).toBe('A, B or C'));

test.each([
  ['as many as are named', ['A', 'B', 'C'], 'A, B and C'],
  ['more are counted', ['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
])('listedBriefly: %s', (_because, items, said) => expect(listedBriefly(items)).toBe(said));

test.each([
  ['no other column', [], ''],
  ['some', ['Impact', 'Rating'], ' The same goes for impact and rating.'],
])('sameGoesFor %s', (_because, names, said) => expect(sameGoesFor(names)).toBe(said));

test('capitalised begins a sentence', () => expect(capitalised('very high')).toBe('Very high'));
