import { valueIn } from '../model/parsed';
import type { Criterion } from '../model/ranking';
import { parsedAt, type RegisterTable } from '../model/table';
import type { Step } from './outlook';
import { ratingSteps } from './rating-steps';
import { fitShape, type Shape } from './shape';
import { type Source, sourcesOf } from './sources';

/** What a register is ranked by, and the steps that read it into the levels of an outlook. */
export interface Yardsticks {
  readonly sources: readonly Source[];
  readonly criteria: readonly Criterion[];
  readonly shape: Shape;
  readonly steps: readonly Step[];
}

/** Lays out the sources of a register as criteria, main ones first. */
export function yardsticksOf(table: RegisterTable): Yardsticks {
  const sources = sourcesOf(table);
  const wanted = sources.flatMap((source) =>
    source.fields.map((_, nth) => ({
      source,
      isMain: nth < source.mains,
      levels: source.scale.levels.length,
    })),
  );
  const levelsWhere = (isMain: boolean): number[] =>
    wanted.filter((criterion) => criterion.isMain === isMain).map(({ levels }) => levels);
  const shape = fitShape(levelsWhere(true), levelsWhere(false));
  const criteria = wanted.slice(0, shape.main.length + shape.tiebreak.length).map(
    ({ source }, index): Criterion => ({
      fields: source.after === undefined ? source.fields : [...source.fields, source.after],
      role: index < shape.main.length ? 'main' : 'tiebreak',
      scale: source.scale,
    }),
  );
  const steps = sources.flatMap((source) =>
    ratingSteps(
      source,
      wanted.findIndex((criterion) => criterion.source === source),
    ),
  );
  return { sources, criteria, shape, steps };
}

/** True when the row holds a score that no level was made for. */
export const holdsNewScore = (sources: readonly Source[], table: RegisterTable, row: number): boolean =>
  sources.some(({ fields, after, levelOfScore }) => {
    if (levelOfScore === undefined) return false;
    return (after === undefined ? fields : [...fields, after]).some((field) => {
      const score = valueIn<unknown>(parsedAt(table, field, row));
      return typeof score === 'number' && !levelOfScore.has(score);
    });
  });
