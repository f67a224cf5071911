import type { Book } from '../core/index';
import { type FileKind, fileKind } from './file-kind';
import { readDelimited } from './read-delimited';
import { readSpreadsheet } from './read-spreadsheet';
import { LARGEST_FILE_BYTES, tooLarge, type UnreadableReason } from './unreadable';

/** A workbook, or why the file could not be read as one. */
export type ReadOutcome =
  | { readonly kind: 'book'; readonly book: Book }
  | { readonly kind: 'unreadable'; readonly because: UnreadableReason };

const WORKBOOK_EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'ods'];
const TEXT_EXTENSIONS = ['csv', 'tsv', 'txt'];

/**
 * Reads a workbook (.xlsx, .xlsm, .xls, .ods) or a table in text form (.csv, .tsv) from the bytes of a file. The bytes
 * decide what it is, the name what it was meant to be. Never throws on what a file holds.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): ReadOutcome {
  const { base, extension } = nameParts(fileName);
  const isMeantAsText = TEXT_EXTENSIONS.includes(extension);
  if (!isMeantAsText && !WORKBOOK_EXTENSIONS.includes(extension)) {
    return unreadable({ kind: 'unknown-extension', extension });
  }
  const kind = fileKind(bytes);
  if (kind.kind === 'unreadable') return unreadable(namedReason(kind.because, isMeantAsText));
  if (kind.kind === 'text' && !isMeantAsText) return unreadable({ kind: 'text-file' });
  if (bytes.length > LARGEST_FILE_BYTES) return unreadable(tooLarge(bytes.length));
  return guarded(() => readKind(bytes, kind, base));
}

const readKind = (bytes: Uint8Array, kind: Exclude<FileKind, { kind: 'unreadable' }>, base: string): Book =>
  kind.kind === 'text' ? readDelimited(bytes, base) : readSpreadsheet(bytes, kind.of);

const unreadable = (because: UnreadableReason): ReadOutcome => ({ kind: 'unreadable', because });

/** Bytes that are no text are a damaged workbook when a workbook was expected. */
const namedReason = (because: UnreadableReason, isMeantAsText: boolean): UnreadableReason =>
  because.kind === 'not-text' && !isMeantAsText ? { kind: 'damaged' } : because;

/** The library that opens workbooks throws on what it cannot open; for us a file like that is an expected answer. */
function guarded(read: () => Book): ReadOutcome {
  try {
    return { kind: 'book', book: read() };
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : '';
    return unreadable({
      kind: /password|ODS encryption|encryption scheme/i.test(said) ? 'encrypted' : 'damaged',
    });
  }
}

function nameParts(fileName: string): { readonly base: string; readonly extension: string } {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { base: name, extension: '' };
  return { base: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}
