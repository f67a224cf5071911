import { parseArgs } from 'node:util';
import { dayFromIso } from '../core/index';
import type { Arguments, BoardTarget, CheckArguments, ParsedArguments } from './arguments';

const OPTIONS = {
  sheet: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  board: { type: 'string' },
  state: { type: 'string' },
  'fail-on': { type: 'string' },
  'no-color': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;
type Given = { readonly [N in OptionName]?: (typeof OPTIONS)[N]['type'] extends 'string' ? string : boolean };

const COMMANDS: {
  readonly [command: string]: { readonly takesFile: boolean; readonly options: readonly OptionName[] };
} = {
  check: { takesFile: true, options: ['sheet', 'today', 'json', 'board', 'fail-on', 'no-color'] },
  map: { takesFile: true, options: ['sheet', 'json', 'no-color'] },
  rules: { takesFile: false, options: ['json', 'no-color'] },
};

const NOT_YET: { readonly [N in OptionName]?: string } = {
  state: 'Riskrow does not read a companion workbook yet, so --state cannot be used.',
  lang: 'Riskrow speaks English only so far, so --lang has nothing to choose from.',
};

const refused = (because: string): ParsedArguments => ({ kind: 'refused', because });

const accepted = (given: Arguments): ParsedArguments => ({ kind: 'arguments', arguments: given });

/** Understands the words after `riskrow`. What is not understood or not there yet is refused in one sentence. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const unknown = unknownOption(words);
  if (unknown !== undefined) return refused(unknown);
  const { values: given, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  }) as { values: Given; positionals: string[] };
  if (given.help === true) return accepted({ command: 'help' });
  if (given.version === true) return accepted({ command: 'version' });
  const [command, ...files] = positionals;
  if (command === undefined)
    return refused('Say what to do: riskrow check FILE. riskrow --help lists the rest.');
  if (!Object.hasOwn(COMMANDS, command))
    return refused(`Riskrow has no command "${command}". It has check, map and rules.`);
  const problem = optionProblem(command, given) ?? fileProblem(command, files);
  if (problem !== undefined) return refused(problem);
  const shared = { isJson: given.json === true, isPlain: given['no-color'] === true };
  if (command === 'rules') return accepted({ command, ...shared });
  const target = {
    file: files[0] as string,
    ...(given.sheet !== undefined && { sheet: given.sheet }),
    ...shared,
  };
  return command === 'map'
    ? accepted({ command, ...target })
    : checkArguments({ command: 'check', ...target }, given);
}

/** Options that do not exist, or that lack their value or have one too many. */
function unknownOption(words: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as OptionName] : undefined;
    if (option === undefined)
      return `Riskrow has no option ${token.rawName}. riskrow --help lists those it has.`;
    const wantsValue = option.type === 'string';
    const isNextOption = token.inlineValue === false && token.value.startsWith('-');
    if (wantsValue && (isNextOption || token.value === undefined || token.value === ''))
      return `${token.rawName} needs a value after it.`;
    if (!wantsValue && token.value !== undefined) return `${token.rawName} takes no value.`;
  }
  return undefined;
}

function optionProblem(command: string, given: Given): string | undefined {
  const allowed = COMMANDS[command]?.options ?? [];
  for (const name of Object.keys(given) as OptionName[]) {
    const notYet = NOT_YET[name];
    if (notYet !== undefined) return notYet;
    if (!allowed.includes(name)) return `--${name} does not go with riskrow ${command}.`;
  }
  return undefined;
}

function fileProblem(command: string, files: readonly string[]): string | undefined {
  if (COMMANDS[command]?.takesFile !== true)
    return files.length === 0 ? undefined : `riskrow ${command} takes no file.`;
  if (files.length === 0) return `Say which file: riskrow ${command} FILE.`;
  return files.length === 1 ? undefined : `riskrow ${command} takes one file at a time.`;
}

type Target = Omit<CheckArguments, 'failOn' | 'today' | 'board'>;

function checkArguments(target: Target, given: Given): ParsedArguments {
  const { board, today } = given;
  const failOn = given['fail-on'] ?? 'must';
  if (failOn === 'new')
    return refused('Riskrow keeps no earlier check to compare with yet, so --fail-on new cannot be used.');
  if (failOn !== 'must' && failOn !== 'never') return refused('--fail-on takes must or never.');
  const day = today === undefined ? undefined : dayFromIso(today);
  if (today !== undefined && day === undefined)
    return refused(`--today takes a date such as 2026-11-25, not "${today}".`);
  const boardTarget = board === undefined ? undefined : boardFormat(board);
  if (typeof boardTarget === 'string') return refused(boardTarget);
  return accepted({
    ...target,
    failOn,
    ...(day !== undefined && { today: day }),
    ...(boardTarget !== undefined && { board: boardTarget }),
  });
}

/** The target, or why there is none. */
function boardFormat(path: string): BoardTarget | string {
  if (/\.html?$/i.test(path)) return { path, format: 'html' };
  if (/\.(md|markdown)$/i.test(path)) return { path, format: 'markdown' };
  if (/\.(docx|xlsx)$/i.test(path))
    return `Riskrow cannot write a board page as ${path} yet; it writes .html and .md.`;
  return `Riskrow writes board pages as .html or .md, not as "${path}".`;
}
