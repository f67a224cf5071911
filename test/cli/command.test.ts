import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json';

const COMMAND = 'dist/riskrow.mjs';
const TODAY = ['--today', '2026-11-25'];

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function riskrow(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 200_000_000,
  });
  return { code: status, out: stdout, said: stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'riskrow-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cases: readonly (readonly [
  reason: string,
  words: readonly string[],
  code: number,
  out: RegExp,
  said: RegExp,
])[] = [
  [
    'findings that matter end with 1',
    ['check', 'examples/messy-register.xlsx', ...TODAY],
    1,
    /^Tabelle1 · 45 risks, 43 open · rows 7–53\n/,
    /^$/,
  ],
  [
    'never to fail ends with 0',
    ['check', 'examples/messy-register.xlsx', '--fail-on', 'never', ...TODAY],
    0,
    /^Tabelle1/,
    /^$/,
  ],
  ['the catalogue ends with 0', ['rules'], 0, /owner-missing/, /^$/],
  ['a map ends with 0', ['map', 'examples/messy-register.csv'], 0, /header in row 4–5/, /^$/],
  [
    'a missing file ends with 2 and one sentence',
    ['check', 'nowhere.xlsx'],
    2,
    /^$/,
    /^There is no file nowhere\.xlsx\.\n$/,
  ],
  [
    'a folder ends with 2 and one sentence',
    ['check', 'examples'],
    2,
    /^$/,
    /^examples is a folder, not a workbook\.\n$/,
  ],
  [
    'a text that is no table',
    ['check', 'examples/README.md'],
    2,
    /^$/,
    /^README\.md is a \.md file; Riskrow reads [^\n]+\n$/,
  ],
  [
    'a board page where no folder is',
    ['check', 'examples/tidy-iso27001.csv', '--board', 'nowhere/b.md', ...TODAY],
    2,
    /./,
    /^nowhere\/b\.md cannot be written: there is no such folder\.\n$/,
  ],
  ['words that are not understood', ['look'], 2, /^$/, /^Riskrow has no command "look"\. [^\n]+\n$/],
];

test.each(cases)('%s', (_reason, words, code, out, said) => {
  expect(riskrow(words)).toEqual({
    code,
    out: expect.stringMatching(out),
    said: expect.stringMatching(said),
  });
});

test('the version is that of the package', () => {
  expect(riskrow(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, said: '' });
});

test('no colours reach a pipe, with or without NO_COLOR', () => {
  const words = ['check', 'examples/tidy-iso27001.xlsx', ...TODAY];
  const plain = riskrow(words).out;
  expect(plain).not.toContain(String.fromCharCode(27));
  expect(riskrow(words, { NO_COLOR: '1' }).out).toBe(plain);
});

test('the board page is written to the file named', () => {
  const path = join(folder, 'board.html');
  const { out } = riskrow(['check', 'examples/tidy-iso27001.xlsx', '--board', path, ...TODAY]);
  expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/i);
  expect(out.endsWith(`written to ${path}.\n`)).toBe(true);
});

describe('the object for scripts', () => {
  interface Register {
    readonly columns: unknown;
    readonly findings: unknown;
    readonly rules: unknown;
    readonly ranking: unknown;
    readonly summary: unknown;
  }
  interface Review {
    readonly file: string;
    readonly registers: readonly Register[];
    readonly skippedSheets: readonly unknown[];
  }
  let review: Review;
  let register: Register;
  beforeAll(() => {
    review = JSON.parse(riskrow(['check', 'examples/messy-register.xlsx', '--json', ...TODAY]).out) as Review;
    register = review.registers[0] as Register;
  });

  test('has the file, the registers and the other sheets', () => {
    expect(Object.keys(review)).toEqual(['file', 'registers', 'skippedSheets']);
    expect(review.file).toBe('examples/messy-register.xlsx');
    expect(review.skippedSheets).toEqual([{ sheet: 'Skala', because: expect.any(String) }]);
  });

  test('says where the register is, in rows from 1 and letters', () => {
    expect(register).toMatchObject({
      sheet: 'Tabelle1',
      headerRow: 4,
      headerRows: 2,
      firstDataRow: 7,
      lastDataRow: 53,
      columns: { id: 'A', likelihood: 'D', residualLikelihood: 'K', owner: 'F', treatment: 'G' },
      confidence: 'high',
    });
    expect(Object.keys(register).slice(6)).toEqual(
      ['columns', 'unsure', 'confidence', 'findings', 'rules', 'ranking', 'summary'].slice(1),
    );
  });

  test('names the cell and the risk of each finding', () => {
    expect(register.findings).toContainEqual({
      rule: 'owner-placeholder',
      severity: 'must',
      certainty: 'violation',
      cell: 'F12',
      row: 12,
      field: 'owner',
      risk: '6',
      message: 'The risk owner still says "TBD". Name one person who may decide and spend.',
    });
  });

  test('counts each rule, or says why it did not run', () => {
    expect(register.rules).toContainEqual({
      id: 'owner-placeholder',
      outcome: 'run',
      passed: 41,
      findings: 2,
      waived: 0,
    });
    expect(register.rules).toContainEqual({
      id: 'review-overdue',
      outcome: 'not-run',
      because: 'no column for reviewDate',
    });
  });

  test('ranks with places from and to', () => {
    expect(register.ranking).toContainEqual({
      row: 7,
      risk: '1',
      best: 1,
      worst: 5,
      tier: 'act-now',
      basis: 'firm',
    });
  });

  test('speaks of sheet rows and dates in the summary too', () => {
    expect(register.summary).toMatchObject({ header: { sheet: 'Tabelle1', asAt: '2026-11-25', risks: 45 } });
    expect(JSON.stringify(register.summary)).not.toContain('sheetRow');
  });

  test('is the same for a .csv, whose sheet is named after the file', () => {
    const fromText = JSON.parse(riskrow(['map', 'examples/messy-register.csv', '--json']).out) as Review;
    expect(fromText.registers[0]).toMatchObject({
      sheet: 'messy-register',
      headerRow: 4,
      firstDataRow: 7,
      lastDataRow: 53,
      columns: register.columns,
    });
  });
});

test('2,000 rows: the time is printed', () => {
  const start = performance.now();
  const { code, out } = riskrow(['check', 'examples/group-register.xlsx', ...TODAY]);
  process.stdout.write(`riskrow check, 2,000 rows: ${Math.round(performance.now() - start)} ms\n`);
  expect([code, out.startsWith('Group register · 2,000 risks')]).toEqual([1, true]);
});
