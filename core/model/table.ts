import type { FieldOf, Rating, ReadableId, ReadableTypes } from './fields';
import { BLANK, type Parsed, type Presence, presenceOf } from './parsed';
import type { Scale } from './scale';

/** A column whose texts repeat: each distinct cell is parsed once, and a row holds its code. */
export interface CodedColumn<T> {
  readonly kind: 'coded';
  readonly distinct: readonly Parsed<T>[];
  readonly codes: Uint32Array;
}

/** A column of texts that hardly repeat (titles, descriptions, ids): only their presence is kept at hand. */
export interface TextColumn {
  readonly kind: 'text';
  /** Per row an index into `PRESENCES`. */
  readonly presences: Uint8Array;
  textAt(row: number): string;
}

export type Column<T> = CodedColumn<T> | ([string] extends [T] ? TextColumn : never);

export const PRESENCES: readonly Presence[] = ['blank', 'placeholder', 'something'];

export type Columns = { readonly [F in ReadableId]?: Column<ReadableTypes[F]> };

/** A register, read: columns of parsed cells, one row a risk. A field is absent when there is no such column. */
export interface RegisterTable {
  readonly rowCount: number;
  /** The sheet row of each risk, counted from 0. */
  readonly sheetRows: Int32Array;
  readonly columns: Columns;
  readonly scales: { readonly [F in FieldOf<Rating>]?: Scale };
}

/** What a cell says; undefined when the register has no such column. */
export function parsedAt<F extends ReadableId>(
  table: RegisterTable,
  field: F,
  row: number,
): Parsed<ReadableTypes[F]> | undefined {
  const column = table.columns[field] as CodedColumn<ReadableTypes[F]> | TextColumn | undefined;
  if (column === undefined) return undefined;
  if (column.kind === 'coded') return column.distinct[column.codes[row] as number];
  return textParsedAt(column, row) as Parsed<ReadableTypes[F]>;
}

/** Whether a cell holds something; undefined when the register has no such column. */
export function presenceAt(table: RegisterTable, field: ReadableId, row: number): Presence | undefined {
  const column = table.columns[field] as CodedColumn<unknown> | TextColumn | undefined;
  if (column === undefined) return undefined;
  if (column.kind === 'text') return PRESENCES[column.presences[row] as number];
  return presenceOf(column.distinct[column.codes[row] as number] ?? BLANK);
}

function textParsedAt(column: TextColumn, row: number): Parsed<string> {
  const presence = PRESENCES[column.presences[row] as number];
  if (presence === 'blank') return BLANK;
  const text = column.textAt(row);
  return presence === 'placeholder' ? { kind: 'placeholder', text } : { kind: 'value', value: text, text };
}
