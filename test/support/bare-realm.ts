import { type Context, createContext, runInContext } from 'node:vm';
import { ES2019, FIXED, UNNAMED } from './es2019';

/** What the language of 2019 has, but core must not use: the clock, chance, and whatever depends on a locale. */
const IMPURE = [
  'Date',
  'Math.random',
  'Array.prototype.toLocaleString',
  'Number.prototype.toLocaleString',
  'Object.prototype.toLocaleString',
  'String.prototype.localeCompare',
  'String.prototype.toLocaleLowerCase',
  'String.prototype.toLocaleUpperCase',
  'TypedArray.prototype.toLocaleString',
];

/** A world that holds the language of 2019 and nothing else: no host, no clock, no locale, no code from text. */
export function bareRealm(): Context {
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const objectAt = (place: string) => runInContext(UNNAMED[place] ?? place, realm) as object;
  const holders = Object.entries(ES2019).map(([place, names]) => ({ place, names, object: objectAt(place) }));
  for (const holder of holders) keepOnly(holder);
  for (const path of IMPURE) runInContext(throwing(path), realm);
  return realm;
}

/** An object of the realm, and the properties that it keeps. */
interface Holder {
  readonly place: string;
  readonly names: string;
  readonly object: object;
}

function keepOnly({ place, names, object }: Holder): void {
  const kept = new Set(names.split(/\s+/));
  if (typeof object === 'function') for (const name of ['length', 'name', 'prototype']) kept.add(name);
  for (const key of Reflect.ownKeys(object)) {
    const name = typeof key === 'symbol' ? (key.description ?? '').replace('Symbol.', '@@') : key;
    if (kept.has(name) || Reflect.deleteProperty(object, key) || FIXED.includes(`${place}.${name}`)) continue;
    throw new Error(`${place} keeps ${name}`);
  }
}

/** A script that replaces a function; its owner may be an object without a name. */
function throwing(path: string): string {
  const [name, ...owner] = path.split('.').reverse();
  const place = owner.reverse().join('.') || 'globalThis';
  return `(${UNNAMED[place] ?? place}).${name} = () => { throw new Error('${path} is not pure') }`;
}
