import type { FieldId } from '../model/fields';
import type { Evidence } from '../model/place';
import { BAND_SEPARATOR, ownText } from '../standards/header-words';
import type { ColumnProfile } from './column-profile';
import { patternAt } from './header-patterns';
import { holdsWhat } from './holds';
import { type LikelyMeaning, withKin } from './kin';
import { type Product, productsAmong } from './products';
import { valueFit } from './value-fit';

/** A column's claim to be a field: how much speaks for it, and what. */
export interface Claim {
  readonly profile: ColumnProfile;
  readonly field: FieldId;
  readonly worth: number;
  readonly evidence: readonly Evidence[];
}

/** How much each kind of evidence weighs. A header in exactly the right words is 1. */
const WEIGHT = {
  header: 1,
  values: 0.5,
  product: 0.4,
  /** A blank column tells nothing: any filled one under a similar header is the better choice. */
  blank: -0.1,
  /** Of two equal columns the left one is meant. */
  order: 0.05,
} as const;

/** Less than this speaks for chance. */
const LEAST_WORTH = 0.65;

/** Fields that are of no use, and no harm is done, while their column is blank. */
const USELESS_BLANK: readonly FieldId[] = ['kind', 'velocity', 'effort', 'cost', 'cia', 'category'];

/** Every claim worth considering. Hidden columns make none. */
export function claimsOf(profiles: readonly ColumnProfile[]): readonly Claim[] {
  const visible = profiles.filter(({ isHidden, header }) => !isHidden && header !== '');
  const products = productsAmong(visible);
  const claims: Claim[] = [];
  visible.forEach((profile, index) => {
    const { meanings, evidence } = patternAt(visible, index);
    const leftFirst = WEIGHT.order * (1 - index / visible.length);
    for (const meaning of withKin(meanings)) {
      const claim = claimOf(profile, meaning, products);
      if (claim.worth < LEAST_WORTH) continue;
      claims.push({ ...claim, worth: claim.worth + leftFirst, evidence: [...claim.evidence, ...evidence] });
    }
  });
  return claims.filter((claim) => !isOutdone(claim, claims));
}

function claimOf(profile: ColumnProfile, meaning: LikelyMeaning, products: readonly Product[]): Claim {
  const { field } = meaning;
  const fit = valueFit(field, profile);
  const product = products.find((found) => found.column === profile.column && found.field === field);
  const evidence = evidenceFor(profile, meaning);
  if (fit > 0) evidence.push(holdsWhat(field, profile));
  if (product !== undefined) evidence.push({ kind: 'product', of: product.of });
  const isPlausible = meaning.isKin ? fit > 0 : profile.filled > 0 || !USELESS_BLANK.includes(field);
  const values = profile.filled === 0 ? WEIGHT.blank : fit * WEIGHT.values;
  const worth = meaning.strength * (WEIGHT.header + values) + (product === undefined ? 0 : WEIGHT.product);
  return { profile, field, worth: isPlausible ? worth : 0, evidence };
}

function evidenceFor({ header, reading }: ColumnProfile, { synonym }: LikelyMeaning): Evidence[] {
  const said = ownText(header);
  const evidence: Evidence[] = [{ kind: 'header', said, synonym }];
  if (reading.band !== undefined && said !== header)
    evidence.push({ kind: 'band', said: header.split(BAND_SEPARATOR, 1)[0] as string });
  return evidence;
}

/** What is rated "current" is the rating only where nothing is rated before controls. */
const isOutdone = ({ field, profile }: Claim, claims: readonly Claim[]): boolean =>
  profile.reading.band === 'current' &&
  claims.some((other) => other.field === field && other.profile.reading.band === 'inherent');
