import type { FieldId } from '../model/fields';
import type { Evidence } from '../model/place';
import { formsOf, type HeaderMeaning } from '../standards/header-lexicon';
import { fieldUnder, ownText } from '../standards/header-words';
import { goalsByInitials } from '../standards/words';
import type { ColumnProfile } from './column-profile';

type Meanings = readonly HeaderMeaning[] | undefined;

const ownWords = ({ header }: ColumnProfile): string => formsOf(ownText(header))[0] ?? '';

/** Three neighbouring columns headed "C", "I", "A" rate the three protection goals; undefined for other columns. */
function initialsMeaning(profiles: readonly ColumnProfile[], index: number): Meanings {
  for (let start = Math.max(0, index - 2); start <= index; start++) {
    const letters = profiles.slice(start, start + 3).map(ownWords);
    const field = goalsByInitials(letters)?.[index - start];
    if (field !== undefined) return [{ field, synonym: letters.join(' '), strength: 1 }];
  }
  return undefined;
}

/** The header's words alone, without the number a spreadsheet adds to a repeated header. */
const plainOf = ({ header }: ColumnProfile): string => formsOf(header).slice(-1)[0] ?? '';

const fieldOf = ({ reading }: ColumnProfile): FieldId | undefined => reading.meanings[0]?.field;

/** True when the same rating was headed with the same words further left. */
function isRepeat(profiles: readonly ColumnProfile[], index: number): boolean {
  const profile = profiles[index] as ColumnProfile;
  const field = fieldOf(profile);
  if (field === undefined || field === 'title' || fieldUnder('residual', field) === undefined) return false;
  return profiles
    .slice(0, index)
    .some((other) => fieldOf(other) === field && plainOf(other) === plainOf(profile));
}

/**
 * Where likelihood and impact come twice under the same words and no band tells them apart, the second set is the
 * residual one. What the column at an index then means; undefined for all others.
 */
function repeatedMeaning(profiles: readonly ColumnProfile[], index: number): Meanings {
  const meaning = profiles[index]?.reading.meanings[0];
  if (meaning === undefined || !isRepeat(profiles, index)) return undefined;
  if (profiles.some((profile) => fieldOf(profile)?.startsWith('residual'))) return undefined;
  const isSet = (['likelihood', 'impact'] as const).every((field) =>
    profiles.some((profile, other) => fieldOf(profile) === field && isRepeat(profiles, other)),
  );
  return isSet ? [{ ...meaning, field: fieldUnder('residual', meaning.field) as FieldId }] : undefined;
}

const PERSONS: readonly FieldId[] = ['owner', 'actionOwner', 'assetOwner'];
/** Weak enough that somebody is asked. */
const ONLY_PERSON = 0.6;

/** Whoever is responsible for the action is perhaps the owner too, where the register names nobody else. */
function onlyPersonMeaning(profiles: readonly ColumnProfile[], index: number): Meanings {
  const persons = profiles.filter((profile) => PERSONS.includes(fieldOf(profile) as FieldId));
  const meaning = profiles[index]?.reading.meanings[0];
  if (persons.length !== 1 || meaning?.field !== 'actionOwner') return undefined;
  return [{ ...meaning, field: 'owner', strength: ONLY_PERSON }];
}

/** What a column's header means among its neighbours', and what speaks for that besides its own words. */
export function patternAt(
  profiles: readonly ColumnProfile[],
  index: number,
): { readonly meanings: readonly HeaderMeaning[]; readonly evidence: readonly Evidence[] } {
  const profile = profiles[index] as ColumnProfile;
  const repeated = repeatedMeaning(profiles, index);
  const first = fieldOf(profile);
  if (repeated !== undefined && first !== undefined) {
    return { meanings: repeated, evidence: [{ kind: 'order', after: first }] };
  }
  const special = initialsMeaning(profiles, index) ?? onlyPersonMeaning(profiles, index);
  return { meanings: special ?? profile.reading.meanings, evidence: [] };
}
