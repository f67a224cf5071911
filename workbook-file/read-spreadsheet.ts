import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Book, Grid, SheetInfo } from '../core/index';
import { gridFromSheet } from './grid-from-sheet';
import { odsExtras } from './ods-extras';
import { readLists } from './read-lists';
import { NO_EXTRAS, type SheetExtras, sheetExtras } from './sheet-extras';
import { sheetParts } from './sheet-parts';

/** The kinds of workbook, by how they are packed. */
export type WorkbookKind = 'xlsx' | 'xls' | 'ods' | 'xml';

/**
 * Every sheet of a workbook with what it holds. Throws when the bytes cannot be opened. What is hidden, lists of
 * allowed values and formulas that were never calculated are read from the packed parts themselves: the library skips
 * them or asks for a costly reading of all styles.
 */
export function readSpreadsheet(bytes: Uint8Array, of: WorkbookKind): Book {
  const workbook = withoutChatter(() =>
    read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: of === 'xls',
      bookFiles: of === 'xlsx',
    }),
  );
  const extras = extrasByName(workbook, bytes, of);
  const sheets: SheetInfo[] = [];
  const grids: Grid[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new Error('A sheet that cannot be opened');
    const extra = extras.get(name) ?? extrasFromLibrary(sheet);
    const isHidden = extra.isHidden || (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    sheets.push({ name, isHidden });
    if ((sheet['!type'] ?? 'sheet') === 'sheet') grids.push(readSheet(workbook, name, extra));
  });
  if (grids.length === 0) throw new Error('A workbook without a sheet');
  return { sheets, grids };
}

/** The library prints about records it does not know, which is no business of whoever reads our output. */
function withoutChatter<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function extrasByName(
  workbook: WorkBook,
  bytes: Uint8Array,
  of: WorkbookKind,
): ReadonlyMap<string, SheetExtras> {
  if (of === 'ods') return odsExtras(bytes);
  const parts = of === 'xlsx' ? sheetParts(workbook) : new Map<string, string>();
  return new Map([...parts].map(([name, part]) => [name, sheetExtras(part)]));
}

function readSheet(workbook: WorkBook, name: string, extras: SheetExtras): Grid {
  const sheet = workbook.Sheets[name] as WorkSheet;
  const grid = gridFromSheet(sheet, { name, extras, is1904: workbook.Workbook?.WBProps?.date1904 === true });
  return { ...grid, validations: readLists(workbook, grid, extras.lists) };
}

/** Hidden rows and columns as the library gives them for .xls. */
function extrasFromLibrary(sheet: WorkSheet): SheetExtras {
  const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] => {
    const found: number[] = [];
    list?.forEach((entry, index) => {
      if (entry?.hidden === true) found.push(index);
    });
    return found;
  };
  return {
    ...NO_EXTRAS,
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']).map((column) => [column, column] as const),
    isProtected: sheet['!protect'] !== undefined,
  };
}
