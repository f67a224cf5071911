/** How far a long piece of work has come, between two of its steps. */
export interface Progress {
  readonly stage: 'locate' | 'map' | 'parse' | 'rank' | 'check';
  readonly done: number;
  readonly of: number;
}

/** Rows worked through between two steps. */
export const ROWS_PER_STEP = 5_000;

/** Does all the steps at once. */
export function drain<T>(steps: Generator<Progress, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
