import type { FieldId } from '../model/fields';
import { lazily } from '../model/lazily';
import type { BandId } from './language';
import { LANGUAGES } from './languages';
import { normalise } from './normalise';
import { dictionary, withoutFillers } from './words';

/** What a header may mean: the field, the synonym that says so, and how well they fit (0 to 1). */
export interface HeaderMeaning {
  readonly field: FieldId;
  readonly synonym: string;
  readonly strength: number;
}

/** How well each way of matching a header fits. */
export const STRENGTH = { exact: 1, stripped: 0.96, part: 0.86, misspelt: 0.82, contained: 0.45 } as const;

/** A header in exactly a synonym's words is at least this strong. */
export const EXACT = 0.97;

/** A language lists its most telling synonyms first; each further one says a little less ("impact", "severity"). */
const LESS_FOR_EACH = 0.0005;

/** The longest synonym or band, in words, that is looked for inside a header. */
const LONGEST_PHRASE = 4;

/** The header words of all languages. */
export interface Lexicon {
  readonly synonyms: ReadonlyMap<string, HeaderMeaning>;
  /** Synonyms by what is left of them without fillers. */
  readonly stripped: ReadonlyMap<string, HeaderMeaning>;
  /** Synonyms by first letter and length, so that a misspelt one is compared with a few only. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

/** The header words of all languages, put together when they are first asked for. */
export const lexicon = lazily((): Lexicon => {
  const synonyms = new Map<string, HeaderMeaning>();
  const stripped = new Map<string, HeaderMeaning>();
  const byShape = new Map<string, string[]>();
  for (const { headers } of LANGUAGES) {
    for (const field of Object.keys(headers) as FieldId[]) {
      (headers[field] ?? []).forEach((synonym, index) => {
        const strength = Math.max(EXACT, STRENGTH.exact - index * LESS_FOR_EACH);
        if (!synonyms.has(synonym)) synonyms.set(synonym, { field, synonym, strength });
      });
    }
  }
  synonyms.forEach((meaning, synonym) => {
    const short = withoutFillers(synonym);
    if (short.includes(' ') && !stripped.has(short)) stripped.set(short, meaning);
    const shape = shapeOf(synonym, synonym.length);
    byShape.set(shape, [...(byShape.get(shape) ?? []), synonym]);
  });
  return { synonyms, stripped, byShape };
});

const bandOf = dictionary<BandId>(({ bands }) => bands);

/** What words that may be misspellings of each other share: first letter and, nearly, length. */
export const shapeOf = (word: string, length: number): string => `${word[0]}${length}`;

/** Scales ("1-5", "1to5") and the numbers that a spreadsheet adds to repeated headers say nothing about the field. */
const withoutNumbers = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.replace(/^\d+(to\d+)?$/, '').replace(/(\p{L}{3,})\d+$/u, '$1'))
    .filter((word) => word !== '')
    .join(' ');

/** The ways one header may be written out, most faithful first. */
export function formsOf(text: string): readonly string[] {
  const named = text.replace(/#/g, ' no ');
  const full = normalise(named);
  const plain = /[([]/.test(named) ? normalise(named.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) : full;
  const forms = /\d/.test(full) ? [full, plain, withoutNumbers(full), withoutNumbers(plain)] : [full, plain];
  return [...new Set(forms)].filter((form) => form !== '');
}

function lookUp(form: string): HeaderMeaning | undefined {
  const { synonyms, stripped } = lexicon();
  const exact = synonyms.get(form);
  if (exact !== undefined) return exact;
  const short = withoutFillers(form);
  const meant = synonyms.get(short) ?? stripped.get(short);
  return meant && { field: meant.field, synonym: short, strength: STRENGTH.stripped };
}

/** What the first form that is a synonym means; undefined when none is. */
export function firstMeaning(forms: readonly string[]): HeaderMeaning | undefined {
  for (const form of forms) {
    const meaning = lookUp(form);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** The field that a text names in so many words; undefined for everything else. Cheap enough to ask of every cell. */
export const namedField = (text: string): FieldId | undefined => firstMeaning(formsOf(text))?.field;

/** Every run of so few words that it may be a synonym or a band, longest first. */
export function phrasesIn(words: readonly string[]) {
  const phrases: { readonly phrase: string; readonly from: number; readonly to: number }[] = [];
  for (let size = Math.min(LONGEST_PHRASE, words.length); size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++)
      phrases.push({ phrase: words.slice(from, from + size).join(' '), from, to: from + size });
  }
  return phrases;
}

/** The band that words inside a normalised text name, and the text without them; undefined when there is none. */
export function bandIn(form: string): { readonly band: BandId; readonly rest: string } | undefined {
  const words = form.split(' ');
  for (const { phrase, from, to } of phrasesIn(words)) {
    const band = bandOf(phrase);
    if (band !== undefined) return { band, rest: [...words.slice(0, from), ...words.slice(to)].join(' ') };
  }
  return undefined;
}
