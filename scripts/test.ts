import { spawnSync } from 'node:child_process';

const jestArguments = process.argv.slice(2).map((argument) => JSON.stringify(argument));

/** What `npm test` runs, in order, and what to do when a step stops. */
const steps: readonly { readonly command: string; readonly help: string }[] = [
  {
    command: 'tsc -b',
    help: 'The types disagree. Begin with the first message; the others often follow from it.',
  },
  {
    command: 'biome ci --error-on-warnings',
    help: '`npm run fix` puts layout, imports and most other things right.',
  },
  { command: 'webpack', help: 'A bundle could not be made. core may import nothing from outside.' },
  {
    command: ['jest', ...jestArguments].join(' '),
    help: '`npx jest test/NAME` repeats one file. `U=1 npx jest` accepts changed golden files: review them in the diff.',
  },
];

for (const { command, help } of steps) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nStopped at: ${command}\n${help}`);
    process.exit(1);
  }
}
