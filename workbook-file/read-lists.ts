import { utils, type WorkBook } from '@e965/xlsx';
import { cellText, type Grid } from '../core/index';
import { cellValue } from './cell-value';
import type { AllowedList } from './sheet-extras';

type ColumnList = Grid['validations'][number];

/** Longer lists are catalogues to look things up in, not scales. */
const LONGEST_LIST = 200;

/** The lists of allowed values of a sheet's columns, one a column: the first that can be resolved to texts. */
export function readLists(
  workbook: WorkBook,
  grid: Grid,
  lists: readonly AllowedList[],
): readonly ColumnList[] {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const found = new Map<number, readonly string[]>();
  for (const { formula, ranges } of lists) {
    const list = resolveList(workbook, grid.sheet, formula);
    if (list.length === 0) continue;
    for (const range of ranges.split(/\s+/).filter((text) => text !== '')) {
      const { s: start, e: end } = utils.decode_range(range);
      const last = Math.min(end.c, grid.left + width - 1);
      for (let column = Math.max(start.c, grid.left); column <= last; column++) {
        if (!found.has(column)) found.set(column, list);
      }
    }
  }
  return [...found].map(([column, list]) => ({ column, list })).sort((a, b) => a.column - b.column);
}

/** What a list's formula stands for: texts in quotes, a range of cells, or a name given to one. Else nothing. */
function resolveList(workbook: WorkBook, ownSheet: string, formula: string): readonly string[] {
  const spelled = /^"([\s\S]*)"$/.exec(formula);
  if (spelled !== null) return (spelled[1] as string).split(',').map((text) => text.trim());
  const named = workbook.Workbook?.Names?.find(({ Name }) => Name.toLowerCase() === formula.toLowerCase());
  const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(
    named?.Ref ?? formula.replace(/^=/, ''),
  );
  if (reference === null) return [];
  const sheet = reference[1]?.replace(/''/g, "'") ?? reference[2] ?? ownSheet;
  return textsIn(workbook, sheet, reference[3] as string);
}

function textsIn(workbook: WorkBook, sheet: string, range: string): readonly string[] {
  const rows = workbook.Sheets[sheet]?.['!data'];
  const { s: start, e: end } = utils.decode_range(range.replace(/\$/g, ''));
  if (rows === undefined || (start.c !== end.c && start.r !== end.r)) return [];
  const texts: string[] = [];
  for (let row = start.r; row <= end.r && texts.length < LONGEST_LIST; row++) {
    for (let column = start.c; column <= end.c; column++) {
      const text = cellText(cellValue(rows[row]?.[column])).trim();
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}
