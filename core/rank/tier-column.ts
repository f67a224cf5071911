import { TIERS, type Tier } from '../model/fields';
import type { Parsed } from '../model/parsed';
import { boxAt, type Ranking } from '../model/ranking';
import type { CodedColumn } from '../model/table';

const DISTINCT = TIERS.map((tier): Parsed<Tier> => ({ kind: 'value', value: tier, text: tier }));

/** Each row's group as the derived column `tier`, for rules to read. */
export function tierColumn({ boxes, boxOf }: Ranking): CodedColumn<Tier> {
  const codeOfBox = boxes.map(({ tier }) => TIERS.indexOf(tier));
  const codes = new Uint32Array(boxOf.length);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOfBox[boxOf[row] as number] as number;
  return { kind: 'coded', distinct: DISTINCT, codes };
}

/** Brings one row of the column up to date, when no other row changed its group. */
export function retierRow(column: CodedColumn<Tier>, ranking: Ranking, row: number): void {
  column.codes[row] = TIERS.indexOf(boxAt(ranking, row).tier);
}
