import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileResult, measureFile } from './eval/measure';
import { addScores, type ColumnScore, NOTHING, rates } from './eval/score';
import { readTruth } from './eval/truth';

/*
 * Measures how well registers are found and their columns mapped, on files that other people made and that are not
 * ours to publish: `npm run eval`. The figures are committed; `npm run eval -- --write` rewrites them.
 */

const root = join(import.meta.dirname, '..');
const { RISKROW_REGISTERS } = process.env;
const folder = RISKROW_REGISTERS ?? join(root, '../shared/registers');
const golden = join(root, 'test/golden/eval.json');

const figures = ({ milliseconds: _, ...result }: FileResult): Omit<FileResult, 'milliseconds'> => result;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const tally = (results: readonly FileResult[], pick: (result: FileResult) => ColumnScore): ColumnScore =>
  results
    .filter(({ isDoubtful }) => !isDoubtful)
    .map(pick)
    .reduce(addScores, NOTHING);

function line({ file, kind, isPlaceRight, columns, milliseconds }: FileResult): string {
  const { right, wrong, missed, invented, confidentlyWrong, unsure } = columns;
  const numbers = [right, wrong, missed, invented, confidentlyWrong, unsure].map((count) =>
    String(count).padStart(5),
  );
  const place = isPlaceRight ? 'right' : 'WRONG';
  return `${file.padEnd(4)} ${kind.padEnd(14)} ${place} ${numbers.join(' ')} ${milliseconds.toFixed(0).padStart(6)}`;
}

function summary(results: readonly FileResult[]): readonly string[] {
  const filled = results.filter(({ kind }) => kind === 'yes');
  const all = tally(results, ({ columns }) => columns);
  const core = tally(results, (result) => result.core);
  const mapped = all.right + all.wrong + all.invented;
  const row = (name: string, score: ColumnScore): string => {
    const { precision, recall, f1 } = rates(score);
    return `${name}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(3)}`;
  };
  return [
    `place right: ${results.filter(({ isPlaceRight }) => isPlaceRight).length} of ${results.length} files`,
    `place and essential columns right: ${filled.filter(({ isUsable }) => isUsable).length} of ${filled.length} registers`,
    row('all columns', all),
    row('core columns', core),
    `confidently wrong: ${all.confidentlyWrong} of ${mapped} columns (${percent(all.confidentlyWrong / mapped)})`,
    `unsure: ${all.unsure} of ${mapped} columns (${percent(all.unsure / mapped)})`,
    `slowest file: ${Math.max(...results.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
  ];
}

function compare(text: string): void {
  if (process.argv.includes('--write')) {
    writeFileSync(golden, text);
    process.stdout.write(`Written to ${golden}.\n`);
  } else if (!existsSync(golden) || readFileSync(golden, 'utf8') !== text) {
    process.stdout.write(
      'The figures differ from test/golden/eval.json. If they should: npm run eval -- --write\n',
    );
    process.exitCode = 1;
  }
}

function main(): void {
  if (!existsSync(join(folder, 'truth.json'))) {
    process.stdout.write(
      `No registers to measure on in ${folder}. Set RISKROW_REGISTERS to a folder with truth.json.\n`,
    );
    return;
  }
  const truths = Object.entries(readTruth(folder)).sort(([one], [other]) => (one < other ? -1 : 1));
  const results = truths.map(([name, truth]) => measureFile(folder, name, truth));
  const head = 'file kind           place right wrong  miss   inv  conf  unsu     ms';
  process.stdout.write(`${[head, ...results.map(line), '', ...summary(results)].join('\n')}\n`);
  compare(`${JSON.stringify(results.map(figures), null, 2)}\n`);
}

main();
