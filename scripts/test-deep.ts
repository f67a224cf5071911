import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Run by `npm run test:deep`: every test with random cases, on five times as many as in `npm test`. */
const TIMES = '5';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.join('test', file.replaceAll('\\', '/')))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("from 'fast-check'"));

const { status } = spawnSync(['jest', '--setupFiles', './test/support/deep.ts', '--', ...files].join(' '), {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, RISKROW_RUNS: TIMES },
});
process.exitCode = status ?? 1;
