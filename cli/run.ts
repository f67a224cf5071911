import { check } from './check';
import type { ExitCode } from './exit-code';
import { HELP } from './help';
import { map } from './map';
import { parseArguments } from './parse-arguments';
import { listRules } from './rules';
import type { Terminal } from './terminal';

/** Does what the words after `riskrow` ask for. */
export function run(words: readonly string[], version: string, terminal: Terminal): ExitCode {
  const parsed = parseArguments(words);
  if (parsed.kind === 'refused') {
    terminal.complain(parsed.because);
    return 2;
  }
  const given = parsed.arguments;
  switch (given.command) {
    case 'check':
      return check(given, terminal);
    case 'map':
      return map(given, terminal);
    case 'rules':
      return listRules(given, terminal);
    case 'help':
      terminal.print(HELP);
      return 0;
    case 'version':
      terminal.print(version);
      return 0;
  }
}
