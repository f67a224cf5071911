import type { FieldId } from '../model/fields';
import type { ColumnProfile } from './column-profile';

/** A column whose numbers are those of two others multiplied. */
export interface Product {
  readonly column: number;
  readonly field: FieldId;
  readonly of: readonly [FieldId, FieldId];
}

const SETS: readonly (readonly [FieldId, FieldId, FieldId])[] = [
  ['likelihood', 'impact', 'score'],
  ['residualLikelihood', 'residualImpact', 'residualScore'],
];
/** So many rows at least must be rated, and so many of them multiply, before it is no chance. */
const FEWEST_ROWS = 3;
const SHARE = 0.8;
/** Scores are often shown rounded. */
const ROUNDING = 0.051;

/** Finds the scores that really are likelihood times impact: the strongest sign there is. */
export function productsAmong(profiles: readonly ColumnProfile[]): readonly Product[] {
  const found: Product[] = [];
  for (const [first, second, field] of SETS) {
    const left = profiles.filter((profile) => isRated(profile, first));
    const right = profiles.filter((profile) => isRated(profile, second));
    for (const profile of profiles) {
      if (profile.range === undefined) continue;
      const others = (one: ColumnProfile): boolean => one.column !== profile.column;
      const isProduct = left
        .filter(others)
        .some((one) => right.filter(others).some((other) => multiplies(one, other, profile)));
      if (isProduct) found.push({ column: profile.column, field, of: [first, second] });
    }
  }
  return found;
}

const isRated = (profile: ColumnProfile, field: FieldId): boolean =>
  profile.range !== undefined && profile.reading.meanings.some((meaning) => meaning.field === field);

function multiplies(left: ColumnProfile, right: ColumnProfile, product: ColumnProfile): boolean {
  let rated = 0;
  let equal = 0;
  product.numbers.forEach((shown, index) => {
    const one = left.numbers[index];
    const other = right.numbers[index];
    if (shown === undefined || one === undefined || other === undefined) return;
    rated++;
    if (Math.abs(one * other - shown) < ROUNDING) equal++;
  });
  return rated >= FEWEST_ROWS && equal >= rated * SHARE;
}
