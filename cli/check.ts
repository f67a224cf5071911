import {
  boardPage,
  type RegisterReview,
  type Review,
  reviewInSteps,
  toHtml,
  toMarkdown,
} from '../core/index';
import type { BoardTarget, CheckArguments } from './arguments';
import { checkReport } from './check-report';
import type { ExitCode } from './exit-code';
import { inkFor } from './ink';
import { fileNameOf, loadBook, noRegisterSentence } from './load-book';
import { drainWithProgress } from './progress';
import { registerJson, skippedJson } from './register-json';
import type { Terminal } from './terminal';
import { counted } from './words';

/** `riskrow check`: reviews a file, says what it found and writes the board page where one is wanted. */
export function check(given: CheckArguments, terminal: Terminal): ExitCode {
  const { file, sheet, isJson, board } = given;
  const loaded = loadBook(terminal, file, sheet);
  if (loaded.kind === 'unreadable') return complain(terminal, loaded.because);
  const options = { today: given.today ?? terminal.today, ...(sheet !== undefined && { sheet }) };
  const review = drainWithProgress(reviewInSteps(loaded.book, options), terminal);
  const [best] = review.registers;
  if (isJson) terminal.print(JSON.stringify(reviewJson(file, review), null, 2));
  if (best === undefined) return complain(terminal, noRegisterSentence(file, review.skippedSheets, sheet));
  if (!isJson) terminal.print(reviewText(given, review, terminal));
  if (board !== undefined) {
    const problem = terminal.writeFile(board.path, boardText(best, board));
    if (problem !== undefined) return complain(terminal, problem);
    if (!isJson) terminal.print(`\nBoard page of sheet "${best.place.sheet}" written to ${board.path}.`);
  }
  return given.failOn === 'must' && review.registers.some(hasMust) ? 1 : 0;
}

function complain(terminal: Terminal, sentence: string): ExitCode {
  terminal.complain(sentence);
  return 2;
}

const reviewJson = (file: string, { registers, skippedSheets }: Review): object => ({
  file,
  registers: registers.map(registerJson),
  skippedSheets: skippedJson(skippedSheets),
});

function reviewText({ file, isPlain }: CheckArguments, { registers }: Review, terminal: Terminal): string {
  const ink = inkFor(terminal.hasColour && !isPlain);
  const several =
    registers.length > 1 ? [`${fileNameOf(file)} holds ${counted(registers.length, 'register')}.`] : [];
  return [...several, ...registers.map((register) => checkReport(register, ink))].join('\n\n');
}

function boardText({ summary, place }: RegisterReview, { format }: BoardTarget): string {
  const blocks = boardPage(summary);
  return format === 'html' ? toHtml(blocks, place.sheet) : toMarkdown(blocks);
}

const hasMust = ({ findings }: RegisterReview): boolean =>
  findings.some(({ severity }) => severity === 'must');
