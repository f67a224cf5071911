import { spawnSync } from 'node:child_process';
import type { Figures } from './measures';

const COMMAND = 'dist/riskrow.mjs';

/** Made a part of the measured process: at its end it tells the parent the most memory it had, in kilobytes. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** Seconds and megabytes of the whole command on a file, each run a process of its own, after two that do not count. */
export function measureCommand(file: string, times: number): Figures {
  const runs = Array.from({ length: times + 2 }, () => runCommand(file)).slice(2);
  return { run: runs.map(({ seconds }) => seconds), memory: runs.map(({ megabytes }) => megabytes) };
}

function runCommand(file: string): { readonly seconds: number; readonly megabytes: number } {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', TELL_MEMORY, COMMAND, 'check', file, '--today', '2026-11-22'],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`riskrow check stopped: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}
