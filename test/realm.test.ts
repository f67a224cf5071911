import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { parse } from 'acorn';
import { bookFromRows, review } from '../core';
import { bareRealm } from './support/bare-realm';

const today = 46_000;
const rows = [
  ['Risk register', null, null, null, null, null, null],
  ['ID', 'Risk', 'Likelihood', 'Impact', 'Treatment', 'Owner', 'Due date'],
  ['R-1', 'Backups were never restored', 4, 5, 'Reduce', null, today - 30],
  ['R-2', 'Shared administrator password', 3, 4, 'Accept', 'TBD', null],
  ['R-2', 'Unpatched file server', 'High', 2, 'Reduce', 'Ana Sousa', '31/02/2026'],
  ['R-4', 'Zulieferer fällt aus', 2, 2, 'Übertragen', 'Jürgen Groß', today + 90],
];

/** core as one script that sets the global `core`, made by the same configuration as dist/core.mjs. */
function coreAsScript(): string {
  const folder = mkdtempSync(join(tmpdir(), 'riskrow-'));
  const asScript = ['--no-output-module', '--output-library-type=var', '--output-library-name=core'];
  const options = ['--config-name=core', ...asScript, `--output-path=${folder}`];
  try {
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options], { stdio: 'pipe' });
    return readFileSync(join(folder, 'core.mjs'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const script = coreAsScript();

test('core is written in the syntax of 2019', () => {
  expect(() => parse(script, { ecmaVersion: 2019 })).not.toThrow();
  expect(() => parse('a?.b', { ecmaVersion: 2019 })).toThrow('Unexpected token');
});

test('core says the same in a world that has nothing but the language of 2019', () => {
  const realm = bareRealm();
  runInContext(script, realm);
  const call = `core.review(core.bookFromRows(${JSON.stringify(rows)}), { today: ${today} })`;
  const answer = JSON.parse(runInContext(`JSON.stringify(${call})`, realm));

  expect(answer).toEqual(JSON.parse(JSON.stringify(review(bookFromRows(rows), { today }))));
  expect(answer.registers[0].findings.length).toBeGreaterThan(0);
});

test.each([
  ['a newer method of arrays', '[1].at(0)'],
  ['a newer method of typed arrays', 'new Uint8Array(1).findLast(Boolean)'],
  ['a newer method of texts', "'a'.replaceAll('a', 'b')"],
  ['a newer function of objects', "Object.hasOwn({}, 'a')"],
  ['a newer function of promises', 'Promise.allSettled([])'],
  ['a newer method of iterators', '[1].values().map(Boolean)'],
  ['a newer method of sets', 'new Set().union(new Set())'],
  ['a newer kind of number', 'BigInt(1)'],
  ['the name of the global object', 'globalThis'],
  ['the time', 'new Date()'],
  ['the time, asked otherwise', 'Date.now()'],
  ['chance', 'Math.random()'],
  ['the order of a locale', "'a'.localeCompare('b')"],
  ['the numbers of a locale', '(1).toLocaleString()'],
  ['the letters of a locale', "'I'.toLocaleLowerCase()"],
  ['the locale itself', 'new Intl.Collator()'],
  ['a console', "console.log('a')"],
  ['a timer', 'setTimeout(Boolean, 0)'],
  ['a browser', 'window'],
  ['Node', 'process'],
  ['code from text', "new Function('return 1')"],
])('that world lacks %s', (_what, code) => {
  const realm = bareRealm();
  expect(() => runInContext(code, realm)).toThrow();
});
