import { LANGUAGES } from '../../core/standards/languages';
import { normalise } from '../../core/standards/normalise';
import { ratingScales } from '../../core/standards/words';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Words that more than one key of the same kind claims, in any languages. */
function claimedTwice(lists: readonly Lists[]): readonly string[] {
  const claims = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [key, words] of Object.entries(list)) {
      for (const word of words) claims.set(word, (claims.get(word) ?? new Set()).add(key));
    }
  }
  return [...claims]
    .filter(([, keys]) => keys.size > 1)
    .map(([word, keys]) => `${word}: ${[...keys].join(', ')}`);
}

/** Every list of strings anywhere inside a language. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Where inside a language a list or a text is empty. */
function emptyLists(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return value === '' ? [path] : [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, part]) => emptyLists(part, `${path}.${key}`));
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'the words of %s',
  (code, language) => {
    test('are written as cells are compared: normalised', () => {
      const { code: _, ...lists } = language;
      expect(wordsIn(lists).filter((word) => normalise(word) !== word)).toEqual([]);
    });

    test('leave no list empty', () => expect(emptyLists(language, code)).toEqual([]));

    test('have twelve months', () => expect(language.months).toHaveLength(12));

    test('name the same scales with as many levels as English does', () => {
      const levels = (scales: typeof language.ratingScales): readonly number[] =>
        scales.map((scale) => scale.length);
      expect(levels(language.ratingScales)).toEqual(levels(LANGUAGES[0]?.ratingScales ?? []));
    });

    test('come from a language of its own', () =>
      expect(LANGUAGES.filter((other) => other.code === code)).toHaveLength(1));
  },
);

test.each<[reason: string, lists: readonly Lists[]]>([
  ['a header synonym means one field', LANGUAGES.map(({ headers }) => headers as Lists)],
  ['a band word means one band', LANGUAGES.map(({ bands }) => bands)],
  ['a decision word means one decision', LANGUAGES.map(({ decisions }) => decisions)],
  ['a status word means one status', LANGUAGES.map(({ statuses }) => statuses)],
  ['a kind word means one kind', LANGUAGES.map(({ kinds }) => kinds)],
])('%s, whatever the language', (_reason, lists) => expect(claimedTwice(lists)).toEqual([]));

test('a word names one level of a scale, whatever the language', () => {
  const twice = ratingScales.flatMap((levels) => {
    const words = levels.flat();
    return words.filter((word, index) => words.indexOf(word) !== index);
  });
  expect(twice).toEqual([]);
});
