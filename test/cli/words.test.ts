import { counted, listed, listedUpTo, shortened, thousands } from '../../cli/words';

const cases: readonly (readonly [reason: string, said: string, expected: string])[] = [
  ['small numbers as they are', thousands(999), '999'],
  ['large numbers in groups of three', thousands(1234567), '1,234,567'],
  ['one of a kind', counted(1, 'risk'), '1 risk'],
  ['several of a kind', counted(2000, 'risk'), '2,000 risks'],
  ['none of a kind', counted(0, 'risk'), '0 risks'],
  ['a list of nothing', listed([]), ''],
  ['a list of one', listed(['owner']), 'owner'],
  ['a list of three', listed(['a', 'b', 'c']), 'a, b and c'],
  ['a long list, cut', listedUpTo(['a', 'b', 'c', 'd', 'e'], 2), 'a, b and 3 more'],
  ['one more than fits is said, not counted', listedUpTo(['a', 'b', 'c'], 2), 'a, b and c'],
  ['a short text as it is', shortened('Loss of keys', 20), 'Loss of keys'],
  ['line breaks become spaces', shortened('Loss\nof  keys', 20), 'Loss of keys'],
  ['a long text is cut at a word', shortened('Loss of all the keys, and more', 23), 'Loss of all the keys…'],
  ['a long word is cut anywhere', shortened('Verschlüsselungstrojaner', 10), 'Verschlüs…'],
];

test.each(cases)('%s', (_reason, said, expected) => expect(said).toBe(expected));
