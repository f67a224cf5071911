import type { ReadableId } from './fields';
import { type Parsed, presenceOf } from './parsed';
import type { Look } from './rule';
import { type CodedColumn, PRESENCES, type RegisterTable, type TextColumn } from './table';

/** The distinct combinations of some cells of a row. */
export interface Combinations {
  /** Which combination each of the rows has, in their order. */
  readonly codes: Uint32Array;
  /** The first of the rows that has the combination, for each. */
  readonly example: readonly number[];
}

type Inputs = readonly (readonly [field: ReadableId, look: Look])[];

/** With more possible pairs of codes than this for each row, a hash table is smaller than a dense one. */
const DENSE_PAIRS_PER_ROW = 8;

/**
 * Finds which of the rows agree on all the given fields, so that whatever depends on these alone is worked out once
 * for each combination. Fields the table lacks are passed over. Undefined when a field is read by value from a column
 * whose texts hardly repeat: there every row is its own combination.
 */
export function combinationsOf(
  table: RegisterTable,
  inputs: Inputs,
  rows: Int32Array,
): Combinations | undefined {
  const codes = new Uint32Array(rows.length);
  let example: readonly number[] = Array.from(rows.subarray(0, 1));
  for (const [field, look] of inputs) {
    const column = table.columns[field] as CodedColumn<unknown> | TextColumn | undefined;
    if (column === undefined) continue;
    if (column.kind === 'text' && look === 'value') return undefined;
    example = refine({ codes, rows, size: example.length }, codesOf(column, look));
  }
  return { codes, example };
}

/** Every row of a table. */
export const allRows = ({ rowCount }: RegisterTable): Int32Array =>
  new Int32Array(rowCount).map((_, row) => row);

interface Codes {
  readonly codes: Uint32Array | Uint8Array;
  readonly size: number;
  /** From a code to what the look tells apart. */
  readonly classes?: Uint32Array;
}

function codesOf(column: CodedColumn<unknown> | TextColumn, look: Look): Codes {
  if (column.kind === 'text') return { codes: column.presences, size: PRESENCES.length };
  if (look === 'value') return { codes: column.codes, size: column.distinct.length };
  let size = PRESENCES.length;
  // What a rule is shown the text of is a class of its own.
  const isShown = ({ kind }: Parsed<unknown>): boolean =>
    look === 'legibility' && (kind === 'unreadable' || kind === 'placeholder');
  const classes = column.distinct.map((parsed) =>
    isShown(parsed) ? size++ : PRESENCES.indexOf(presenceOf(parsed)),
  );
  return { codes: column.codes, size, classes: Uint32Array.from(classes) };
}

interface Coarse {
  readonly codes: Uint32Array;
  readonly rows: Int32Array;
  /** How many combinations there are so far. */
  readonly size: number;
}

/** Splits combinations by one more column, in place; returns the first row of each. */
function refine({ codes, rows, size }: Coarse, { codes: split, size: splitSize, classes }: Codes): number[] {
  const firstRows: number[] = [];
  const isDense = size * splitSize <= DENSE_PAIRS_PER_ROW * rows.length;
  // One more than the code of each pair, so that 0 is "not seen yet".
  const dense = new Int32Array(isDense ? size * splitSize : 0);
  const sparse = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const code = split[row] as number;
    const pair =
      (codes[index] as number) * splitSize + (classes === undefined ? code : (classes[code] as number));
    let found = isDense ? (dense[pair] as number) : (sparse.get(pair) ?? 0);
    if (found === 0) {
      found = firstRows.push(row);
      if (isDense) dense[pair] = found;
      else sparse.set(pair, found);
    }
    codes[index] = found - 1;
  }
  return firstRows;
}
