import type { FieldId } from '../model/fields';
import type { Evidence } from '../model/place';
import { formsOf, type HeaderMeaning } from '../standards/header-lexicon';
import { BAND_SEPARATOR } from '../standards/header-words';
import type { ColumnProfile } from './column-profile';

/** The initials of confidentiality, integrity and availability in the languages we read, in the usual orders. */
const INITIALS: readonly (readonly [string, readonly FieldId[]])[] = [
  ['cia', ['impactC', 'impactI', 'impactA']],
  ['cid', ['impactC', 'impactI', 'impactA']],
  ['rid', ['impactC', 'impactI', 'impactA']],
  ['viv', ['impactC', 'impactI', 'impactA']],
  ['кцд', ['impactC', 'impactI', 'impactA']],
  ['dic', ['impactA', 'impactI', 'impactC']],
];

const RESIDUAL: { readonly [F in FieldId]?: FieldId } = {
  likelihood: 'residualLikelihood',
  impact: 'residualImpact',
  score: 'residualScore',
  rating: 'residualRating',
};

const lastSegment = (header: string): string => {
  const segments = header.split(BAND_SEPARATOR);
  return formsOf(segments[segments.length - 1] as string)[0] ?? '';
};

/** Three neighbouring columns headed "C", "I", "A" rate the three protection goals; undefined for other columns. */
function initialsMeaning(
  profiles: readonly ColumnProfile[],
  index: number,
): readonly HeaderMeaning[] | undefined {
  for (let start = Math.max(0, index - 2); start <= index; start++) {
    const three = profiles.slice(start, start + 3).map(({ header }) => lastSegment(header));
    if (!three.every((letter) => letter.length === 1)) continue;
    const found = INITIALS.find(([letters]) => letters === three.join(''));
    const field = found?.[1][index - start];
    if (field !== undefined) return [{ field, synonym: three.join(' '), strength: 1 }];
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
  if (field === undefined || RESIDUAL[field] === undefined) return false;
  return profiles
    .slice(0, index)
    .some((other) => fieldOf(other) === field && plainOf(other) === plainOf(profile));
}

/**
 * Where likelihood and impact come twice under the same words and no band tells them apart, the second set is the
 * residual one. What the column at an index then means; undefined for all others.
 */
function repeatedMeaning(
  profiles: readonly ColumnProfile[],
  index: number,
): readonly HeaderMeaning[] | undefined {
  const meaning = profiles[index]?.reading.meanings[0];
  if (meaning === undefined || !isRepeat(profiles, index)) return undefined;
  if (profiles.some((profile) => fieldOf(profile)?.startsWith('residual'))) return undefined;
  const isSet = (['likelihood', 'impact'] as const).every((field) =>
    profiles.some((profile, other) => fieldOf(profile) === field && isRepeat(profiles, other)),
  );
  return isSet ? [{ ...meaning, field: RESIDUAL[meaning.field] as FieldId }] : undefined;
}

const PERSONS: readonly FieldId[] = ['owner', 'actionOwner', 'assetOwner'];
/** Weak enough that somebody is asked. */
const ONLY_PERSON = 0.6;

/** Whoever is responsible for the action is perhaps the owner too, where the register names nobody else. */
function onlyPersonMeaning(
  profiles: readonly ColumnProfile[],
  index: number,
): readonly HeaderMeaning[] | undefined {
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
