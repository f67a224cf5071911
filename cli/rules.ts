import { type Rule, rules } from '../core/index';
import type { RulesArguments } from './arguments';
import type { ExitCode } from './exit-code';
import { inkFor } from './ink';
import type { Terminal } from './terminal';

/** `riskrow rules`: the catalogue of checks. */
export function listRules({ isJson, isPlain }: RulesArguments, terminal: Terminal): ExitCode {
  if (isJson) {
    terminal.print(JSON.stringify({ rules: rules.map(ruleJson) }, null, 2));
    return 0;
  }
  const ink = inkFor(terminal.hasColour && !isPlain);
  const width = rules.reduce((widest, { id }) => Math.max(widest, id.length), 0);
  const lines = rules.map(
    ({ id, severity, title, basis }) =>
      `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${ink.quiet(` · ${basis.join('; ')}`)}`,
  );
  terminal.print(lines.join('\n'));
  return 0;
}

const ruleJson = ({ id, title, severity, why, howToFix, basis, needs }: Rule): object => ({
  id,
  title,
  severity,
  why,
  howToFix,
  basis,
  needs: Object.keys(needs),
});
