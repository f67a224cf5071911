import { bundleSize, type Change } from './support/bundle-size';
import { withoutWords } from './support/without-words';

const asItIs: Change = (source) => source;

/** Without languages and without the words of the rules: what finds, reads, ranks and checks. */
const bare: Change = (source, file) => {
  if (file === 'standards/languages/index.ts') return 'export const LANGUAGES = [];';
  return /^rules\/(?!index)/.test(file) ? withoutWords(source) : source;
};

const ENGINE = ['review.ts', 'start-review.ts'];

// Thousands of bytes, gzipped: what is allowed now, and what the design wants in the end.
test.each<readonly [what: string, files: readonly string[], change: Change, now: number, goal: number]>([
  ['all of core, with seven languages', ['index.ts'], asItIs, 80, 70],
  ['the engine, without languages and the words of rules', ENGINE, bare, 32, 25],
])(
  '%s',
  async (_what, files, change, now) => {
    expect((await bundleSize(files, change)) / 1000).toBeLessThanOrEqual(now);
  },
  60_000,
);

test('a rule without its words keeps what it reads and checks', () => {
  const rule = `export default defineRule({ id: 'a-b', why: 'Because', needs: {}, message: () => 'A', check() {} });`;
  expect(withoutWords(rule).replace(/\s+/g, ' ')).toBe(
    "export default defineRule({ id: 'a-b', needs: {}, check () {} }); ",
  );
});
