import type { FieldId, RiskKind, RiskStatus } from '../model/fields';
import { lazily } from '../model/lazily';
import type { DecisionWord, Language } from './language';
import { LANGUAGES } from './languages';
import { normalise } from './normalise';

/** Looks up what a word means in any language; the first language to claim a word keeps it. */
export function dictionary<K extends string>(
  pick: (language: Language) => Readonly<Record<K, readonly string[]>> | Language['months'],
): (word: string) => K | undefined {
  const meanings = lazily(() => {
    const found = new Map<string, K>();
    for (const language of LANGUAGES) {
      for (const [key, words] of Object.entries(pick(language)) as [K, readonly string[]][]) {
        for (const word of words) if (!found.has(word)) found.set(word, key);
      }
    }
    return found;
  });
  return (word) => meanings().get(word);
}

/** Looks up whether a list of any language has a word. */
function listing(pick: (language: Language) => readonly string[]): (word: string) => boolean {
  const words = lazily(() => new Set(LANGUAGES.flatMap(pick)));
  return (word) => words().has(word);
}

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

/** True for a word that names a level of some rating scale ("high", "wahrscheinlich"); takes normalised text. */
export const isRatingWord = listing((language) => language.ratingScales.flat(2));

/** True for a word that names a level in the upper half of some rating scale; takes normalised text. */
export const isUrgentWord = (word: string): boolean =>
  ratingScales.some((levels) =>
    levels.slice(Math.ceil(levels.length / 2)).some((level) => level.includes(word)),
  );

/** True for a word that changes no meaning ("the", "risk"); takes normalised text. */
export const isFiller = listing(({ fillers }) => fillers);

/** A normalised text without the words that carry no meaning; the text itself where nothing else is left. */
export function withoutFillers(text: string): string {
  if (!text.includes(' ')) return text;
  const kept = text.split(' ').filter((word) => !isFiller(word));
  return kept.length === 0 ? text : kept.join(' ');
}

const exactDecision = dictionary<DecisionWord>(({ decisions }) => decisions);
const exactStatus = dictionary<RiskStatus>(({ statuses }) => statuses);

/** What a decision cell says ("mitigate the risk"); undefined for words nobody could map. Takes normalised text. */
export const decisionOf = (word: string): DecisionWord | undefined =>
  exactDecision(word) ?? exactDecision(withoutFillers(word));

/** What a status cell says about the risk; undefined for an unknown word. Takes normalised text. */
export const statusOf = (word: string): RiskStatus | undefined =>
  exactStatus(word) ?? exactStatus(withoutFillers(word));

/** The kind of entry a word names; undefined for other words. Takes normalised text. */
export const kindOf = dictionary<RiskKind>(({ kinds }) => kinds);

/** No placeholder is longer or has a digit, so that most texts need no look-up. */
const LONGEST_PLACEHOLDER = 24;
const isPlaceholderWord = listing(({ placeholders }) => placeholders);

/** True for what people write when they have nothing to say yet ("TBD", "?", a dash). Takes text as it was typed. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER || /\d/.test(text)) return false;
  const words = normalise(text);
  return words === '' || isPlaceholderWord(words) || /^[? ]+$/.test(words);
}

const monthIndex = dictionary<string>(({ months }) => months);

/** The month a word names, 1 to 12; undefined for other words. Takes normalised text. */
export function monthOf(word: string): number | undefined {
  const index = monthIndex(word);
  return index === undefined ? undefined : Number(index) + 1;
}

/** True for a word that makes a name a team or department. Takes normalised text. */
export const isTeamWord = listing(({ teams }) => teams);

/** True for a word that makes a name a role. Takes normalised text. */
export const isRoleWord = listing(({ roles }) => roles);

/** True for a word that stands between two people ("and"); takes normalised text. */
export const isConjunction = listing(({ conjunctions }) => conjunctions);

/** True for a word after a decision that only says by whom, until when or to whom. Takes normalised text. */
export const isPreposition = listing(({ prepositions }) => prepositions);

/** True for a word that stands between the two ends of a range ("to"); takes normalised text. */
export const isRangeWord = listing(({ ranges }) => ranges);

const riskStems = lazily(() => LANGUAGES.flatMap((language) => language.riskStems));

/** True for a text that speaks of risks, also within a word ("Risikobeschreibung"). Takes normalised text. */
export const speaksOfRisk = (text: string): boolean => riskStems().some((stem) => text.includes(stem));

/** True for what the first cell of a totals row says ("total"); takes normalised text. */
export const isTotalWord = listing(({ totals }) => totals);

/** True for what marks a row as an example rather than a risk; takes normalised text. */
export const isExampleWord = listing(({ examples }) => examples);

const isLead = listing(({ ratingScales: scales, totals, examples }) =>
  [...scales.flat(2), ...totals, ...examples].map(leadOf).filter((lead) => lead !== ''),
);

/** The first run of at least two letters of a text, without accents; ids such as "R-012" have none. */
function leadOf(text: string): string {
  const lead = (/[a-z\u0080-\uffff]{2,}/i.exec(text)?.[0] ?? '').toLowerCase();
  return /^[a-z]*$/.test(lead) ? lead : normalise(lead);
}

/**
 * A quick look at a text's first word: false when it is no level word, total or example mark. Single letters do not
 * count: ids begin with them.
 */
export const mayBeMark = (text: string): boolean => isLead(leadOf(text));

const GOALS = ['impactC', 'impactI', 'impactA'] as const;
const goalNames = ({ headers }: Language): readonly (readonly string[])[] =>
  GOALS.map((goal) => headers[goal] ?? []);

/** True for the name of a protection goal ("confidentiality"); takes normalised text. */
export const isProtectionGoal = listing((language) => goalNames(language).flat());

/**
 * The protection goals whose names, in one language, begin with three letters: "c", "i", "a". Usual are the order of
 * confidentiality, integrity and availability, and its reverse. Undefined for other letters.
 */
export function goalsByInitials(letters: readonly string[]): readonly FieldId[] | undefined {
  if (isInGoalOrder(letters)) return GOALS;
  return isInGoalOrder([...letters].reverse()) ? [...GOALS].reverse() : undefined;
}

const isInGoalOrder = (letters: readonly string[]): boolean =>
  letters.length === GOALS.length &&
  LANGUAGES.some((language) =>
    goalNames(language).every((names, goal) =>
      names.some((name) => !name.includes(' ') && name[0] === letters[goal]),
    ),
  );
