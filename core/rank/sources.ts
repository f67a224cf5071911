import type { FieldOf, Rating } from '../model/fields';
import { valueIn } from '../model/parsed';
import { isSameScale, type Scale } from '../model/scale';
import type { RegisterTable } from '../model/table';

export type RatingField = FieldOf<Rating>;
export type ScoreField = 'score' | 'residualScore';

/** Columns that rate one thing on one scale. They fill one criterion each, highest rating first. */
export interface Source {
  readonly fields: readonly (RatingField | ScoreField)[];
  /** How many of its criteria are main ones; the rest break ties. */
  readonly mains: number;
  /** The rating expected after the planned actions: it counts once these are done. */
  readonly after?: RatingField | ScoreField;
  readonly scale: Scale;
  /** For scores, which have no scale of their own: the level of each number seen. */
  readonly levelOfScore?: ReadonlyMap<number, number>;
}

const EFFECTS = ['impactC', 'impactI', 'impactA'] as const;

/**
 * Chooses what risks are compared by, main sources first: likelihood and impact where the register has both, else its
 * one level, else its one score, else whichever half of a pair it has. Other ratings only break ties.
 */
export function sourcesOf(table: RegisterTable): readonly Source[] {
  const candidates = [pairSources, levelSources, scoreSources, halfSources];
  let main: readonly Source[] = [];
  for (const candidate of candidates) {
    if (main.length === 0) main = candidate(table);
  }
  return main.length === 0 ? [] : [...main, ...tiebreakSources(table, main)];
}

function ratingSource(table: RegisterTable, field: RatingField): Source | undefined {
  const scale = table.columns[field] === undefined ? undefined : table.scales[field];
  return scale === undefined || scale.levels.length === 0 ? undefined : { fields: [field], mains: 1, scale };
}

/** The first pair of likelihood and impact with the second behind it, or the only complete pair there is. */
function pairSources(table: RegisterTable): readonly Source[] {
  const likelihood = ratingSource(table, 'likelihood');
  const impacts = impactSources(table);
  if (likelihood === undefined || impacts.length === 0) {
    const second = [ratingSource(table, 'residualLikelihood'), ratingSource(table, 'residualImpact')].filter(
      isPresent,
    );
    return second.length === 2 ? second : [];
  }
  const first = [likelihood, ...impacts];
  const after = ['residualLikelihood', 'residualImpact'] as const;
  const isComparable =
    first.length === 2 && after.every((field, index) => isOnScale(table, field, first[index]));
  return isComparable
    ? first.map((source, index) => withAfter(table, source, after[index] as RatingField))
    : first;
}

/** The impact, or else the worst effect on C, I and A; effects on scales that differ are impacts of their own. */
function impactSources(table: RegisterTable): readonly Source[] {
  const impact = ratingSource(table, 'impact');
  return impact === undefined ? effectSources(table) : [impact];
}

function effectSources(table: RegisterTable): readonly Source[] {
  const sources = EFFECTS.map((field) => ratingSource(table, field)).filter(isPresent);
  const [first] = sources;
  if (first === undefined || !sources.every(({ scale }) => isSameScale(scale, first.scale))) return sources;
  return [{ ...first, fields: sources.flatMap(({ fields }) => fields) }];
}

/** True when a second rating is missing, or its levels compare with those of the first. */
function isOnScale(table: RegisterTable, field: RatingField, first: Source | undefined): boolean {
  const second = ratingSource(table, field);
  return second === undefined || (first !== undefined && isSameScale(second.scale, first.scale));
}

const withAfter = (table: RegisterTable, source: Source, after: RatingField): Source =>
  ratingSource(table, after) === undefined ? source : { ...source, after };

function levelSources(table: RegisterTable): readonly Source[] {
  const level = ratingSource(table, 'rating');
  if (level === undefined) return [ratingSource(table, 'residualRating')].filter(isPresent);
  return [isOnScale(table, 'residualRating', level) ? withAfter(table, level, 'residualRating') : level];
}

/** A score counts by its order only: its levels are the distinct numbers of both score columns. */
function scoreSources(table: RegisterTable): readonly Source[] {
  const present = (['score', 'residualScore'] as const).filter((field) => table.columns[field] !== undefined);
  const [field, after] = present;
  const numbers = new Set(present.flatMap((name) => (table.columns[name]?.distinct ?? []).map(valueIn)));
  const sorted = Array.from(numbers)
    .filter(isPresent)
    .sort((a, b) => a - b);
  if (field === undefined || sorted.length === 0) return [];
  const levels = sorted.map((number) => ({ label: String(number), number }));
  const source: Source = {
    fields: [field],
    mains: 1,
    scale: { levels, from: 'values', isDescending: false },
    levelOfScore: new Map(sorted.map((number, level) => [number, level])),
  };
  return [after === undefined ? source : { ...source, after }];
}

function halfSources(table: RegisterTable): readonly Source[] {
  const halves = (['likelihood', 'residualImpact', 'residualLikelihood'] as const).map((field) =>
    ratingSource(table, field),
  );
  const impacts = impactSources(table);
  return impacts.length > 0 ? impacts : halves.filter(isPresent).slice(0, 1);
}

/** Effects that are not the impact itself, and velocity. */
function tiebreakSources(table: RegisterTable, main: readonly Source[]): readonly Source[] {
  const isMain = (source: Source): boolean =>
    main.some(({ fields }) => fields.includes(source.fields[0] as RatingField));
  return [...effectSources(table), ratingSource(table, 'velocity')]
    .filter(isPresent)
    .filter((source) => !isMain(source))
    .map((source) => ({ ...source, mains: 0 }));
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;
