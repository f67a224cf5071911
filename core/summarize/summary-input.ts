import type { DayNumber } from '../model/cell';
import type { RuleOutcome } from '../model/finding';
import type { ColumnMap, RegisterPlace } from '../model/place';
import type { Ranking } from '../model/ranking';
import type { BoardCoverage } from '../model/summary';
import type { RegisterTable } from '../model/table';
import type { TraitCount } from './shares';

/** Everything a board summary is made from: one register, read, ranked and checked. */
export interface SummaryInput {
  readonly place: RegisterPlace;
  readonly columns: ColumnMap;
  readonly table: RegisterTable;
  readonly ranking: Ranking;
  readonly rules: readonly RuleOutcome[];
  readonly today: DayNumber;
}

/** The same with what is true of each row worked out, so that a section of the page only counts. */
export interface MarkedInput extends SummaryInput {
  /** Per row its traits, a bit each. */
  readonly traits: Uint32Array;
  readonly counts: readonly TraitCount[];
  readonly coverage: BoardCoverage;
}
