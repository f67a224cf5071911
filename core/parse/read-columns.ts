import type { FieldId } from '../model/fields';
import type { Grid } from '../model/grid';
import type { ColumnMap, RegisterPlace } from '../model/place';
import type { Progress } from '../model/progress';
import type { TextColumn } from '../model/table';
import { FIELD_IDS, FIELDS } from '../standards/fields';
import { codeBlock, isHardlyRepeating, type RawColumn, uncodedColumn } from './raw-column';
import type { RawColumns } from './readings';
import { notePresences, textColumn } from './text-column';

/** Rows read at a time, all their columns together, so that a row once fetched from memory is used up. */
const BLOCK_ROWS = 4096;

/** Every mapped column of a register: coded, or a column of texts that hardly repeat. */
export interface ReadColumns {
  readonly raw: RawColumns;
  readonly texts: { readonly [F in FieldId]?: TextColumn };
}

/**
 * Reads the columns block by block. In a register of more than one block, a column of texts of which most are distinct
 * is given up: coding those would cost more than the rest of a review.
 */
export function* readColumns(
  grid: Grid,
  { rows }: RegisterPlace,
  columns: ColumnMap,
): Generator<Progress, ReadColumns> {
  const raw: { [F in FieldId]?: RawColumn } = {};
  const texts: { [F in FieldId]?: TextColumn } = {};
  const fields = FIELD_IDS.filter((field) => columns[field] !== undefined);
  const sheetColumn = (field: FieldId): number => columns[field]?.column as number;
  for (const field of fields) raw[field] = uncodedColumn(grid, sheetColumn(field), rows.length);

  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows.length);
    for (const field of fields) {
      const column = sheetColumn(field);
      const coded = raw[field];
      if (coded === undefined) notePresences(texts[field] as TextColumn, grid, { column, rows, from, to });
      else codeBlock(coded, grid, { column, rows, from, to });
      const mayGiveUp = rows.length > BLOCK_ROWS && FIELDS[field].reader === 'text';
      if (coded !== undefined && mayGiveUp && isHardlyRepeating(coded, to)) {
        const text = textColumn(grid, column, rows);
        notePresences(text, grid, { column, rows, from: 0, to });
        texts[field] = text;
        delete raw[field];
      }
    }
    yield { stage: 'parse', done: to, of: rows.length };
  }
  return { raw, texts };
}
