import type { WorkBook } from '@e965/xlsx';

/** The files of an opened .xlsx, as the library hands them out on request. */
interface OpenedFiles {
  readonly files?: { readonly [path: string]: { readonly content?: ArrayLike<number> } };
  readonly Directory?: { readonly workbooks?: readonly string[] };
}

/** The XML of each worksheet of an opened .xlsx, by sheet name. Sheets that cannot be found are left out. */
export function sheetParts(workbook: WorkBook): ReadonlyMap<string, string> {
  const { files = {}, Directory } = workbook as WorkBook & OpenedFiles;
  const partAt = (path: string): string => partText(files[path]?.content);
  const workbookPath = (Directory?.workbooks?.[0] ?? 'xl/workbook.xml').replace(/^\//, '');
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const file = workbookPath.slice(folder.length);
  const targets = new Map<string, string>();
  for (const tag of tagsOf(partAt(`${folder}_rels/${file}.rels`), 'Relationship')) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  }
  const parts = new Map<string, string>();
  for (const [index, tag] of tagsOf(partAt(workbookPath), 'sheet').entries()) {
    const name = workbook.SheetNames[index];
    const target = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '');
    if (name === undefined || target === undefined) continue;
    const part = partAt(target.startsWith('/') ? target.slice(1) : folder + target);
    if (part !== '') parts.set(name, part);
  }
  return parts;
}

function partText(content: ArrayLike<number> | undefined): string {
  if (content === undefined) return '';
  return new TextDecoder().decode(content instanceof Uint8Array ? content : Uint8Array.from(content));
}

/** The opening tags of one element, whatever namespace prefix they carry. */
export const tagsOf = (xml: string, element: string): readonly string[] =>
  xml.match(new RegExp(`<(\\w+:)?${element}(\\s[^>]*)?/?>`, 'g')) ?? [];

/** An attribute of a tag as text; empty when the tag lacks it. */
export const attribute = (tag: string, name: string): string =>
  fromXml(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join('') ?? '');

const ENTITIES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** XML text as a person reads it. */
export const fromXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_all, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (ENTITIES[name.toLowerCase()] as string),
  );
