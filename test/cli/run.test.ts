import { run } from '../../cli/run';
import type { Terminal } from '../../cli/terminal';
import { dayFromIso } from '../../core/index';

const REGISTER = [
  'ID,Risk,Likelihood (1-5),Impact (1-5),Risk owner,Decision,Status',
  'R-1,Ransomware encrypts the file servers,4,5,,,Open',
  'R-2,A laptop is stolen on a trip,2,2,A. Silva,Accept,Open',
  'R-3,The data centre is lost to a fire,1,5,B. Okafor,Reduce,Open',
].join('\n');

const NOTES = 'Dear all,\nthe next meeting is on Monday.\n';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly said: string;
  readonly written: ReadonlyMap<string, string>;
  readonly progress: readonly string[];
}

/** Runs a command line on files in memory. Folder `locked/` takes no file. */
function runOn(line: string, files: { readonly [path: string]: string }, hasColour = false): Run {
  const out: string[] = [];
  const said: string[] = [];
  const progress: string[] = [];
  const written = new Map<string, string>();
  const terminal: Terminal = {
    today: dayFromIso('2026-11-25') as number,
    hasColour,
    readFile: (path) =>
      files[path] === undefined
        ? { kind: 'unreadable', because: `There is no file ${path}.` }
        : { kind: 'bytes', bytes: new TextEncoder().encode(files[path]) },
    writeFile: (path, content) => {
      if (path.startsWith('locked/')) return `${path} cannot be written.`;
      written.set(path, content);
      return undefined;
    },
    print: (text) => void out.push(text),
    complain: (sentence) => void said.push(sentence),
    showProgress: (text) => void progress.push(text),
  };
  const code = run(line.split(' '), '1.2.3', terminal);
  return { code, out: out.join('\n'), said: said.join('\n'), written, progress };
}

const files = { 'r.csv': REGISTER, 'notes.csv': NOTES };

const outcomes: readonly (readonly [
  reason: string,
  line: string,
  code: number,
  says: RegExp,
  complains: RegExp,
])[] = [
  [
    'a finding that matters stops the line',
    'check r.csv',
    1,
    /No risk owner: 1 of 3 risks\n {4}E2 R-1: /,
    /^$/,
  ],
  ['unless nothing should', 'check r.csv --fail-on never', 0, /No risk owner/, /^$/],
  ['what to do first is said first', 'check r.csv', 1, /to do first\n {2}1 .+\n/, /^$/],
  ['the assumed capacity is said to be assumed', 'check r.csv', 1, /^First in line · .* \(assumed\)$/m, /^$/],
  [
    'places have their denominator',
    'check r.csv',
    1,
    /● Settled {5}R-1 Ransomware.* · place 1 of 2 · no owner/,
    /^$/,
  ],
  ['what was not checked, and why', 'check r.csv', 1, /^Not checked · .*\n {2}No column for /m, /^$/],
  ['a file that is not there', 'check x.csv', 2, /^$/, /^There is no file x\.csv\.$/],
  [
    'a file without a register',
    'check notes.csv',
    2,
    /^$/,
    /^No risk register in notes\.csv\. "notes": .+\.$/,
  ],
  [
    'a file without a register, for scripts too',
    'check notes.csv --json',
    2,
    /"registers": \[\]/,
    /^No risk register/,
  ],
  ['a sheet that is not there', 'check r.csv --sheet X', 2, /^$/, /^r\.csv has no sheet "X"\. It has "r"\.$/],
  [
    'a board page that cannot be written',
    'check r.csv --board locked/b.md',
    2,
    /./,
    /^locked\/b\.md cannot be written\.$/,
  ],
  ['columns and why', 'map r.csv', 0, /^ {2}Risk owner +E, because the header says "Risk owner"/m, /^$/],
  ['a map of nothing', 'map notes.csv', 2, /^$/, /^No risk register in notes\.csv/],
  ['the catalogue', 'rules', 0, /^owner-missing +must +No risk owner/m, /^$/],
  ['the version', '--version', 0, /^1\.2\.3$/, /^$/],
  ['help', '--help', 0, /^riskrow check FILE/m, /^$/],
];

test.each(outcomes)('%s', (_reason, line, code, says, complains) => {
  const ran = runOn(line, files);
  expect({ code: ran.code, out: ran.out, said: ran.said }).toEqual({
    code,
    out: expect.stringMatching(says),
    said: expect.stringMatching(complains),
  });
});

test.each([
  ['html', /^<!doctype html>/i],
  ['md', /^# /],
])('the board page goes to the file named, as .%s', (ending, start) => {
  const ran = runOn(`check r.csv --board board.${ending}`, files);
  expect(ran.written.get(`board.${ending}`)).toMatch(start);
  expect(ran.out).toMatch(new RegExp(`Board page of sheet "r" written to board.${ending}.$`));
});

test('with --json nothing but the object is printed, board page or not', () => {
  expect(() => JSON.parse(runOn('check r.csv --json --board b.md', files).out)).not.toThrow();
});

test('a risk without an id has none for scripts, in the findings and in the ranking', () => {
  const text =
    'Risk,Likelihood (1-5),Impact (1-5),Risk owner\nFire in the data centre,4,5,\nTheft of a laptop,2,2,A. Silva\n';
  const { registers } = JSON.parse(runOn('check r.csv --json', { 'r.csv': text }).out) as {
    registers: readonly {
      findings: readonly { row: number; risk: unknown }[];
      ranking: readonly { risk: unknown }[];
    }[];
  };
  const { findings = [], ranking = [] } = registers[0] ?? {};
  expect(findings.find(({ row }) => row === 2)).toMatchObject({ risk: null });
  expect(ranking.map(({ risk }) => risk)).toEqual([null, null]);
});

test('colours only add to the words', () => {
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const coloured = runOn('check r.csv', files, true).out;
  expect(coloured).toMatch(escapes);
  expect(coloured.replace(escapes, '')).toBe(runOn('check r.csv', files).out);
  expect(runOn('check r.csv --no-color', files, true).out).toBe(runOn('check r.csv', files).out);
});

test('the progress line is taken away at the end', () => {
  const { progress } = runOn('check r.csv', files);
  expect(progress[progress.length - 1]).toBe('');
  expect(
    progress.every((line) => line === '' || /^[A-Z][a-z ]+: [\d,]+ of [\d,]+ (rows|checks)$/.test(line)),
  ).toBe(true);
});

test('one message that holds everywhere is one line with a count, without cells', () => {
  const rows = Array.from(
    { length: 42 },
    (_, index) => `R-${index + 1},Risk ${index + 1} of many to be named,2,3,A. Silva,Reduce,Open,`,
  );
  const text = ['ID,Risk,Likelihood (1-5),Impact (1-5),Risk owner,Decision,Status,Next review', ...rows].join(
    '\n',
  );
  const { out } = runOn('check r.csv', { 'r.csv': text });
  expect(out).toMatch(/No next review: 42 of 42 risks\n {4}No next review is set\. [^\n]+\n(?! {4})/);
});
