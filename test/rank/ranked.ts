import type { FieldOf, Rating } from '../../core/model/fields';
import { drain } from '../../core/model/progress';
import { boxAt, type Ranking } from '../../core/model/ranking';
import type { Scale } from '../../core/model/scale';
import type { RegisterTable } from '../../core/model/table';
import { type RankOptions, type RankState, rank } from '../../core/rank/rank';
import { TODAY } from '../support/today';

export type Scales = { readonly [F in FieldOf<Rating>]?: Scale };

/** A scale of so many levels, numbered from 1. */
export const scaleOfLevels = (count: number): Scale => ({
  levels: Array.from({ length: count }, (_, level) => ({ label: String(level + 1), number: level + 1 })),
  from: 'values',
  isDescending: false,
});

/** Runs the ranking to its end. */
export const rankTable = (table: RegisterTable, options: RankOptions = { today: TODAY }): RankState =>
  drain(rank(table, options));

/** A row's place and group as `2-4 watch leaning`. */
export function shown(ranking: Ranking, row: number): string {
  const { best, worst, tier, basis } = boxAt(ranking, row);
  return [`${best}-${worst}`, tier, basis ?? ''].join(' ').trim();
}

/** Every row as `shown`. */
export const shownRows = (ranking: Ranking): string[] =>
  Array.from(ranking.boxOf, (_, row) => shown(ranking, row));
