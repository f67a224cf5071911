import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { parse } from 'acorn';
import { bookFromRows, review } from '../core';
import { bareRealm } from './support/bare-realm';
import { TODAY } from './support/today';

const rows = [
  ['Risk register', null, null, null, null, null, null],
  ['ID', 'Risk', 'Likelihood', 'Impact', 'Treatment', 'Owner', 'Due date'],
  ['R-1', 'Backups were never restored', 4, 5, 'Reduce', null, TODAY - 30],
  ['R-2', 'Shared administrator password', 3, 4, 'Accept', 'TBD', null],
  ['R-2', 'Unpatched file server', 'High', 2, 'Reduce', 'Ana Sousa', '31/02/2026'],
  ['R-4', 'Zulieferer fällt aus', 2, 2, 'Übertragen', 'Jürgen Groß', TODAY + 90],
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
  const call = `core.review(core.bookFromRows(${JSON.stringify(rows)}), { today: ${TODAY} })`;
  const answer = JSON.parse(runInContext(`JSON.stringify(${call})`, realm));

  expect(answer).toEqual(JSON.parse(JSON.stringify(review(bookFromRows(rows), { today: TODAY }))));
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

test.each([
  ['the value of a number', '(1).valueOf()', 1],
  ['the value of a text', "'a'.valueOf()", 'a'],
  ['the value of any object', 'JSON.stringify({ a: 1 }.valueOf())', '{"a":1}'],
  ['an object in a sum, which asks for its value', '({ valueOf: () => 2 }) + 1', 3],
  ['methods of texts', "' a '.trim().padStart(2, '0')", '0a'],
  ['the newest methods of texts', "' a '.trimStart().trimEnd()", 'a'],
  ['the newest methods of arrays', '[[1], [2]].flat().flatMap((one) => [one, one]).length', 4],
  ['the newest functions of objects', "Object.fromEntries([['a', 1]]).a", 1],
  ['walking through a map', 'Array.from(new Map([[1, 2]]).keys())[0]', 1],
  ['generators', '[...(function* () { yield 1; })()][0]', 1],
  ['typed arrays', 'Uint8Array.from([1, 2]).subarray(1)[0]', 2],
  ['patterns', "/(?<day>\\d+)/.exec('31 May').groups.day", '31'],
])('that world has %s', (_what, code, expected) => {
  expect(runInContext(code, bareRealm())).toBe(expected);
});
