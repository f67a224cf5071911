import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

const ROOT = join(__dirname, '..', '..');

/** What a source file of core is replaced by before it is measured; `file` is its path inside core. */
export type Change = (source: string, file: string) => string;

/** The bytes a browser would fetch for some files of core: one bundle in the syntax of 2019, minified and gzipped. */
export async function bundleSize(files: readonly string[], change: Change): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'riskrow-'));
  try {
    cpSync(join(ROOT, 'core'), join(folder, 'core'), { recursive: true });
    for (const file of readdirSync(join(folder, 'core'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = join(folder, 'core', file);
      writeFileSync(path, change(readFileSync(path, 'utf8'), file.replaceAll('\\', '/')));
    }
    const entries = files.map((file) => `export * from './core/${file}';`);
    writeFileSync(join(folder, 'part.ts'), entries.join('\n'));
    await bundle(folder);
    return gzipSync(readFileSync(join(folder, 'part.mjs')), { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles `part.ts` of a folder as the build does core. */
function bundle(folder: string): Promise<void> {
  const options: webpack.Configuration = {
    mode: 'production',
    context: ROOT,
    entry: join(folder, 'part.ts'),
    target: ['web', 'es2019'],
    output: { path: folder, filename: 'part.mjs', module: true, library: { type: 'module' } },
    resolve: { extensions: ['.ts'] },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2019' } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (crash, stats) => {
      if (crash) reject(crash);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
