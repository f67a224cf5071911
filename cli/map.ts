import {
  columnLetters,
  evidenceSentence,
  FIELDS,
  type RegisterReview,
  type Review,
  reviewInSteps,
  skipSentence,
} from '../core/index';
import type { MapArguments } from './arguments';
import type { ExitCode } from './exit-code';
import { type Ink, inkFor } from './ink';
import { loadBook, noRegisterSentence } from './load-book';
import { drainWithProgress } from './progress';
import { placeJson, skippedJson } from './register-json';
import type { Terminal } from './terminal';
import { listed } from './words';

/** `riskrow map`: says where the registers are and which column is which, and why. */
export function map(given: MapArguments, terminal: Terminal): ExitCode {
  const { file, sheet, isJson, isPlain } = given;
  const loaded = loadBook(terminal, file, sheet);
  if (loaded.kind === 'unreadable') {
    terminal.complain(loaded.because);
    return 2;
  }
  const options = { today: terminal.today, ...(sheet !== undefined && { sheet }) };
  const review = drainWithProgress(reviewInSteps(loaded.book, options), terminal);
  if (isJson) terminal.print(JSON.stringify(mapJson(file, review), null, 2));
  if (review.registers.length === 0) {
    terminal.complain(noRegisterSentence(file, review.skippedSheets, sheet));
    return 2;
  }
  if (!isJson) terminal.print(mapText(review, inkFor(terminal.hasColour && !isPlain)));
  return 0;
}

const mapJson = (file: string, { registers, skippedSheets }: Review): object => ({
  file,
  registers: registers.map(({ place, columns }) => placeJson(place, columns)),
  skippedSheets: skippedJson(skippedSheets),
});

function mapText({ registers, skippedSheets }: Review, ink: Ink): string {
  const skipped = skippedSheets.map(({ sheet, because }) => `${sheet}: ${skipSentence(because)}`);
  const texts = registers.map((register) => registerText(register, ink));
  return [...texts, ...(skipped.length === 0 ? [] : [skipped.join('\n')])].join('\n\n');
}

function registerText({ place, columns }: RegisterReview, ink: Ink): string {
  const header =
    place.headerRows > 1
      ? `${place.headerRow + 1}–${place.headerRow + place.headerRows}`
      : place.headerRow + 1;
  const head = `${ink.strong(place.sheet)} · header in row ${header}, risks in rows ${place.firstDataRow + 1}–${place.lastDataRow + 1}`;
  const choices = Object.values(columns).sort((a, b) => a.column - b.column);
  const width = choices.reduce((widest, { field }) => Math.max(widest, FIELDS[field].name.length), 0);
  const lines = choices.map(({ field, column, header: text, isUnsure, evidence }) => {
    const reasons = listed(evidence.map((reason) => evidenceSentence(reason, text, field)));
    const because = reasons === '' ? '' : `, because ${reasons}`;
    return `${isUnsure ? '?' : ' '} ${FIELDS[field].name.padEnd(width)}  ${columnLetters(column)}${ink.quiet(because)}`;
  });
  const confirm = choices.some(({ isUnsure }) => isUnsure) ? ['? = confirm this column'] : [];
  return [head, ...lines, ...confirm].join('\n');
}
