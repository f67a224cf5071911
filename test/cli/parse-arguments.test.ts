import type { Arguments } from '../../cli/arguments';
import { parseArguments } from '../../cli/parse-arguments';

const check = { command: 'check', file: 'r.xlsx', isJson: false, isPlain: false, failOn: 'must' } as const;

const accepted: readonly (readonly [reason: string, line: string, given: Arguments])[] = [
  ['a file to check, and nothing else', 'check r.xlsx', check],
  ['options after the file', 'check r.xlsx --json --no-color', { ...check, isJson: true, isPlain: true }],
  ['options before the command', '--json check r.xlsx', { ...check, isJson: true }],
  ['a value after an equals sign', 'check r.xlsx --sheet=Risks', { ...check, sheet: 'Risks' }],
  ['a day as a serial number', 'check r.xlsx --today 2026-11-25', { ...check, today: 46351 }],
  [
    'a board page as HTML',
    'check r.xlsx --board out/b.HTML',
    { ...check, board: { path: 'out/b.HTML', format: 'html' } },
  ],
  [
    'a board page as Markdown',
    'check r.xlsx --board b.md',
    { ...check, board: { path: 'b.md', format: 'markdown' } },
  ],
  ['never to fail', 'check r.xlsx --fail-on never', { ...check, failOn: 'never' }],
  ['a file to map', 'map r.xlsx --json', { command: 'map', file: 'r.xlsx', isJson: true, isPlain: false }],
  ['the catalogue', 'rules', { command: 'rules', isJson: false, isPlain: false }],
  ['help, whatever else is asked', 'check --help', { command: 'help' }],
  ['help by its short name', '-h', { command: 'help' }],
  ['the version', '--version', { command: 'version' }],
  ['a file whose name starts like an option', 'check -- -r.xlsx', { ...check, file: '-r.xlsx' }],
];

test.each(accepted)('understands %s', (_reason, line, given) => {
  expect(parseArguments(line.split(' '))).toEqual({ kind: 'arguments', arguments: given });
});

const refused: readonly (readonly [reason: string, line: string, because: string])[] = [
  ['nothing at all', '', 'Say what to do: riskrow check FILE. riskrow --help lists the rest.'],
  ['an unknown command', 'rank r.xlsx', 'Riskrow has no command "rank". It has check, map and rules.'],
  [
    'a command that every object has',
    'toString r.xlsx',
    'Riskrow has no command "toString". It has check, map and rules.',
  ],
  [
    'an unknown option',
    'check r.xlsx --strict',
    'Riskrow has no option --strict. riskrow --help lists those it has.',
  ],
  [
    'an option that every object has',
    'check r.xlsx --constructor',
    'Riskrow has no option --constructor. riskrow --help lists those it has.',
  ],
  ['no file', 'check --json', 'Say which file: riskrow check FILE.'],
  ['two files', 'check a.xlsx b.xlsx', 'riskrow check takes one file at a time.'],
  ['a file for the catalogue', 'rules r.xlsx', 'riskrow rules takes no file.'],
  ['an option of another command', 'map r.xlsx --board b.html', '--board does not go with riskrow map.'],
  ['an option without its value', 'check r.xlsx --sheet', '--sheet needs a value after it.'],
  [
    'an option that takes the next option for its value',
    'check r.xlsx --sheet --json',
    '--sheet needs a value after it.',
  ],
  ['a value where none is taken', 'check r.xlsx --json=yes', '--json takes no value.'],
  [
    'no day of the calendar',
    'check r.xlsx --today 2026-02-30',
    '--today takes a date such as 2026-11-25, not "2026-02-30".',
  ],
  ['a severity that nothing fails on', 'check r.xlsx --fail-on should', '--fail-on takes must or never.'],
  [
    'what is new, which is not there yet',
    'check r.xlsx --fail-on new',
    'Riskrow keeps no earlier check to compare with yet, so --fail-on new cannot be used.',
  ],
  [
    'a companion workbook, which is not there yet',
    'check r.xlsx --state s.xlsx',
    'Riskrow does not read a companion workbook yet, so --state cannot be used.',
  ],
  [
    'a language, of which there is one',
    'check r.xlsx --lang de',
    'Riskrow speaks English only so far, so --lang has nothing to choose from.',
  ],
  [
    'a board page as a document, which is not there yet',
    'check r.xlsx --board b.docx',
    'Riskrow cannot write a board page as b.docx yet; it writes .html and .md.',
  ],
  [
    'a board page of another kind',
    'check r.xlsx --board b.pdf',
    'Riskrow writes board pages as .html or .md, not as "b.pdf".',
  ],
];

test.each(refused)('refuses %s', (_reason, line, because) => {
  expect(parseArguments(line.split(' ').filter((word) => word !== ''))).toEqual({ kind: 'refused', because });
});
