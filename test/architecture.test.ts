import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './support/imports-of';

const ground = ['core/model', 'core/standards'];
const stages = ['state', 'locate', 'map', 'parse', 'rank', 'check', 'summarize', 'plan'].map(
  (name) => `core/${name}`,
);

/**
 * The architecture: what each folder or file may import; a folder stands for all in it, and the longest name counts.
 * `model <- standards <- { stages rules messages ports } <- review <- index <- surfaces`.
 * A stage knows no other stage; only the review knows their order.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/model': ['core/model'],
  'core/standards': ground,
  'core/state': [...ground, 'core/state', 'zod/mini'],
  'core/locate': [...ground, 'core/locate'],
  'core/map': [...ground, 'core/map'],
  'core/parse': [...ground, 'core/parse'],
  'core/rank': [...ground, 'core/rank'],
  'core/check': [...ground, 'core/check'],
  'core/summarize': [...ground, 'core/summarize'],
  'core/plan': [...ground, 'core/plan'],
  'core/board-page': [...ground, 'core/board-page'],
  'core/messages': [...ground, 'core/messages'],
  'core/ports': [...ground, 'core/ports'],
  // A rule sees the fields it declares, never a table, a sheet or another rule.
  'core/rules': [
    'core/model/rule',
    'core/model/fields',
    'core/model/parsed',
    'core/model/scale',
    'core/standards',
  ],
  'core/rules/index': ['core/model/rule', 'core/rules'],
  'core/finding-message': ['core/model', 'core/rules'],
  'core/review': [...ground, ...stages, 'core/rules'],
  'core/start-review': [...ground, ...stages, 'core/review'],
  'core/index': ['core'],
  'workbook-file': ['workbook-file', 'core/index', '@e965/xlsx', 'node:'],
  cli: ['cli', 'core/index', 'workbook-file', 'package.json', 'node:'],
};

/** These run on a developer's machine only, so they may import anything; nothing may import them. */
const workshop = ['bench', 'scripts', 'test'];

/** Names of the table or of modules that contain `path`: itself, a folder above it, a prefix such as `node:`. */
const contains = (name: string) => (path: string) =>
  path === name || path.startsWith(name.endsWith(':') ? name : `${name}/`);

/** What a file imports although the table does not say that it may. */
function forbiddenImports(file: string, source: string): string[] {
  const place = file.replace(/\.tsx?$/, '');
  const [entry] = Object.keys(mayImport)
    .filter((name) => contains(name)(place))
    .sort((a, b) => b.length - a.length);
  if (entry === undefined) return [`${file} has no place in the table of test/architecture.test.ts`];
  const allowed = mayImport[entry] ?? [];
  return importsOf(source)
    .map((name) => (name.startsWith('.') ? resolve(file, name) : name))
    .filter((path) => !allowed.some((name) => contains(name)(path)));
}

/** `../core` in `cli/main.ts` reads `core/index`, `./day.js` in `core/model/cell.ts` reads `core/model/day`. */
function resolve(file: string, name: string): string {
  const path = posix.join(posix.dirname(file), name).replace(/\/$|\.[jt]sx?$/g, '');
  return path === 'core' ? 'core/index' : path;
}

const productFiles = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(\..*|node_modules|dist)$/.test(entry.name))
  .filter((entry) => !workshop.includes(entry.name))
  .flatMap(({ name }) =>
    readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => posix.join(name, file)),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

