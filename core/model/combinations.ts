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

/** Beyond this many possible pairs of codes a hash table is smaller than a dense one. */
const DENSE = 1 << 20;

/**
 * Finds which rows agree on all the given fields, so that whatever depends on these alone is worked out once for
 * each combination. Fields the table lacks are passed over. Undefined when a field is read by value from a column
 * whose texts hardly repeat: there every row is its own combination.
 */
export function combinationsOf(table: RegisterTable, inputs: Inputs): Combinations | undefined {
  const { rowCount } = table;
  let codes: Uint32Array = new Uint32Array(rowCount);
  let size = rowCount === 0 ? 0 : 1;
  for (const [field, look] of inputs) {
    const column = table.columns[field] as CodedColumn<unknown> | TextColumn | undefined;
    if (column === undefined) continue;
    if (column.kind === 'text' && look === 'value') return undefined;
    const { next, nextSize } = pairCodes(codes, size, codesOf(column, look));
    codes = next;
    size = nextSize;
  }
  const example = new Array<number>(size).fill(-1);
  for (let row = rowCount - 1; row >= 0; row--) example[codes[row] as number] = row;
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

function pairCodes(
  left: Uint32Array,
  leftSize: number,
  right: Codes,
): { next: Uint32Array; nextSize: number } {
  const next = new Uint32Array(left.length);
  const possible = leftSize * right.size;
  const dense = possible <= DENSE ? new Int32Array(possible).fill(-1) : undefined;
  const sparse = new Map<number, number>();
  let nextSize = 0;
  for (let row = 0; row < left.length; row++) {
    const code = right.codes[row] as number;
    const pair =
      (left[row] as number) * right.size +
      (right.classes === undefined ? code : (right.classes[code] as number));
    let found = dense === undefined ? sparse.get(pair) : (dense[pair] as number);
    if (found === undefined || found === -1) {
      found = nextSize++;
      if (dense === undefined) sparse.set(pair, found);
      else dense[pair] = found;
    }
    next[row] = found;
  }
  return { next, nextSize };
}
