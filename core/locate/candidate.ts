import { cellText } from '../model/cell';
import type { FieldId } from '../model/fields';
import { type Grid, valueAt } from '../model/grid';
import type { Confidence } from '../model/place';
import { normalise } from '../standards/normalise';
import { isRatingWord, ratingScales, speaksOfRisk } from '../standards/words';
import type { HeaderBlock } from './header-block';
import { sureField } from './header-rows';
import { rowJudge } from './risk-rows';
import { rowsUnder } from './table-columns';

/** A header, the fields it surely names, the risk rows among those looked at, and how likely it is a register's. */
export interface Candidate {
  readonly block: HeaderBlock;
  readonly fields: ReadonlySet<FieldId>;
  readonly rows: number;
  readonly score: number;
}

/** What a field adds to the belief that a header is a register's. */
const WORTH = { subject: 2, rating: 2, risk: 1.5, other: 1 } as const;
/** What a risk row adds, and how many of them count. */
const WORTH_OF_ROW = 0.5;
const MOST_ROWS_THAT_COUNT = 8;

const SUBJECT: readonly FieldId[] = [
  'title',
  'description',
  'threat',
  'vulnerability',
  'consequence',
  'cause',
  'asset',
];
const RATING: readonly FieldId[] = [
  'likelihood',
  'impact',
  'score',
  'rating',
  'impactC',
  'impactI',
  'impactA',
];
const RESIDUAL: readonly FieldId[] = [
  'residualLikelihood',
  'residualImpact',
  'residualScore',
  'residualRating',
];
/** Fields that hardly any other kind of list has. */
const RISK: readonly FieldId[] = ['threat', 'vulnerability', 'treatment', ...RESIDUAL];

/** True when a header names how likely, how bad or how high a risk is. */
export const hasRating = (fields: ReadonlySet<FieldId>): boolean =>
  [...RATING, ...RESIDUAL].some((field) => fields.has(field));

/** True when a header names what a row is about. */
export const hasSubject = (fields: ReadonlySet<FieldId>): boolean =>
  SUBJECT.some((field) => fields.has(field));

function worthOf(field: FieldId): number {
  if (RATING.includes(field)) return WORTH.rating;
  if (RISK.includes(field)) return WORTH.risk;
  return SUBJECT.includes(field) ? WORTH.subject : WORTH.other;
}

/** Judges a header by its words and by the risk rows among the first `LOOK_ROWS` under it. */
export function weigh(grid: Grid, block: HeaderBlock): Candidate {
  const fields = new Set<FieldId>();
  let score = 0;
  for (const reading of block.readings) {
    const field = sureField(reading);
    if (field === undefined || fields.has(field)) continue;
    fields.add(field);
    score += worthOf(field);
  }
  const judge = rowJudge(grid, block);
  const rows = rowsUnder(grid, block.bottom).filter((row) => judge(row) === 'risk').length;
  return { block, fields, rows, score: score + Math.min(rows, MOST_ROWS_THAT_COUNT) * WORTH_OF_ROW };
}

/**
 * True when the header is a risk register's: it names the risk and its rating, and either rates likelihood and
 * impact or says in other words that risks are meant.
 */
export function isRegisterHeader({ block, fields }: Candidate): boolean {
  if (!hasSubject(fields) || !hasRating(fields)) return false;
  if (fields.has('likelihood') && (fields.has('impact') || fields.size > 3)) return true;
  return (
    fields.size > 3 &&
    (RISK.some((field) => fields.has(field)) || speaksOfRisk(normalise(block.headers.join(' '))))
  );
}

/** A scale has a level for each of its few rows; risks share levels. */
const SCALE_ROWS = { fewest: 3, most: 8 } as const;

/** True when the columns of likelihood and impact each list the words of a scale once, instead of rating risks. */
export function isScaleTable(grid: Grid, { block, fields }: Candidate): boolean {
  const rated = (['likelihood', 'impact'] as const).filter((field) => fields.has(field));
  return rated.length > 0 && rated.every((field) => listsEachOnce(grid, block, field));
}

function listsEachOnce(grid: Grid, block: HeaderBlock, field: FieldId): boolean {
  const column = block.left + block.readings.findIndex((reading) => sureField(reading) === field);
  const words = rowsUnder(grid, block.bottom)
    .map((row) => normalise(cellText(valueAt(grid, row, column))))
    .filter(isRatingWord);
  const isFew = words.length >= SCALE_ROWS.fewest && words.length <= SCALE_ROWS.most;
  return (
    isFew && new Set(words).size === words.length && ratingScales.some((scale) => isInOrder(words, scale))
  );
}

/** True when words go up or down a scale from row to row. */
function isInOrder(words: readonly string[], scale: readonly (readonly string[])[]): boolean {
  const levels = words.map((word) => scale.findIndex((spellings) => spellings.includes(word)));
  const steps = levels.slice(1).map((level, index) => level - (levels[index] as number));
  return !levels.includes(-1) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
}

/** How sure we are of a register's place. */
export function confidenceOf({ fields, rows }: Candidate): Confidence {
  const isRated = fields.has('likelihood') && fields.has('impact');
  if (isRated && rows > 2 && fields.size > 4) return 'high';
  return isRated || (rows > 2 && fields.size > 4) ? 'medium' : 'low';
}
