import { type Progress, thousands } from '../core/index';
import type { Terminal } from './terminal';

const STAGES: { readonly [S in Progress['stage']]: string } = {
  locate: 'Finding the register',
  map: 'Finding its columns',
  parse: 'Reading',
  rank: 'Ranking',
  check: 'Checking',
};

/** Goes through all the steps and tells the terminal how far they have come. */
export function drainWithProgress<T>(steps: Generator<Progress, T>, terminal: Terminal): T {
  let step = steps.next();
  while (step.done !== true) {
    terminal.showProgress(progressLine(step.value));
    step = steps.next();
  }
  terminal.showProgress('');
  return step.value;
}

const progressLine = ({ stage, done, of }: Progress): string =>
  `${STAGES[stage]}: ${thousands(done)} of ${thousands(of)}${stage === 'check' ? ' checks' : ' rows'}`;
