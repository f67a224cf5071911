import { CFB } from '@e965/xlsx';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras';
import { attribute, tagsOf } from './sheet-parts';

/** What an OpenDocument spreadsheet says of its sheets beside their cells, by sheet name: what is hidden or locked. */
export function odsExtras(bytes: Uint8Array): ReadonlyMap<string, SheetExtras> {
  const content = CFB.find(CFB.read(bytes, { type: 'array' }), '/content.xml')?.content;
  const xml = content === undefined ? '' : new TextDecoder().decode(Uint8Array.from(content));
  const hiddenStyles = stylesOfHiddenSheets(xml);
  const found = new Map<string, SheetExtras>();
  for (const table of xml.match(/<table:table\s[\s\S]*?<\/table:table>/g) ?? []) {
    const [tag = ''] = tagsOf(table, 'table');
    found.set(attribute(tag, 'table:name'), {
      ...NO_EXTRAS,
      hiddenRows: hiddenOnes(table, 'table-row', 'table:number-rows-repeated').flatMap(everyOne),
      hiddenColumns: hiddenOnes(table, 'table-column', 'table:number-columns-repeated'),
      isProtected: attribute(tag, 'table:protected') === 'true',
      isHidden: hiddenStyles.has(attribute(tag, 'table:style-name')),
    });
  }
  return found;
}

function stylesOfHiddenSheets(xml: string): ReadonlySet<string> {
  const styles = xml.match(/<style:style\s[\s\S]*?<\/style:style>/g) ?? [];
  const hidden = styles.filter((style) => style.includes('table:display="false"'));
  return new Set(hidden.map((style) => attribute(style, 'style:name')));
}

type Range = readonly [from: number, to: number];

/** Rows at the end of a sheet repeat up to a million times; what is so far down and hidden holds nothing. */
const FURTHEST = 100_000;

function hiddenOnes(table: string, element: string, repeated: string): Range[] {
  const ranges: Range[] = [];
  let next = 0;
  for (const tag of tagsOf(table, element)) {
    const first = next;
    next += Number(attribute(tag, repeated) || '1');
    if (!/table:visibility="(collapse|filter)"/.test(tag)) continue;
    ranges.push([first, Math.min(next, first + FURTHEST) - 1]);
  }
  return ranges;
}

const everyOne = ([from, to]: Range): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
