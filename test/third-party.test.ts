import { readFileSync } from 'node:fs';
import { dependencies } from '../package.json';

test('the build says whose code is bundled, and under which licence', () => {
  const notices = readFileSync('dist/THIRD-PARTY.txt', 'utf8');
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`${name} `);
  expect(notices).toContain('Apache License');
});
