import type { FieldId } from '../model/fields';
import { bandIn, EXACT, firstMeaning, formsOf, type HeaderMeaning } from './header-lexicon';
import { meaningsOf } from './header-meanings';
import type { BandId } from './language';

/** A header, read: its possible fields, best first, and the band it belongs to ("residual"). */
export interface HeaderReading {
  readonly meanings: readonly HeaderMeaning[];
  readonly band?: BandId;
}

/** Stands between a band and the header below it in `RegisterPlace.headers`. */
export const BAND_SEPARATOR = ' / ';

/** A header's own text, without the bands above it. */
export const ownText = (header: string): string => header.split(BAND_SEPARATOR).pop() as string;

/** Slightly less than what the header says on its own: the band above it may belong to the neighbours. */
const BELOW_BAND = 0.97;
const LIFTED = 0.94;
/** A band is a short name; a sentence above the header that happens to say "after" is none. */
const MOST_BAND_WORDS = 6;

type Banded = { readonly [B in 'residual' | 'target']: FieldId };

const BANDED: { readonly [F in FieldId]?: Banded } = {
  likelihood: { residual: 'residualLikelihood', target: 'targetLikelihood' },
  impact: { residual: 'residualImpact', target: 'targetImpact' },
  score: { residual: 'residualScore', target: 'targetRating' },
  rating: { residual: 'residualRating', target: 'targetRating' },
};

/**
 * The field that a band turns another into; undefined for all but ratings, which alone have a before and an after.
 * Headers that say "risk" alone are a rating once a band stands over them.
 */
export function fieldUnder(band: BandId, field: FieldId): FieldId | undefined {
  const rated = field === 'title' ? 'rating' : field;
  const banded = BANDED[rated];
  return banded && (band === 'residual' || band === 'target' ? banded[band] : rated);
}

function lift(meanings: readonly HeaderMeaning[], band: BandId): readonly HeaderMeaning[] {
  const lifted: HeaderMeaning[] = [];
  for (const meaning of meanings) {
    const field = fieldUnder(band, meaning.field);
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
  const forms = formsOf(text);
  const whole = firstMeaning(forms);
  if (whole !== undefined && whole.strength >= EXACT && fieldUnder('inherent', whole.field) === undefined)
    return { meanings: [whole] };
  for (const form of forms) {
    const found = bandIn(form);
    if (found === undefined) continue;
    const rest = lift(meaningsOf(found.rest), found.band);
    const lifted = strongest(rest) >= EXACT ? rest : [...rest, ...lift(meaningsOf(text), found.band)];
    if (lifted.length > 0) return { meanings: ranked(weaker(lifted, LIFTED)), band: found.band };
  }
  return { meanings: meaningsOf(text) };
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

/**
 * Reads a column's header as `RegisterPlace.headers` holds it: one text, or a band and the header below it
 * ("Residual Risk / Likelihood"). A field may be claimed by several words; the strongest comes first.
 */
export function readHeader(text: string): HeaderReading {
  const segments = text.split(BAND_SEPARATOR);
  const single = readSingle(ownText(text));
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
