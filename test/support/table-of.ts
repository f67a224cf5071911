import { dayFromIso } from '../../core/model/day';
import type { FieldId, ReadableId, RowState, Tier } from '../../core/model/fields';
import { BLANK, type Parsed } from '../../core/model/parsed';
import type { ColumnMap, RegisterPlace } from '../../core/model/place';
import type { Basis, Capacity, RankedBox, Ranking } from '../../core/model/ranking';
import type { Scale } from '../../core/model/scale';
import type { Columns, RegisterTable } from '../../core/model/table';
import { FIELDS, type ReaderId } from '../../core/standards/fields';

/**
 * A row in short: a field's value as its type has it. Ratings are `3` or `'2-4'` on 1 to 5, dates `2026-03-31`,
 * a decision is its kind. `''` is a blank cell, `'?'` one that says nothing, `'!x'` one that nobody can read.
 */
export type ShortRow = { readonly [F in FieldId]?: string | number } & { readonly state?: RowState };

/** The scale of every rating in short rows. */
export const ONE_TO_FIVE: Scale = {
  levels: [1, 2, 3, 4, 5].map((number) => ({ label: String(number), number })),
  from: 'header',
  isDescending: false,
};

/** The table of some short rows; a field that no row mentions has no column. The first risk is on sheet row 5. */
export function tableOf(rows: readonly ShortRow[]): RegisterTable {
  const fields = new Set(
    rows.flatMap((row) => Object.keys(row)).filter((key): key is FieldId => key in FIELDS),
  );
  const columns: { [F in ReadableId]?: unknown } = {
    rowState: coded(rows.map(({ state = 'open' }) => ({ kind: 'value', value: state, text: state }))),
  };
  const scales: Record<string, Scale> = {};
  for (const field of fields) {
    const { reader } = FIELDS[field];
    columns[field] = coded(rows.map((row) => cellOf(row[field] ?? '', reader)));
    if (reader === 'rating') scales[field] = ONE_TO_FIVE;
  }
  if (columns.treatment !== undefined) columns.decision = columns.treatment;
  return {
    rowCount: rows.length,
    sheetRows: Int32Array.from(rows, (_, index) => index + 4),
    columns: columns as Columns,
    scales,
  };
}

function coded(cells: readonly Parsed<unknown>[]) {
  const keys = cells.map((cell) => JSON.stringify(cell));
  const distinct = Array.from(new Set(keys));
  const codeOf = new Map(distinct.map((key, code) => [key, code]));
  return {
    kind: 'coded',
    distinct: distinct.map((key) => JSON.parse(key) as Parsed<unknown>),
    codes: Uint32Array.from(keys, (key) => codeOf.get(key) as number),
  } as const;
}

function cellOf(input: string | number, reader: ReaderId): Parsed<unknown> {
  const text = String(input);
  if (text === '') return BLANK;
  if (text === '?') return { kind: 'placeholder', text: 'TBD' };
  if (text.startsWith('!')) return { kind: 'unreadable', text: text.slice(1) };
  return { kind: 'value', value: valueFrom(text, reader), text };
}

function valueFrom(text: string, reader: ReaderId): unknown {
  switch (reader) {
    case 'rating': {
      const [lo, hi = lo] = text.split('-').map((level) => Number(level) - 1);
      return { lo, hi };
    }
    case 'number':
      return Number(text);
    case 'date':
      return dayFromIso(text);
    case 'people':
      return { names: [text], kind: 'person' };
    case 'decision':
      return text === 'improve' ? { kind: text, how: 'reduce' } : { kind: text };
    default:
      return text;
  }
}

/** Settled at five and fifteen, as somebody said. */
export const FIVE_AND_FIFTEEN: Capacity = { now: 5, next: 15, isAssumed: false };

/**
 * A ranking written down by hand, a row each: `act-now firm 1-3`, or only the group outside the ranking, such as
 * `accepted`. Equal notations are one box.
 */
export function rankingOf(notations: readonly string[], capacity: Capacity = FIVE_AND_FIFTEEN): Ranking {
  const distinct = Array.from(new Set(notations));
  const boxes = distinct.map((notation): RankedBox => {
    const [tier, basis, places = '1-1'] = notation.split(' ');
    const [best = 1, worst = best] = places.split('-').map(Number);
    const size = notations.filter((other) => other === notation).length;
    const place = { lo: [], hi: [], size, best, worst, tier: tier as Tier };
    return basis === undefined ? place : { ...place, basis: basis as Basis };
  });
  return {
    criteria: [],
    rankedCount: notations.filter((notation) => notation.includes(' ')).length,
    capacity,
    boxes,
    boxOf: Uint32Array.from(notations, (notation) => distinct.indexOf(notation)),
  };
}

/** Where a table of short rows would lie: sheet Register, header in row 4. */
export const placeOf = ({ rowCount, sheetRows }: RegisterTable): RegisterPlace => ({
  sheet: 'Register',
  headerRow: 3,
  headerRows: 1,
  firstDataRow: 4,
  lastDataRow: 3 + rowCount,
  left: 0,
  right: 0,
  headers: [],
  rows: sheetRows,
  confidence: 'high',
});

/** Columns found for some fields, those named last without being sure. */
export function columnsOf(fields: readonly FieldId[], unsure: readonly ReadableId[] = []): ColumnMap {
  const choices = fields.map((field, column) => [
    field,
    {
      field,
      column,
      header: FIELDS[field].name,
      isUnsure: unsure.includes(field),
      evidence: [],
      runnersUp: [],
    },
  ]);
  return Object.fromEntries(choices) as ColumnMap;
}
