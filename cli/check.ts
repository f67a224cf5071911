import { boardPage, counted, type RegisterReview, reviewInSteps, toHtml, toMarkdown } from '../core/index';
import type { BoardTarget, CheckArguments } from './arguments';
import { checkReport } from './check-report';
import type { ExitCode } from './exit-code';
import type { Ink } from './ink';
import { fileNameOf } from './load-book';
import { type Found, printFound } from './print-found';
import { drainWithProgress } from './progress';
import { registerJson, skippedJson } from './register-json';
import type { Terminal } from './terminal';

/** `riskrow check`: reviews a file, says what it found and writes the board page where one is wanted. */
export function check(given: CheckArguments, terminal: Terminal): ExitCode {
  const { file, sheet, isJson, board, today = terminal.today } = given;
  const options = { today, ...(sheet !== undefined && { sheet }) };
  const registers = printFound(given, terminal, {
    find: (book) => drainWithProgress(reviewInSteps(book, options), terminal),
    json: reviewJson,
    text: (found, ink) => reviewText(fileNameOf(file), found, ink),
  });
  const [best] = registers;
  if (best === undefined) return 2;
  if (board !== undefined) {
    const problem = terminal.writeFile(board.path, boardText(best, board));
    if (problem !== undefined) {
      terminal.complain(problem);
      return 2;
    }
    if (!isJson) terminal.print(`\nBoard page of sheet "${best.place.sheet}" written to ${board.path}.`);
  }
  return given.failOn === 'must' && registers.some(hasMust) ? 1 : 0;
}

const reviewJson = ({ registers, skippedSheets }: Found<RegisterReview>): object => ({
  registers: registers.map(registerJson),
  skippedSheets: skippedJson(skippedSheets),
});

function reviewText(name: string, { registers }: Found<RegisterReview>, ink: Ink): string {
  const several = registers.length > 1 ? [`${name} holds ${counted(registers.length, 'register')}.`] : [];
  return [...several, ...registers.map((register) => checkReport(register, ink))].join('\n\n');
}

function boardText({ summary, place }: RegisterReview, { format }: BoardTarget): string {
  const blocks = boardPage(summary);
  return format === 'html' ? toHtml(blocks, place.sheet) : toMarkdown(blocks);
}

const hasMust = ({ findings }: RegisterReview): boolean =>
  findings.some(({ severity }) => severity === 'must');