test.each(productFiles)('%s imports only what it may', (file) => {
  expect(forbiddenImports(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['a stage imports another stage', 'core/rank/rank.ts', `import { parse } from '../parse/parse';`],
  [
    'a stage imports the types of another stage',
    'core/rank/rank.ts',
    `import type { Parts } from '../parse/parse';`,
  ],
  ['a stage imports a type in passing', 'core/rank/rank.ts', `let parts: import('../parse/parse').Parts;`],
  ['a stage re-exports another stage', 'core/rank/rank.ts', `export { parse } from '../parse/parse';`],
  ['a stage re-exports all of another stage', 'core/rank/rank.ts', `export * from '../parse/parse';`],
  ['a stage runs another for its effect', 'core/rank/rank.ts', `import '../parse/parse';`],
  ['a stage loads another late', 'core/rank/rank.ts', `const parse = () => import('../parse/parse');`],
  ['a stage requires another', 'core/rank/rank.ts', `import parse = require('../parse/parse');`],
  ['a stage loads who knows what', 'core/rank/rank.ts', 'const load = (name: string) => import(name);'],
  ['a template is a computed name', 'core/rank/rank.ts', 'const load = () => import(`../parse/parse`);'],
  ['an import over several lines', 'core/rank/rank.ts', `import {\n  parse,\n} from\n  "../parse/parse";`],
  ['a stage imports the rules', 'core/check/run-rules.ts', `import { rules } from '../rules';`],
  ['a stage imports the review', 'core/check/run-rules.ts', `import { review } from '../review';`],
  ['a stage imports the public index', 'core/check/run-rules.ts', `import { review } from '..';`],
  [
    'a name that only begins like an allowed one',
    'core/rank/rank.ts',
    `import { day } from '../model-extra/day';`,
  ],
  ['model imports standards', 'core/model/cell.ts', `import { FIELDS } from '../standards/fields';`],
  ['standards import a stage', 'core/standards/fields.ts', `import { locate } from '../locate/locate';`],
  ['a rule imports another rule', 'core/rules/owner-missing.ts', `import other from './owner-placeholder';`],
  [
    'a rule imports the table',
    'core/rules/owner-missing.ts',
    `import type { RegisterTable } from '../model/table';`,
  ],
  [
    'the review imports the incremental review',
    'core/review.ts',
    `import { startReview } from './start-review';`,
  ],
  ['a stage imports a package', 'core/parse/parse.ts', `import { z } from 'zod/mini';`],
  ['the state imports all of zod', 'core/state/load.ts', `import { z } from 'zod';`],
  ['core imports Node', 'core/index.ts', `import { readFileSync } from 'node:fs';`],
  ['core imports a surface', 'core/index.ts', `export { run } from '../cli/main';`],
  ['a surface imports a stage', 'cli/main.ts', `import { parse } from '../core/parse/parse';`],
  ['a surface imports another', 'workbook-file/read.ts', `import { run } from '../cli/main';`],
  ['a surface imports the tests', 'cli/main.ts', `import { raw } from '../test/support/raw';`],
  ['a surface imports an unknown package', 'cli/main.ts', `import colour from 'colour';`],
  ['a folder of core that nobody placed', 'core/helpers/text.ts', 'export const text = 1;'],
  ['a file of core that nobody placed', 'core/helpers.ts', 'export const text = 1;'],
  ['a surface that nobody placed', 'printer/main.ts', 'export const page = 1;'],
])('the table notices: %s', (_reason, file, source) => {
  expect(forbiddenImports(file, source)).toHaveLength(1);
});

test.each([
  [
    'a stage reads the model and the standards',
    'core/rank/rank.ts',
    `import '../model/cell'; import '../standards/fields';`,
  ],
  ['a stage reads its own folder', 'core/rank/rank.ts', `export * from './boxes';`],
  ['the state checks shapes', 'core/state/load.ts', `import { z } from 'zod/mini';`],
  [
    'a surface imports the public index',
    'cli/main.ts',
    `import { review } from '../core'; import '../core/index';`,
  ],
  ['a surface in a folder does, too', 'cli/text/table.ts', `import { review } from '../../core/index.js';`],
  [
    'words in comments and texts are no imports',
    'core/rank/rank.ts',
    `// import '../parse'\nconst t = "import '../parse'";`,
  ],
])('the table allows: %s', (_reason, file, source) => {
  expect(forbiddenImports(file, source)).toEqual([]);
});
