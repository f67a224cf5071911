import {
  EXACT,
  firstMeaning,
  formsOf,
  type HeaderMeaning,
  lexicon,
  phrasesIn,
  STRENGTH,
  shapeOf,
} from './header-lexicon';
import { normalise } from './normalise';
import { editDistance } from './spelling';
import { isFiller } from './words';

/** Letters that may differ: one in "Concequence", none in "cost". */
const tolerance = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

/** The nearest synonym that begins alike, if few enough letters differ. */
function misspeltMeaning(form: string): HeaderMeaning | undefined {
  const { synonyms, byShape } = lexicon();
  let limit = tolerance(form.length);
  let nearest: HeaderMeaning | undefined;
  for (let length = form.length - limit; length <= form.length + limit && limit > 0; length++) {
    for (const synonym of byShape.get(shapeOf(form, length)) ?? []) {
      const distance = editDistance(form, synonym, limit);
      if (distance > limit) continue;
      nearest = synonyms.get(synonym);
      limit = distance - 1;
    }
  }
  return nearest && { ...nearest, strength: STRENGTH.misspelt };
}

/** Synonyms inside a longer header, longest first; a word counts once. */
function containedMeanings(form: string): readonly HeaderMeaning[] {
  const words = form.split(' ');
  const used = words.map(() => false);
  const found: HeaderMeaning[] = [];
  for (const { phrase, from, to } of phrasesIn(words)) {
    const meant = lexicon().synonyms.get(phrase);
    if (meant === undefined || phrase.length < 2 || words.slice(from, to).every(isFiller)) continue;
    if (used.slice(from, to).includes(true)) continue;
    used.fill(true, from, to);
    const share = phrase.length / form.length;
    found.push({ ...meant, strength: STRENGTH.contained + (STRENGTH.part - STRENGTH.contained) * share });
  }
  return found;
}

/** Names given side by side: "Impact/ Consequence", "Risiko - Risk". */
const partsOf = (text: string): readonly string[] =>
  text.split(/[/|;:\n\\]| [-–] /).filter((part) => part.trim() !== '');

/** What names given side by side mean: all the same as strong as it is, different ones a little less each. */
function partMeanings(text: string): readonly HeaderMeaning[] {
  const parts = partsOf(text);
  if (parts.length < 2) return [];
  const named = parts.map((part) => firstMeaning(formsOf(part)) ?? misspeltMeaning(normalise(part)));
  const agree = named.every((meaning) => meaning?.field === named[0]?.field);
  const found: HeaderMeaning[] = [];
  for (const meaning of named) {
    if (meaning === undefined) continue;
    found.push(agree ? meaning : { ...meaning, strength: meaning.strength * STRENGTH.part });
  }
  return found;
}

/** What a header text may mean, without regard to bands: every field that one of its words or parts names. */
export function meaningsOf(text: string): readonly HeaderMeaning[] {
  const forms = formsOf(text);
  const last = forms[forms.length - 1];
  if (last === undefined) return [];
  const whole = firstMeaning(forms);
  if (whole !== undefined && whole.strength >= EXACT) return [whole];
  const found = whole === undefined ? partMeanings(text) : [whole, ...partMeanings(text)];
  if (found.length > 0) return found;
  const misspelt = misspeltMeaning(last);
  if (misspelt !== undefined) return [misspelt];
  const contained = containedMeanings(last);
  return contained.length > 0 ? contained : containedMeanings(forms[0] as string);
}
