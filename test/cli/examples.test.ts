import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dayFromIso,
  findingMessage,
  firstThingSentence,
  firstThings,
  type RegisterReview,
  review,
} from '../../core/index';
import { readWorkbook } from '../../workbook-file/index';

const today = dayFromIso('2026-11-25') as number;

function reviewOf(name: string): RegisterReview {
  const outcome = readWorkbook(readFileSync(`examples/${name}`), name);
  if (outcome.kind === 'unreadable') throw new Error(outcome.because.kind);
  const [register] = review(outcome.book, { today }).registers;
  if (register === undefined) throw new Error('no register');
  return register;
}

const registers: readonly (readonly [name: string, risks: number, fewest: number, most: number])[] = [
  ['tidy-iso27001', 40, 3, 8],
  ['messy-register', 45, 25, 120],
  ['group-register', 2000, 120, 400],
];

describe.each(registers)('%s', (name, risks, fewest, most) => {
  const fromWorkbook = reviewOf(`${name}.xlsx`);
  const fromText = reviewOf(`${name}.csv`);

  test('has its risks and its share of findings', () => {
    expect(fromWorkbook.table.rowCount).toBe(risks);
    expect(fromWorkbook.findings.length).toBeGreaterThanOrEqual(fewest);
    expect(fromWorkbook.findings.length).toBeLessThanOrEqual(most);
  });

  test('means the same as a workbook and as a text', () => {
    const gist = ({ columns, findings, ranking }: RegisterReview) => ({
      columns: Object.values(columns).map(({ field, column }) => [field, column]),
      findings: findings.map(({ ruleId, row }) => [ruleId, row]),
      places: ranking.boxes.map(({ best, worst, tier }) => [best, worst, tier]),
    });
    expect(gist(fromText)).toEqual(gist(fromWorkbook));
  });
});

test('the messy register gives a reader three clear things to do first', () => {
  const messy = reviewOf('messy-register.xlsx');
  const said = firstThings(messy).map((thing) => firstThingSentence(thing, messy, findingMessage));
  expect(said).toEqual([
    '5 of 10 risks first in line have no decision. Decide: improve, accept or defer. First: risk 7 Fehlende Netzsegmentierung, risk 5 Phishing and risk 4 Veraltete Server.',
    '2 of 8 acceptances have run out. Renew them or decide anew. They are: risk 3 Ausfall Rechenzentrum and risk 40 Website.',
    'Add a column for next review: nobody is asked about what is not written down.',
  ]);
});

test('`npm run examples` makes exactly the files that are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'riskrow-examples-'));
  const { status } = spawnSync('npx', ['tsx', 'scripts/make-examples.ts', folder]);
  const made = ['group-register.csv', 'group-register.xlsx', 'messy-register.xlsx', 'tidy-iso27001.xlsx'];
  const stale = made.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(`examples/${file}`)),
  );
  rmSync(folder, { recursive: true });
  expect([status, stale]).toEqual([0, []]);
});
