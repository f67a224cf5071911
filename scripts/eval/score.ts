import { type ColumnMap, columnLetters, type RegisterPlace } from '../../core/index';
import type { TrueRegister, Truth } from './truth';

/** How the columns of a register were mapped, in numbers of columns. */
export interface ColumnScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly invented: number;
  /** Wrong or invented, and not marked unsure: what hurts a user most. */
  readonly confidentlyWrong: number;
  readonly unsure: number;
}

export const NOTHING: ColumnScore = {
  right: 0,
  wrong: 0,
  missed: 0,
  invented: 0,
  confidentlyWrong: 0,
  unsure: 0,
};

/** The sum of two scores. */
export const addScores = (one: ColumnScore, other: ColumnScore): ColumnScore => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
  invented: one.invented + other.invented,
  confidentlyWrong: one.confidentlyWrong + other.confidentlyWrong,
  unsure: one.unsure + other.unsure,
});

/** The fields that the review leans on most. */
export const isCoreField = (field: string): boolean =>
  /^(id|title|description|likelihood|impact|owner|treatment|action|dueDate|reviewDate|status|residual.*)$/.test(
    field,
  );

/** Without these in the right place a register is of no use. */
export const isEssentialField = (field: string): boolean =>
  /^(id|title|description|likelihood|impact|owner)$/.test(field);

/** True when sheet, header rows, first and last risk agree, and no other row was taken for a risk. */
export function isPlaceRight(place: RegisterPlace, truth: TrueRegister): boolean {
  const isSheet = truth.sheet === null || place.sheet === truth.sheet;
  const isHeader = place.headerRow + 1 === truth.headerRow && place.headerRows === truth.headerRows;
  const isData = place.firstDataRow + 1 === truth.firstDataRow && place.lastDataRow + 1 === truth.lastDataRow;
  const others = new Set(truth.nonDataRows ?? []);
  return isSheet && isHeader && isData && !place.rows.some((row) => others.has(row + 1));
}

/** Compares the columns found with the truth, for the fields that `counts` lets through. */
export function scoreColumns(
  columns: ColumnMap,
  truth: Truth,
  counts: (field: string) => boolean,
): ColumnScore {
  const doubtful = new Set(truth.doubtfulFields ?? []);
  const defended = new Set(Object.values(truth.alt ?? {}).flat());
  const found = Object.values(columns).filter(({ field }) => counts(field));
  let score: ColumnScore = { ...NOTHING, unsure: found.filter(({ isUnsure }) => isUnsure).length };
  for (const { field, column, isUnsure } of found) {
    const letters = columnLetters(column);
    const expected = truth.columns[field];
    const isRight = letters === expected || truth.alt?.[field]?.includes(letters) === true;
    if (isRight && expected !== undefined) score = { ...score, right: score.right + 1 };
    if (isRight || doubtful.has(field)) continue;
    if (expected === undefined && defended.has(letters)) continue;
    const kind = expected === undefined ? 'invented' : 'wrong';
    const confidentlyWrong = score.confidentlyWrong + (isUnsure ? 0 : 1);
    score = { ...score, [kind]: score[kind] + 1, confidentlyWrong };
  }
  const missed = Object.keys(truth.columns).filter(
    (field) => counts(field) && !doubtful.has(field) && !(field in columns),
  );
  return { ...score, missed: missed.length };
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function rates({ right, wrong, missed, invented }: ColumnScore): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right / Math.max(1, right + wrong + invented);
  const recall = right / Math.max(1, right + wrong + missed);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall) };
}
