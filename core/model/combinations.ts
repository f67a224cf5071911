import type { ReadableId } from './fields';
import { presenceOf } from './parsed';
import type { Look } from './rule';
import { type CodedColumn, PRESENCES, type RegisterTable, type TextColumn } from './table';

/** The distinct combinations of some cells of a row: `codes` says which one a row has. */
export interface Combinations {
  readonly codes: Uint32Array;
  /** One row that has the combination, for each. */
  readonly example: readonly number[];
}

type Inputs = readonly (readonly [field: ReadableId, look: Look])[];

/** With more possible pairs of codes than this for each row, a hash table is smaller than a dense one. */
const DENSE_PAIRS_PER_ROW = 8;

/**
 * Finds which rows agree on all the given fields, so that whatever depends on these alone is worked out once for
 * each combination. Fields the table lacks are passed over. Undefined when a field is read by value from a column
 * whose texts hardly repeat: there every row is its own combination.
 */
export function combinationsOf(table: RegisterTable, inputs: Inputs): Combinations | undefined {
  const codes = new Uint32Array(table.rowCount);
  let example: readonly number[] = table.rowCount === 0 ? [] : [0];
  for (const [field, look] of inputs) {
    const column = table.columns[field] as CodedColumn<unknown> | TextColumn | undefined;
    if (column === undefined) continue;
    if (column.kind === 'text' && look === 'value') return undefined;
    example = refine(codes, example.length, codesOf(column, look));
  }
  return { codes, example };
}

interface Codes {
  readonly codes: Uint32Array | Uint8Array;
  readonly size: number;
  /** From a code to what the look tells apart. */
  readonly classes?: Uint32Array;
}

function codesOf(column: CodedColumn<unknown> | TextColumn, look: Look): Codes {
  if (column.kind === 'text') return { codes: column.presences, size: PRESENCES.length };
  if (look === 'value') return { codes: column.codes, size: column.distinct.length };
  const classes = look === 'legibility' ? legibilityClasses(column) : presenceClasses(column);
  return {
    codes: column.codes,
    size: classes.reduce((size, code) => Math.max(size, code + 1), PRESENCES.length),
    classes,
  };
}

const presenceClasses = ({ distinct }: CodedColumn<unknown>): Uint32Array =>
  Uint32Array.from(distinct, (parsed) => PRESENCES.indexOf(presenceOf(parsed)));

/** As for presence, but each distinct cell of text that a rule is shown is a class of its own. */
const legibilityClasses = ({ distinct }: CodedColumn<unknown>): Uint32Array =>
  Uint32Array.from(distinct, (parsed, code) =>
    parsed.kind === 'value' || parsed.kind === 'blank'
      ? PRESENCES.indexOf(presenceOf(parsed))
      : PRESENCES.length + code,
  );

/** Splits combinations by one more column, in place; returns the first row of each. */
function refine(
  codes: Uint32Array,
  size: number,
  { codes: split, size: splitSize, classes }: Codes,
): number[] {
  const firstRows: number[] = [];
  const isDense = size * splitSize <= DENSE_PAIRS_PER_ROW * codes.length;
  // One more than the code of each pair, so that 0 is "not seen yet".
  const dense = new Int32Array(isDense ? size * splitSize : 0);
  const sparse = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = split[row] as number;
    const pair =
      (codes[row] as number) * splitSize + (classes === undefined ? code : (classes[code] as number));
    let found = isDense ? (dense[pair] as number) : (sparse.get(pair) ?? 0);
    if (found === 0) {
      found = firstRows.push(row);
      if (isDense) dense[pair] = found;
      else sparse.set(pair, found);
    }
    codes[row] = found - 1;
  }
  return firstRows;
}
