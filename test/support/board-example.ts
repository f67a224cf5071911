import { readFileSync } from 'node:fs';
import { type BoardSummary, type ReviewOptions, review } from '../../core';
import { readWorkbook } from '../../workbook-file';
import { TODAY } from './today';

const FILE = 'messy-register.csv';

/** What a board is told of the messy register among the examples. Without capacity, it is assumed. */
export function exampleSummary(options: Pick<ReviewOptions, 'capacity'> = {}): BoardSummary {
  const outcome = readWorkbook(readFileSync(`examples/${FILE}`), FILE);
  if (outcome.kind === 'unreadable') throw new Error(outcome.because.kind);
  const [register] = review(outcome.book, { today: TODAY, ...options }).registers;
  if (register === undefined) throw new Error(`no register in ${FILE}`);
  return register.summary;
}
