import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleIds } from '../../scripts/rule-files';

const ROOT = join(__dirname, '..', '..');
const A_MINUTE = 60_000;

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'riskrow-'));
  for (const path of [
    'package.json',
    'tsconfig.base.json',
    'core',
    'scripts',
    'docs/rules',
    'test/support',
  ]) {
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

  test.each([
    ['about rows', 'owner-on-leave', ''],
    ['about the register', 'title-twice', '--register'],
  ])(
    'makes a rule %s that is listed, fits the types, and whose test says what is missing',
    (_about, id, flag) => {
      const { status, said } = run(`npm run --silent new-rule -- ${id} ${flag}`);
      expect(said).toContain(
        `Next: add rows to test/rules/${id}.test.ts, which fails until then; fill in core/rules/${id}.ts; then npm run docs && npm test.`,
      );
      expect(status).toBe(0);
      expect(read('core/rules/index.ts')).toContain(`from './${id}';`);
      expect(run('npx tsc -p core --noEmit --emitDeclarationOnly false --composite false').said).toBe('');

      const tested = run(`npx jest test/rules/${id}.test.ts`);
      expect(tested.said).toContain(`add it to test/rules/${id}.test.ts, then fill in core/rules/${id}.ts`);
      expect(tested.status).toBe(1);
    },
    2 * A_MINUTE,
  );

  test(
    'gives a rule its page and its line in the table once it has a title',
    () => {
      const [rule, page] = ['core/rules/asset-renamed.ts', 'docs/rules/asset-renamed.md'];
      run('npm run --silent new-rule asset-renamed');
      expect(existsSync(join(copy, page))).toBe(false);
      expect(read('docs/rules/README.md')).not.toContain('asset-renamed');

      writeFileSync(join(copy, rule), read(rule).replace("title: ''", "title: 'The asset was renamed'"));
      expect(run('npm run --silent docs').status).toBe(0);
      expect(read(page)).toContain('# The asset was renamed');
      expect(read('docs/rules/README.md')).toContain('[asset-renamed](asset-renamed.md)');
    },
    A_MINUTE,
  );
});
