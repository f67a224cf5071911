import type { RiskStatus } from '../model/fields';
import type { DecisionWord, Language } from './language';
import { LANGUAGES } from './languages';
import { normalise } from './normalise';

type Words = ReadonlySet<string>;

/** A value that is worked out when it is first asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
};

/** From each word of all languages to what it means; the first language to claim a word keeps it. */
function dictionary<K extends string>(
  pick: (language: Language) => { readonly [key in K]: readonly string[] },
) {
  return lazily((): ReadonlyMap<string, K> => {
    const meanings = new Map<string, K>();
    for (const language of LANGUAGES) {
      const lists = pick(language);
      for (const key of Object.keys(lists) as K[]) {
        for (const word of lists[key]) if (!meanings.has(word)) meanings.set(word, key);
      }
    }
    return meanings;
  });
}

const wordSet = (pick: (language: Language) => readonly string[]): (() => Words) =>
  lazily(() => new Set(LANGUAGES.flatMap(pick)));

const decisions = dictionary<DecisionWord>((language) => language.decisions);
const statuses = dictionary<RiskStatus>((language) => language.statuses);
const placeholders = wordSet((language) => language.placeholders);
const teams = wordSet((language) => language.teams);
const roles = wordSet((language) => language.roles);
const fillers = wordSet((language) => language.fillers);
const totals = wordSet((language) => language.totals);
const examples = wordSet((language) => language.examples);

const months = lazily((): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const language of LANGUAGES) {
    language.months.forEach((spellings, index) => {
      for (const spelling of spellings) if (!numbers.has(spelling)) numbers.set(spelling, index + 1);
    });
  }
  return numbers;
});

/** The same scale of every language as one, so that a column may mix French and Spanish words. */
function mergeScales(): readonly (readonly (readonly string[])[])[] {
  const [first, ...others] = LANGUAGES.map((language) => language.ratingScales);
  return (first ?? []).map((levels, scale) =>
    levels.map((spellings, level) => [
      ...new Set([...spellings, ...others.flatMap((scales) => scales[scale]?.[level] ?? [])]),
    ]),
  );
}

/** Every rating scale in words, of all languages together, least urgent level first; a level lists its spellings. */
export const ratingScales: readonly (readonly (readonly string[])[])[] = mergeScales();

const ratingWords = lazily((): Words => new Set(ratingScales.flat(2)));

/** True for a word that names a level of some rating scale ("high", "wahrscheinlich"); takes normalised text. */
export const isRatingWord = (word: string): boolean => ratingWords().has(word);

/** True for a word that changes no meaning ("the", "risk"); takes normalised text. */
export const isFiller = (word: string): boolean => fillers().has(word);

/** A normalised text without the words that carry no meaning; the text itself where nothing else is left. */
export function withoutFillers(text: string): string {
  if (!text.includes(' ')) return text;
  const kept = text.split(' ').filter((word) => !isFiller(word));
  return kept.length === 0 ? text : kept.join(' ');
}

/** What a decision cell says ("mitigate the risk"); undefined for words nobody could map. Takes normalised text. */
export const decisionOf = (word: string): DecisionWord | undefined =>
  decisions().get(word) ?? decisions().get(withoutFillers(word));

/** What a status cell says about the risk; undefined for an unknown word. Takes normalised text. */
export const statusOf = (word: string): RiskStatus | undefined =>
  statuses().get(word) ?? statuses().get(withoutFillers(word));

/** No placeholder is longer or has a digit, so that most texts need no look-up. */
const LONGEST_PLACEHOLDER = 24;

/** True for what people write when they have nothing to say yet ("TBD", "?", a dash). Takes text as it was typed. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER || /\d/.test(text)) return false;
  const words = normalise(text);
  return words === '' || placeholders().has(words) || /^[? ]+$/.test(words);
}

/** The month a word names, 1 to 12; undefined for other words. Takes normalised text. */
export const monthOf = (word: string): number | undefined => months().get(word);

/** True for a word that makes a name a team or department. Takes normalised text. */
export const isTeamWord = (word: string): boolean => teams().has(word);

/** True for a word that makes a name a role. Takes normalised text. */
export const isRoleWord = (word: string): boolean => roles().has(word);

/** True for what the first cell of a totals row says ("total"); takes normalised text. */
export const isTotalWord = (word: string): boolean => totals().has(word);

/** True for what marks a row as an example rather than a risk; takes normalised text. */
export const isExampleWord = (word: string): boolean => examples().has(word);

const markLeads = lazily((): Words => {
  const marks = [...ratingWords(), ...totals(), ...examples()];
  return new Set(marks.map(leadOf).filter((lead) => lead !== ''));
});

/** The first run of at least two letters of a text, without accents; ids such as "R-012" have none. */
function leadOf(text: string): string {
  const lead = (/[a-z\u0080-\uffff]{2,}/i.exec(text)?.[0] ?? '').toLowerCase();
  return /^[a-z]*$/.test(lead) ? lead : normalise(lead);
}

/**
 * A quick look at a text's first word: false when it is no level word, total or example mark. Single letters do not
 * count: ids begin with them.
 */
export const mayBeMark = (text: string): boolean => markLeads().has(leadOf(text));

const protectionGoals = wordSet(({ headers }) => [
  ...(headers.impactC ?? []),
  ...(headers.impactI ?? []),
  ...(headers.impactA ?? []),
]);

/** True for the name of a protection goal ("confidentiality"); takes normalised text. */
export const isProtectionGoal = (word: string): boolean => protectionGoals().has(word);

/** The words that stand between two people, in all languages. */
export const conjunctions: Words = new Set(LANGUAGES.flatMap((language) => language.conjunctions));
