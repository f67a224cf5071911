/** 0: nothing to stop for. 1: findings to stop for. 2: could not do it, with a sentence on stderr. */
export type ExitCode = 0 | 1 | 2;
