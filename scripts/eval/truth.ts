import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A register as a person found it. Rows count from 1, columns are letters, as a spreadsheet shows them. */
export interface TrueRegister {
  /** Null for a file without sheets. */
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly nonDataRows?: readonly number[];
}

/** What a person found in a file, and where they would not insist. */
export interface Truth extends TrueRegister {
  readonly kind: 'yes' | 'template-empty' | 'no';
  /** Other columns a person could defend. */
  readonly alt?: Readonly<Record<string, readonly string[]>>;
  readonly doubtful?: boolean;
  readonly doubtfulFields?: readonly string[];
  readonly alsoRegisters?: readonly TrueRegister[];
}

/** The truth of every file, by file name; throws when the folder holds none. */
export const readTruth = (folder: string): Readonly<Record<string, Truth>> =>
  JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
