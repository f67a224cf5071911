import type { FieldId } from '../model/fields';
import type { BandId } from './language';
import { LANGUAGES } from './languages';
import { normalise } from './normalise';
import { withoutFillers } from './words';

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
export const LONGEST_PHRASE = 4;

/** A synonym's field, and how telling it is. */
export interface Synonym {
  readonly field: FieldId;
  readonly strength: number;
}

/** The header words of all languages. */
export interface Lexicon {
  readonly fields: ReadonlyMap<string, Synonym>;
  readonly stripped: ReadonlyMap<string, FieldId>;
  readonly bands: ReadonlyMap<string, BandId>;
  /** Synonyms by first letter and length, so that a misspelt one is compared with a few only. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

let built: Lexicon | undefined;

/** The header words of all languages, put together when they are first asked for. */
export function lexicon(): Lexicon {
  built = built ?? buildLexicon();
  return built;
}

function buildLexicon(): Lexicon {
  const fields = new Map<string, Synonym>();
  const stripped = new Map<string, FieldId>();
  const bands = new Map<string, BandId>();
  const byShape = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const field of Object.keys(language.headers) as FieldId[]) {
      (language.headers[field] ?? []).forEach((synonym, index) => {
        const strength = Math.max(EXACT, STRENGTH.exact - index * LESS_FOR_EACH);
        if (!fields.has(synonym)) fields.set(synonym, { field, strength });
      });
    }
    for (const band of Object.keys(language.bands) as BandId[]) {
      for (const word of language.bands[band]) if (!bands.has(word)) bands.set(word, band);
    }
  }
  for (const [synonym, { field }] of fields) {
    const short = withoutFillers(synonym);
    if (short.includes(' ') && !fields.has(short) && !stripped.has(short)) stripped.set(short, field);
    const shape = shapeOf(synonym, synonym.length);
    const sameShape = byShape.get(shape);
    if (sameShape === undefined) byShape.set(shape, [synonym]);
    else sameShape.push(synonym);
  }
  return { fields, stripped, bands, byShape };
}

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
  const { fields, stripped } = lexicon();
  const exact = fields.get(form);
  if (exact !== undefined) return { ...exact, synonym: form };
  const short = withoutFillers(form);
  const field = fields.get(short)?.field ?? stripped.get(short);
  return field === undefined ? undefined : { field, synonym: short, strength: STRENGTH.stripped };
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

/** The band that words inside a normalised text name, and the text without them; undefined when there is none. */
export function bandIn(form: string): { readonly band: BandId; readonly rest: string } | undefined {
  const words = form.split(' ');
  for (let size = Math.min(LONGEST_PHRASE, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const band = lexicon().bands.get(words.slice(start, start + size).join(' '));
      if (band === undefined) continue;
      return { band, rest: [...words.slice(0, start), ...words.slice(start + size)].join(' ') };
    }
  }
  return undefined;
}
