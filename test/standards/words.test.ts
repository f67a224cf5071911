import { LANGUAGES } from '../../core/standards/languages';
import { normalise } from '../../core/standards/normalise';
import {
  decisionOf,
  goalsByInitials,
  isPlaceholder,
  isRangeWord,
  isRatingWord,
  isUrgentWord,
  kindOf,
  mayBeMark,
  monthOf,
  ratingScales,
  speaksOfRisk,
  statusOf,
  withoutFillers,
} from '../../core/standards/words';

test.each<[reason: string, typed: string, decision: string | undefined]>([
  ['the plain word', 'Mitigate', 'reduce'],
  ['with words that change nothing', 'Mitigate the Risk', 'reduce'],
  ['a sentence people choose from a list', 'Formally Accept the Risk', 'accept'],
  ['doing nothing accepts nothing', 'No New Actions Needed', 'silent'],
  ['watching accepts nothing', 'Monitor', 'silent'],
  ['sharing is transferring', 'Share', 'transfer'],
  ['Spanish', 'Asumir', 'accept'],
  ['German with umlaut', 'Übertragen', 'transfer'],
  ['French with accents', 'Éviter', 'avoid'],
  ['Russian with a breve that comparison drops', 'Избежать', 'avoid'],
  ['put off', 'Postponed', 'defer'],
  ['not decided yet', 'To be decided', 'pending'],
  ['a chance', 'Exploit', 'opportunity'],
  ['a word of no decision', 'Banana', undefined],
])('decision: %s', (_reason, typed, decision) => expect(decisionOf(normalise(typed))).toBe(decision));

test.each<[reason: string, typed: string, status: string | undefined]>([
  ['open', 'In progress', 'open'],
  ['closed', 'No longer applicable', 'closed'],
  ['words about the work leave the risk open', 'Mitigated', 'action-done'],
  ['accepted', 'Risk accepted', 'accepted'],
  ['it happened', 'Materialised', 'occurred'],
  ['not a risk yet', 'Proposed', 'draft'],
  ['Spanish, feminine', 'Cerrada', 'closed'],
  ['German', 'Erledigt', 'action-done'],
  ['unknown', 'Purple', undefined],
])('status: %s', (_reason, typed, status) => expect(statusOf(normalise(typed))).toBe(status));

test.each<[reason: string, typed: string, expected: boolean]>([
  ['short for to be decided', 'TBD', true],
  ['in brackets', '[tbc]', true],
  ['a question', '??', true],
  ['a dash', '-', true],
  ['German, with a stroke', 'k. A.', true],
  ['a name', 'Dana Okafor', false],
])('placeholder: %s', (_reason, typed, expected) => expect(isPlaceholder(typed)).toBe(expected));

test('no placeholder is long or has a digit, which lets most texts pass without a look', () => {
  const placeholders = LANGUAGES.flatMap((language) => language.placeholders);
  expect(placeholders.filter((word) => !isPlaceholder(word))).toEqual([]);
});

test.each<[reason: string, word: string, month: number | undefined]>([
  ['English', 'March', 3],
  ['German short', 'Mrz', 3],
  ['Russian genitive', 'мая', 5],
  ['no month', 'often', undefined],
])('month: %s', (_reason, word, month) => expect(monthOf(normalise(word))).toBe(month));

test('a column may mix languages: one scale holds the words of all', () => {
  const mixed = ['vraisemblable', 'unlikely', 'muy probable'];
  expect(ratingScales.some((levels) => mixed.every((word) => levels.flat().includes(word)))).toBe(true);
});

test('the quick look at a first word never overlooks a level word', () => {
  const words = ratingScales.flat(2).filter((word) => word.split(' ')[0] !== undefined && word.length > 2);
  expect(
    words.filter((word) => isRatingWord(word) && !mayBeMark(word) && (word.split(' ')[0] ?? '').length > 1),
  ).toEqual([]);
});

test.each<[reason: string, text: string, rest: string]>([
  ['articles and "risk" go', 'owner of the risk', 'owner'],
  ['a text of nothing else stays', 'the risk', 'the risk'],
])('fillers: %s', (_reason, text, rest) => expect(withoutFillers(text)).toBe(rest));

test.each<[reason: string, typed: string, kind: string | undefined]>([
  ['English', 'Opportunity', 'opportunity'],
  ['a letter', 'A', 'assumption'],
  ['French with accents', 'Opportunité', 'opportunity'],
  ['Russian', 'Угроза', 'threat'],
  ['a word of no kind', 'Banana', undefined],
])('kind: %s', (_reason, typed, kind) => expect(kindOf(normalise(typed))).toBe(kind));

test.each<[reason: string, typed: string, expected: boolean]>([
  ['between two ends', 'to', true],
  ['French with an accent', 'à', true],
  ['Russian', 'до', true],
  ['a level', 'high', false],
])('range: %s', (_reason, typed, expected) => expect(isRangeWord(normalise(typed))).toBe(expected));

test.each<[reason: string, typed: string, expected: boolean]>([
  ['the top', 'highest', true],
  ['above the middle', 'wahrscheinlich', true],
  ['the middle', 'medium', false],
  ['below it', 'unlikely', false],
  ['no level', 'banana', false],
])('urgent: %s', (_reason, typed, expected) => expect(isUrgentWord(normalise(typed))).toBe(expected));

test.each<[reason: string, typed: string, expected: boolean]>([
  ['the word itself', 'Risk', true],
  ['inside a German word', 'Nettorisiko', true],
  ['Italian', 'Descrizione del rischio', true],
  ['Portuguese', 'Riscos', true],
  ['Russian', 'Описание рисков', true],
  ['something else', 'Open issues', false],
])('speaks of risk: %s', (_reason, typed, expected) => expect(speaksOfRisk(normalise(typed))).toBe(expected));

test.each<[reason: string, letters: string, goals: readonly string[] | undefined]>([
  ['English', 'cia', ['impactC', 'impactI', 'impactA']],
  ['German', 'viv', ['impactC', 'impactI', 'impactA']],
  ['Italian', 'rid', ['impactC', 'impactI', 'impactA']],
  ['Russian', 'кцд', ['impactC', 'impactI', 'impactA']],
  ['French, in the other order', 'dic', ['impactA', 'impactI', 'impactC']],
  ['letters of two languages', 'cii', undefined],
  ['too few', 'ci', undefined],
])('initials: %s', (_reason, letters, goals) => expect(goalsByInitials([...letters])).toEqual(goals));
