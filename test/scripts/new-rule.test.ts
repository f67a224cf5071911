import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleIds } from '../../scripts/rule-files';

const ROOT = join(__dirname, '..', '..');
const A_MINUTE = 60_000;

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'riskrow-'));
  for (const path of ['package.json', 'core', 'scripts', 'docs/rules', 'test/support']) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
  mkdirSync(join(copy, 'test/rules'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true }));

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** Runs a command in the copy as a contributor would. */
function run(command: string): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('npm run new-rule', () => {
  test.each([
    ['no name', '', 'Name the rule in small words with hyphens'],
    ['a name that is no file name', '../Owner', 'Name the rule in small words with hyphens'],
    ['one word, which says too little', 'owner', 'Name the rule in small words with hyphens'],
    ['a rule that is there', 'owner-missing', 'There is a rule of that name: core/rules/owner-missing.ts'],
  ])(
    'makes nothing of %s',
    (_because, id, sentence) => {
      const before = ruleIds(copy);
      const { status, said } = run(`npm run --silent new-rule ${id}`);
      expect(said).toContain(sentence);
      expect(status).toBe(2);
      expect(ruleIds(copy)).toEqual(before);
    },
    A_MINUTE,
  );

  test(
    'makes a rule that is listed and documented, and whose test says what is missing',
    () => {
      const { status, said } = run('npm run --silent new-rule owner-on-leave');
      expect(said).toContain('Next: add rows to test/rules/owner-on-leave.test.ts, which fails until then;');
      expect(status).toBe(0);
      expect(read('core/rules/index.ts')).toContain("import ownerOnLeave from './owner-on-leave';");
      expect(read('docs/rules/README.md')).toContain('[owner-on-leave](owner-on-leave.md)');
      expect(existsSync(join(copy, 'docs/rules/owner-on-leave.md'))).toBe(true);

      const tested = run('npx jest test/rules/owner-on-leave.test.ts');
      expect(tested.said).toContain(
        'add it to test/rules/owner-on-leave.test.ts, then fill in core/rules/owner-on-leave.ts',
      );
      expect(tested.status).toBe(1);
    },
    A_MINUTE,
  );
});
