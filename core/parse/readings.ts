import type { FieldId, FieldOf, Rating } from '../model/fields';
import type { Grid } from '../model/grid';
import type { Parsed } from '../model/parsed';
import type { ColumnMap } from '../model/place';
import type { Scale } from '../model/scale';
import { FIELDS, fieldsReadAs } from '../standards/fields';
import { normalise } from '../standards/normalise';
import type { RawCell, RawColumn } from './raw-column';
import { type DateOrder, dateOrderOf, readDate } from './read-date';
import { readPeople } from './read-people';
import { levelOf, readRating } from './read-rating';
import { readActionStatus, readDecision, readKind, readNumber, readStatus, readText } from './read-words';
import { scaleOf } from './scale-of';

/** What has to be known about whole columns before their cells can be read. */
export interface Readings {
  readonly scales: { readonly [F in FieldOf<Rating>]?: Scale };
  readonly dateOrder: DateOrder;
}

export type RawColumns = { readonly [F in FieldId]?: RawColumn };

const SCALE_FIELDS = fieldsReadAs('rating') as readonly FieldOf<Rating>[];
const DATE_FIELDS = fieldsReadAs('date');

/** Works out scales and the order of dates from all that the columns hold. */
export function readingsOf(grid: Grid, columns: ColumnMap, raw: RawColumns): Readings {
  const scales: { [F in FieldOf<Rating>]?: Scale } = {};
  for (const field of SCALE_FIELDS) {
    const scale = fieldScale(grid, columns, raw, field);
    if (scale !== undefined) scales[field] = scale;
  }
  return { scales: withSharedScales(scales), dateOrder: dateOrderOf(presentOf(raw, DATE_FIELDS)) };
}

/** True when the two read every cell the same way. */
export const isSameReading = (a: Readings, b: Readings): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldScale(
  grid: Grid,
  columns: ColumnMap,
  raw: RawColumns,
  field: FieldOf<Rating>,
): Scale | undefined {
  const [choice, cells] = [columns[field], raw[field]];
  if (choice === undefined || cells === undefined) return undefined;
  const list = grid.validations.find(({ column }) => column === choice.column)?.list ?? [];
  return scaleOf(cells, { header: choice.header, list });
}

/** Columns that rate the same thing before and after treatment, or for confidentiality, integrity and availability. */
const SIBLINGS: readonly (readonly FieldOf<Rating>[])[] = [
  ['likelihood', 'residualLikelihood', 'targetLikelihood'],
  ['impact', 'residualImpact', 'targetImpact'],
  ['impactC', 'impactI', 'impactA'],
  ['rating', 'residualRating', 'targetRating'],
];

/** Of siblings rated in words, those whose levels all mean one of another's take its scale, so that they compare. */
function withSharedScales(scales: Readings['scales']): Readings['scales'] {
  const shared = { ...scales };
  for (const siblings of SIBLINGS) {
    const fullest = siblings
      .map((field) => scales[field])
      .reduce(
        (a, b) => (b !== undefined && (a === undefined || b.levels.length > a.levels.length) ? b : a),
        undefined,
      );
    for (const field of siblings) {
      const own = scales[field];
      if (own !== undefined && fullest !== undefined && isPartOf(own, fullest)) shared[field] = fullest;
    }
  }
  return shared;
}

const isPartOf = (part: Scale, whole: Scale): boolean =>
  part.from === 'words' &&
  whole.from === 'words' &&
  part.levels.every(({ label }) => levelOf(whole, normalise(label)) !== undefined);

const presentOf = (raw: RawColumns, fields: readonly FieldId[]): RawColumn[] =>
  fields.map((field) => raw[field]).filter((column): column is RawColumn => column !== undefined);

/** Reads one cell of a field, given what is known about its column. */
export function readCell(field: FieldId, cell: RawCell, readings: Readings): Parsed<unknown> {
  switch (FIELDS[field].reader) {
    case 'rating':
      return readRating(cell, readings.scales[field as FieldOf<Rating>]);
    case 'date':
      return readDate(cell, readings.dateOrder);
    case 'number':
      return readNumber(cell);
    case 'people':
      return readPeople(cell);
    case 'decision':
      return readDecision(cell);
    case 'status':
      return readStatus(cell);
    case 'action-status':
      return readActionStatus(cell);
    case 'kind':
      return readKind(cell);
    case 'text':
      return readText(cell);
  }
}
