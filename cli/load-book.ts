import { type Book, listed } from '../core/index';
import { readWorkbook, unreadableSentence } from '../workbook-file/index';
import type { Terminal } from './terminal';

/** A larger file takes seconds to open, during which nothing else can be shown. */
const LARGE_FILE_BYTES = 2_000_000;

/** A workbook, or one sentence that says why there is none. */
type LoadedBook =
  | { readonly kind: 'book'; readonly book: Book }
  | { readonly kind: 'unreadable'; readonly because: string };

/** Reads a workbook and makes sure that it has the sheet asked for. */
export function loadBook(terminal: Terminal, file: string, sheet: string | undefined): LoadedBook {
  const read = terminal.readFile(file);
  if (read.kind === 'unreadable') return read;
  const name = fileNameOf(file);
  if (read.bytes.length > LARGE_FILE_BYTES) {
    const megabytes = Math.round(read.bytes.length / 1_000_000);
    terminal.showProgress(`Opening ${name}, ${megabytes} MB`, true);
  }
  const outcome = readWorkbook(read.bytes, name);
  terminal.showProgress('');
  if (outcome.kind === 'unreadable') {
    return { kind: 'unreadable', because: unreadableSentence(outcome.because, name) };
  }
  const sheets = outcome.book.sheets.map((info) => info.name);
  if (sheet !== undefined && !sheets.includes(sheet)) {
    return {
      kind: 'unreadable',
      because: `${name} has no sheet "${sheet}". It has ${listed(sheets.map((known) => `"${known}"`))}.`,
    };
  }
  return outcome;
}

/** The last part of a path. */
export const fileNameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
