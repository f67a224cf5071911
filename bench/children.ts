import { spawnSync } from 'node:child_process';
import type { Figures, MeasureName, MeasureOptions } from './measures';

/** The argument that makes the bench measure one thing and print its figures instead of running everything. */
export const MEASURE_FLAG = '--measure';

/** Measures one thing in a process of its own. Throws with that process's words when it does not come to an end. */
export function measureInChild(name: MeasureName, options: MeasureOptions): Figures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      ...process.execArgv,
      process.argv[1] as string,
      MEASURE_FLAG,
      name,
      JSON.stringify(options),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`Measuring ${name} stopped: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

/** Puts the figures of several runs together. */
export function joinFigures(all: readonly Figures[]): Figures {
  const joined: Record<string, number[]> = {};
  for (const figures of all) {
    for (const [name, values] of Object.entries(figures)) joined[name] = [...(joined[name] ?? []), ...values];
  }
  return joined;
}
