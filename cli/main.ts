import manifest from '../package.json';
import { processTerminal } from './process-terminal';
import { run } from './run';

// A reader such as `head` may close the pipe early; that is its right and no reason to speak up.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

// Setting the code, rather than exiting, lets a long output reach its pipe.
process.exitCode = run(process.argv.slice(2), manifest.version, processTerminal());
