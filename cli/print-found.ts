import { type Book, type SkippedSheet, skipSentence } from '../core/index';
import type { CheckArguments, MapArguments } from './arguments';
import { type Ink, inkFor } from './ink';
import { fileNameOf, loadBook } from './load-book';
import type { Terminal } from './terminal';

/** What a command finds in a workbook. */
export interface Found<Register> {
  readonly registers: readonly Register[];
  readonly skippedSheets: readonly SkippedSheet[];
}

/** How a command looks for registers, and how it tells of them. */
export interface Look<Register> {
  find(book: Book): Found<Register>;
  json(found: Found<Register>): object;
  text(found: Found<Register>, ink: Ink): string;
}

/** Opens the file, prints what is found and returns its registers; without any it complains and returns none. */
export function printFound<Register>(
  { file, sheet, isJson, isPlain }: CheckArguments | MapArguments,
  terminal: Terminal,
  look: Look<Register>,
): readonly Register[] {
  const loaded = loadBook(terminal, file, sheet);
  if (loaded.kind === 'unreadable') {
    terminal.complain(loaded.because);
    return [];
  }
  const found = look.find(loaded.book);
  if (isJson) terminal.print(JSON.stringify({ file, ...look.json(found) }, null, 2));
  if (found.registers.length === 0) terminal.complain(noRegisterSentence(file, found.skippedSheets, sheet));
  else if (!isJson) terminal.print(look.text(found, inkFor(terminal.hasColour && !isPlain)));
  return found.registers;
}

/** Why no register was found, sheet by sheet, in one line. */
function noRegisterSentence(
  file: string,
  skipped: readonly SkippedSheet[],
  sheet: string | undefined,
): string {
  const concerned = skipped.filter((entry) => sheet === undefined || entry.sheet === sheet);
  const where = sheet === undefined ? fileNameOf(file) : `sheet "${sheet}" of ${fileNameOf(file)}`;
  const reasons = concerned.map((entry) => `"${entry.sheet}": ${skipSentence(entry.because)}`);
  return [`No risk register in ${where}.`, ...reasons].join(' ');
}
