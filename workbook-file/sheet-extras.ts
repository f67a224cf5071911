import { attribute, fromXml, tagsOf } from './sheet-parts';

/** A list of allowed values: what it refers to or spells out, and the ranges of cells it is for ("F2:F200 H2"). */
export interface AllowedList {
  readonly formula: string;
  readonly ranges: string;
}

/** A formula of which the file keeps no value. */
export interface UncalculatedFormula {
  readonly cell: string;
  readonly formula: string;
}

/** What a sheet says beside its cells. Rows and columns count from 0. */
export interface SheetExtras {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
  readonly lists: readonly AllowedList[];
  readonly uncalculated: readonly UncalculatedFormula[];
  readonly isProtected: boolean;
  /** True for a sheet that is itself hidden, where the library does not say so. */
  readonly isHidden: boolean;
}

export const NO_EXTRAS: SheetExtras = {
  hiddenRows: [],
  hiddenColumns: [],
  lists: [],
  uncalculated: [],
  isProtected: false,
  isHidden: false,
};

/** Reads what a worksheet's XML says beside its cells. */
export function sheetExtras(xml: string): SheetExtras {
  const dataStart = xml.search(/<(\w+:)?sheetData/);
  const dataEnd = Math.max(dataStart, xml.lastIndexOf('sheetData>'));
  const before = dataStart < 0 ? xml : xml.slice(0, dataStart);
  const after = xml.slice(Math.max(0, dataEnd));
  return {
    ...NO_EXTRAS,
    hiddenRows: hiddenRows(xml),
    hiddenColumns: tagsOf(before, 'col')
      .filter(isHidden)
      .map((tag) => [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1] as const),
    lists: listsOf(after),
    uncalculated: uncalculatedFormulas(xml),
    isProtected: /<(\w+:)?sheetProtection\b[^>]*\ssheet="(1|true)"/.test(after),
  };
}

const isHidden = (tag: string): boolean => /\shidden="(1|true)"/.test(tag);

/** Few sheets hide rows, and looking for the attribute first spares a search through every row of the others. */
function hiddenRows(xml: string): number[] {
  if (!xml.includes(' hidden="')) return [];
  return tagsOf(xml, 'row')
    .filter(isHidden)
    .map((tag) => Number(attribute(tag, 'r')) - 1)
    .filter((row) => row >= 0);
}

function listsOf(xml: string): AllowedList[] {
  const found = xml.match(/<(\w+:)?dataValidation\s[\s\S]*?<\/(\w+:)?dataValidation>/g) ?? [];
  return found
    .filter((text) => attribute(text, 'type') === 'list')
    .map((text) => ({
      formula: fromXml(elementText(text, 'formula1').replace(/<[^>]*>/g, '')),
      ranges: attribute(text, 'sqref') || elementText(text, 'sqref'),
    }));
}

const elementText = (xml: string, element: string): string =>
  new RegExp(`<(?:\\w+:)?${element}>([\\s\\S]*?)</(?:\\w+:)?${element}>`).exec(xml)?.[1] ?? '';

const UNCALCULATED = /<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>(?:<v><\/v>|<v ?\/>)?<\/c>/g;

/** Programs that write workbooks without calculating them leave formulas without a value. */
function uncalculatedFormulas(xml: string): UncalculatedFormula[] {
  if (!/<\/f>(<\/c>|<v><\/v>|<v ?\/>)/.test(xml)) return [];
  const found: UncalculatedFormula[] = [];
  for (const [, cell, formula] of xml.matchAll(UNCALCULATED)) {
    found.push({ cell: cell as string, formula: fromXml(formula as string) });
  }
  return found;
}
