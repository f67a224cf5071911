import type { FieldId } from '../model/fields';
import { bandIn, EXACT, formsOf, type HeaderMeaning } from './header-lexicon';
import { meaningsOf } from './header-meanings';
import type { BandId } from './language';

/** A header, read: its possible fields, best first, and the band it belongs to ("residual"). */
export interface HeaderReading {
  readonly meanings: readonly HeaderMeaning[];
  readonly band?: BandId;
}

/** Stands between a band and the header below it in `RegisterPlace.headers`. */
export const BAND_SEPARATOR = ' / ';

/** Slightly less than what the header says on its own: the band above it may belong to the neighbours. */
const BELOW_BAND = 0.97;
const LIFTED = 0.94;
/** A band is a short name; a sentence above the header that happens to say "after" is none. */
const MOST_BAND_WORDS = 6;

/** Headers that say "risk" alone are a rating once a band stands over them. */
const UNBANDED: { readonly [F in FieldId]?: FieldId } = {
  likelihood: 'likelihood',
  impact: 'impact',
  score: 'score',
  rating: 'rating',
  title: 'rating',
};

const LIFT: { readonly [B in BandId]: { readonly [F in FieldId]?: FieldId } } = {
  inherent: UNBANDED,
  current: UNBANDED,
  residual: {
    likelihood: 'residualLikelihood',
    impact: 'residualImpact',
    score: 'residualScore',
    rating: 'residualRating',
    title: 'residualRating',
  },
  target: {
    likelihood: 'targetLikelihood',
    impact: 'targetImpact',
    score: 'targetRating',
    rating: 'targetRating',
    title: 'targetRating',
  },
};

/** The fields a band turns into others: only ratings have a before and an after. */
function lift(meanings: readonly HeaderMeaning[], band: BandId): readonly HeaderMeaning[] {
  const lifted: HeaderMeaning[] = [];
  for (const meaning of meanings) {
    const field = LIFT[band][meaning.field];
    if (field !== undefined) lifted.push({ ...meaning, field });
  }
  return lifted;
}

const weaker = (meanings: readonly HeaderMeaning[], factor: number): readonly HeaderMeaning[] =>
  meanings.map((meaning) => ({ ...meaning, strength: meaning.strength * factor }));

const strongest = (meanings: readonly HeaderMeaning[]): number =>
  Math.max(0, ...meanings.map((meaning) => meaning.strength));

/** What a single header says, with a band among its own words: "Residual likelihood", "inherent_proba". */
function readSingle(text: string): HeaderReading {
  const plain = meaningsOf(text);
  if (strongest(plain) >= EXACT && plain.every(({ field }) => UNBANDED[field] === undefined))
    return { meanings: plain };
  for (const form of formsOf(text)) {
    const found = bandIn(form);
    if (found === undefined) continue;
    const rest = found.rest === '' ? [] : meaningsOf(found.rest);
    const lifted = ranked([
      ...weaker(lift(rest, found.band), LIFTED),
      ...weaker(lift(plain, found.band), LIFTED),
    ]);
    if (lifted.length > 0) return { meanings: lifted, band: found.band };
  }
  return { meanings: plain };
}

/** The band that the headers above say a column belongs to. */
function bandAbove(uppers: readonly string[]): BandId | undefined {
  for (const upper of uppers) {
    for (const form of formsOf(upper)) {
      const found = form.split(' ').length <= MOST_BAND_WORDS ? bandIn(form) : undefined;
      if (found !== undefined) return found.band;
    }
  }
  return undefined;
}

/** Headers read before: the same few are asked about at every step and after every edit. */
const known = new Map<string, HeaderReading>();
const MOST_KNOWN = 1000;

/**
 * Reads a column's header as `RegisterPlace.headers` holds it: one text, or a band and the header below it
 * ("Residual Risk / Likelihood"). A field may be claimed by several words; the strongest comes first.
 */
export function readHeader(text: string): HeaderReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const reading = readSegments(text);
  known.set(text, reading);
  return reading;
}

function readSegments(text: string): HeaderReading {
  const segments = text.split(BAND_SEPARATOR);
  const single = readSingle(segments[segments.length - 1] as string);
  if (segments.length === 1) return { ...single, meanings: ranked(single.meanings) };
  const band = single.band ?? bandAbove(segments.slice(0, -1));
  const lifted = band === undefined || single.band !== undefined ? [] : lift(single.meanings, band);
  const own = lifted.length > 0 ? lifted : single.meanings;
  const together = lifted.length > 0 ? [] : meaningsOf(segments.join(' ')).filter(isSayingMore(own));
  const meanings = ranked([...together, ...weaker(own, BELOW_BAND)]);
  return band === undefined ? { meanings } : { meanings, band };
}

/** A band and its header read as one phrase only count where the header alone says little, or less exactly. */
const isSayingMore =
  (own: readonly HeaderMeaning[]) =>
  ({ strength }: HeaderMeaning): boolean =>
    strength > strongest(own) || (strength >= LIFTED && strongest(own) * BELOW_BAND < strength);

/** The strongest meaning of each field, strongest first. */
function ranked(meanings: readonly HeaderMeaning[]): readonly HeaderMeaning[] {
  const best = new Map<FieldId, HeaderMeaning>();
  for (const meaning of meanings) {
    const before = best.get(meaning.field);
    if (before === undefined || before.strength < meaning.strength) best.set(meaning.field, meaning);
  }
  return [...best.values()].sort((left, right) => right.strength - left.strength);
}
