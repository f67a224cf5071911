import { findingsOf } from './check/findings';
import type { Checks } from './check/recheck';
import { outcomeOf, runRules } from './check/run-rules';
import { locate } from './locate/locate';
import { mapColumns } from './map/map-columns';
import type { DayNumber } from './model/cell';
import type { FieldId } from './model/fields';
import type { Finding, RuleOutcome } from './model/finding';
import type { Book, Grid } from './model/grid';
import { lazily } from './model/lazily';
import type { ColumnMap, RegisterPlace, SkippedSheet } from './model/place';
import { drain, type Progress } from './model/progress';
import type { Capacity, Ranking } from './model/ranking';
import type { BoardSummary } from './model/summary';
import type { RegisterTable } from './model/table';
import { type ParsedRegister, parse } from './parse/parse';
import { type RankState, rank } from './rank/rank';
import { tierColumn } from './rank/tier-column';
import { rules } from './rules';
import { summarize } from './summarize/summarize';

export interface ReviewOptions {
  /** The day the review is made, as a serial day number. */
  readonly today: DayNumber;
  /** Only this sheet. */
  readonly sheet?: string;
  /** How many risks can be acted on, once a person has said so. */
  readonly capacity?: Pick<Capacity, 'now' | 'next'>;
}

/** A workbook, reviewed: its registers, best first, and why other sheets hold none. */
export interface Review {
  readonly registers: readonly RegisterReview[];
  readonly skippedSheets: readonly SkippedSheet[];
}

/** A register, reviewed. Findings and summary are made when somebody looks. */
export interface RegisterReview {
  readonly place: RegisterPlace;
  readonly columns: ColumnMap;
  readonly table: RegisterTable;
  readonly ranking: Ranking;
  readonly rules: readonly RuleOutcome[];
  readonly findings: readonly Finding[];
  readonly summary: BoardSummary;
}

/** A workbook's registers, best first, each with where it lies and which column is which; why other sheets hold none. */
export interface MappedBook {
  readonly registers: readonly MappedRegister[];
  readonly skippedSheets: readonly SkippedSheet[];
}

export type MappedRegister = Pick<RegisterReview, 'place' | 'columns'>;

/** Finds the registers of a workbook and their columns, and goes no further. */
export function locateAndMap(book: Book, { sheet }: Pick<ReviewOptions, 'sheet'> = {}): MappedBook {
  const { places, skippedSheets } = drain(locate(book));
  const registers = places
    .filter((place) => sheet === undefined || place.sheet === sheet)
    .map((place) => ({ place, columns: mapColumns(gridOf(book, place.sheet), place) }));
  return { registers, skippedSheets };
}

/** Reviews a workbook: finds its registers, reads, ranks and checks them. Never throws on what a sheet holds. */
export const review = (book: Book, options: ReviewOptions): Review => drain(reviewInSteps(book, options));

/** `review` in small steps, for whoever has to show progress or to stop. */
export function* reviewInSteps(book: Book, options: ReviewOptions): Generator<Progress, Review> {
  return viewOf(yield* reviewWorkbook(book, options));
}

/** All that the stages made of a workbook, kept so that an edit can be reviewed by itself. */
export interface ReviewWork {
  readonly registers: readonly RegisterWork[];
  readonly skippedSheets: readonly SkippedSheet[];
}

/** Finds the registers of a workbook and takes each down the straight line. */
export function* reviewWorkbook(book: Book, options: ReviewOptions): Generator<Progress, ReviewWork> {
  const { places, skippedSheets } = yield* locate(book);
  const registers: RegisterWork[] = [];
  for (const place of places) {
    if (options.sheet !== undefined && options.sheet !== place.sheet) continue;
    registers.push(yield* reviewRegister(gridOf(book, place.sheet), place, options));
  }
  return { registers, skippedSheets };
}

/** All that the stages made of one register. */
export interface RegisterWork {
  readonly columns: ColumnMap;
  readonly parsed: ParsedRegister;
  readonly ranked: RankState;
  readonly checks: Checks;
}

/** The straight line for one register. What a board needs of it is made when somebody looks. */
export function* reviewRegister(
  grid: Grid,
  place: RegisterPlace,
  options: ReviewOptions,
): Generator<Progress, RegisterWork> {
  yield { stage: 'map', done: 0, of: place.rows.length };
  const columns = mapColumns(grid, place);
  yield { stage: 'parse', done: 0, of: place.rows.length };
  const parsed = yield* parse(grid, place, columns);
  const ranked = yield* rank(parsed.table, options);
  const table = withTier(parsed.table, ranked);
  const isUnsure = (field: FieldId): boolean => columns[field]?.isUnsure === true;
  const context = { today: options.today, scales: table.scales, isUnsure };
  const entries = yield* runRules(rules, table, context);
  return { columns, parsed, ranked, checks: { entries: [...entries], table, context } };
}

/** A review as others see it: valid until the next edit. */
export const viewOf = ({ registers, skippedSheets }: ReviewWork): Review => ({
  registers: registers.map(registerView),
  skippedSheets,
});

function registerView({ columns, parsed, ranked, checks }: RegisterWork): RegisterReview {
  const { table, context } = checks;
  const { place } = parsed;
  const { ranking } = ranked;
  const outcomes = checks.entries.map(outcomeOf);
  const findings = lazily(() => findingsOf(checks));
  const summary = lazily(() =>
    summarize({ place, columns, table, ranking, rules: outcomes, today: context.today }),
  );
  return {
    place,
    columns,
    table,
    ranking,
    rules: outcomes,
    get findings() {
      return findings();
    },
    get summary() {
      return summary();
    },
  };
}

/** The table with the group of each risk as one more column, so that rules may read it. */
const withTier = (table: RegisterTable, { ranking }: RankState): RegisterTable => ({
  ...table,
  columns: { ...table.columns, tier: tierColumn(ranking) },
});

/** The grid of a sheet that is known to have one. */
export const gridOf = (book: Book, sheet: string): Grid =>
  book.grids.find((grid) => grid.sheet === sheet) as Grid;
