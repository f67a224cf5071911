import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares with a file in test/golden; `U=1 npx jest` writes it instead, for review in the diff. */
export function expectGolden(name: string, actual: string): void {
  const path = join(__dirname, '..', 'golden', name);
  if (process.env['U'] !== undefined) writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
