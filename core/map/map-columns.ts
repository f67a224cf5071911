import type { FieldId } from '../model/fields';
import type { Grid } from '../model/grid';
import type { ColumnChoice, ColumnMap, RegisterPlace } from '../model/place';
import { FIELD_IDS } from '../standards/fields';
import { assign } from './assign';
import { type Claim, claimsOf } from './claims';
import { profileColumns } from './column-profile';

export { sampleRows } from './column-profile';

/** A choice is unsure when less than this speaks for it. */
const SURE_WORTH = 0.9;
/** A choice is unsure when another column, left without a field, has almost as much to say for itself. */
const CLEAR_LEAD = 0.05;
const MOST_RUNNERS_UP = 3;

/**
 * Says which column is which field: headers, values and the arithmetic between columns are weighed together in the
 * best one-to-one assignment. Looks at the rows of `sampleRows` only.
 */
export function mapColumns(grid: Grid, place: RegisterPlace): ColumnMap {
  const claims = claimsOf(profileColumns(grid, place));
  const claimAt = place.headers.map((_, index) => {
    const own = claims.filter(({ profile }) => profile.column === place.left + index);
    return FIELD_IDS.map((field) => own.find((claim) => claim.field === field));
  });
  const chosen = assign(claimAt.map((own) => own.map((claim) => claim?.worth ?? 0)));
  const taken = new Set(chosen.flatMap((field, index) => (field === -1 ? [] : [place.left + index])));
  const map: { [F in FieldId]?: ColumnChoice } = {};
  // Field by field, so that the same columns in another order give an equal map.
  FIELD_IDS.forEach((field, index) => {
    const claim = claimAt[chosen.indexOf(index)]?.[index];
    if (claim !== undefined) map[field] = choiceOf(claim, claims, taken);
  });
  return map;
}

function choiceOf(claim: Claim, claims: readonly Claim[], taken: ReadonlySet<number>): ColumnChoice {
  const { field, profile, worth, evidence } = claim;
  const others = claims
    .filter((other) => other.field === field && other !== claim)
    .sort((one, other) => other.worth - one.worth);
  const rival = others.find((other) => !taken.has(other.profile.column));
  return {
    field,
    column: profile.column,
    header: profile.header,
    isUnsure: worth < SURE_WORTH || (rival !== undefined && rival.worth > worth - CLEAR_LEAD),
    evidence,
    runnersUp: others
      .slice(0, MOST_RUNNERS_UP)
      .map((other) => ({ column: other.profile.column, header: other.profile.header })),
  };
}
