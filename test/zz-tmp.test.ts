import { bundleSize } from './support/bundle-size';
import { withoutWords } from './support/without-words';
test('x', async () => {
  const none = (s: string, f: string) => f === 'standards/languages/index.ts' ? 'export const LANGUAGES = [];' : f === 'rules/index.ts' ? 'export const rules = [];' : s;
  const bare = (s: string, f: string) => f === 'standards/languages/index.ts' ? 'export const LANGUAGES = [];' : /^rules\/(?!index)/.test(f) ? withoutWords(s) : s;
  process.stderr.write([await bundleSize(['review.ts', 'start-review.ts'], none), await bundleSize(['review.ts', 'start-review.ts'], bare), await bundleSize(['index.ts'], (s) => s)].join(' ') + '\n');
}, 90000);
