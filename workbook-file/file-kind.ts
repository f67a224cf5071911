import { CFB } from '@e965/xlsx';
import { isBinary } from './decode-text';
import type { WorkbookKind } from './read-spreadsheet';
import { LARGEST_FILE_BYTES, tooLarge, type UnreadableReason } from './unreadable';
import { type ZipEntry, zipDirectory } from './zip-directory';

/** What a file's own bytes say it is, whatever its name claims. */
export type FileKind =
  | { readonly kind: 'workbook'; readonly of: WorkbookKind }
  | { readonly kind: 'text' }
  | { readonly kind: 'unreadable'; readonly because: UnreadableReason };

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['BM', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['{\\rtf', 'a word-processor document'],
  ['\x1f\x8b', 'a compressed archive'],
  ["7z\xbc\xaf'\x1c", 'a compressed archive'],
  ['Rar!', 'a compressed archive'],
  ['SQLite format 3', 'a database'],
];

const ZIP_START = 'PK\x03\x04';
const OLE_START = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Telling a binary signature from a text that happens to start alike takes more than the two letters of BM. */
const SHORT_SIGNATURE = 2;

/** Looks at the bytes and says what they are; a workbook that may not be opened is unreadable with its reason. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return unreadable({ kind: 'empty' });
  const start = startOf(bytes, 600);
  if (start.startsWith(ZIP_START)) return zipKind(bytes, start);
  if (start.startsWith(OLE_START)) return oleKind(bytes);
  const binary = isBinary(bytes);
  const signature = SIGNATURES.find(
    ([letters]) => start.startsWith(letters) && (binary || letters.length > SHORT_SIGNATURE),
  );
  if (signature !== undefined) return otherFile(signature[1]);
  if (/<(\w+:)?Workbook[\s>]/.test(start)) return { kind: 'workbook', of: 'xml' };
  if (/^\W*<(!doctype html|html|head|body|table)/i.test(start)) return otherFile('a web page');
  return binary ? unreadable({ kind: 'not-text' }) : { kind: 'text' };
}

const startOf = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

const unreadable = (because: UnreadableReason): FileKind => ({ kind: 'unreadable', because });

const otherFile = (what: string): FileKind => unreadable({ kind: 'other-file', what });

function zipKind(bytes: Uint8Array, start: string): FileKind {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return unreadable({ kind: 'cut-short' });
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('word/document.xml')) return otherFile('a Word document');
  if (names.has('ppt/presentation.xml')) return otherFile('a PowerPoint presentation');
  if (names.has('index/document.iwa')) return otherFile('an Apple iWork document');
  const declared = /opendocument\.(\w+)/.exec(start)?.[1];
  const isOpenDocument =
    declared !== undefined || (names.has('content.xml') && names.has('meta-inf/manifest.xml'));
  if (declared?.startsWith('spreadsheet') === false) return otherFile('an OpenDocument text or drawing');
  if (!isOpenDocument && !names.has('[content_types].xml')) return otherFile('a zip archive');
  return bombProblem(entries, bytes.length) ?? { kind: 'workbook', of: isOpenDocument ? 'ods' : 'xlsx' };
}

/** Packing that no office program reaches: an archive like that was made to fill the memory. */
const STEEPEST_PACKING = 100;

/** Below this even the steepest packing does no harm. */
const HARMLESS_BYTES = 20_000_000;

/** Packing never makes a part much larger: one that is declared smaller than packed hides what it unpacks to. */
const hidesItsSize = ({ packed, unpacked }: ZipEntry): boolean => packed > unpacked * 1.01 + 100;

function bombProblem(entries: readonly ZipEntry[], length: number): FileKind | undefined {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LARGEST_FILE_BYTES) return unreadable(tooLarge(unpacked));
  if (unpacked > HARMLESS_BYTES && unpacked > STEEPEST_PACKING * length) return unreadable({ kind: 'steep' });
  return entries.some(hidesItsSize) ? unreadable({ kind: 'damaged' }) : undefined;
}

const OLE_STREAMS: readonly (readonly [stream: RegExp, kind: FileKind])[] = [
  [/EncryptedPackage$/, unreadable({ kind: 'encrypted' })],
  [/\/(Workbook|Book)$/i, { kind: 'workbook', of: 'xls' }],
  [/\/WordDocument$/, otherFile('a Word document')],
  [/\/PowerPoint Document$/, otherFile('a PowerPoint presentation')],
  [/__properties_version/, otherFile('an Outlook message')],
];

/** The old container of Office holds documents of every sort, and today's locked workbooks. */
function oleKind(bytes: Uint8Array): FileKind {
  if (bytes.length > LARGEST_FILE_BYTES) return unreadable(tooLarge(bytes.length));
  const paths = olePaths(bytes);
  if (paths === undefined) return unreadable({ kind: 'cut-short' });
  const found = OLE_STREAMS.find(([stream]) => paths.some((path) => stream.test(path)));
  return found === undefined ? otherFile('an Office file of another kind') : found[1];
}

function olePaths(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return CFB.read(bytes, { type: 'array' }).FullPaths;
  } catch {
    return undefined;
  }
}
