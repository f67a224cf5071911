import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** TypeScript, lowered to the syntax of one year. Types are checked by `tsc -b`. */
const typescript = (target) => ({
  test: /\.ts$/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target } },
});

/** One file that imports nothing from outside. */
const bundle = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  performance: false,
  stats: { preset: 'minimal', assets: true },
};

/** core as a library, for Node and the browser. */
const core = {
  ...bundle,
  name: 'core',
  entry: './core/index.ts',
  target: ['web', 'es2019'],
  output: { filename: 'core.mjs', module: true, library: { type: 'module' } },
  module: { rules: [typescript('es2019')] },
};

/** The command, readable so that a stack trace says something. */
const command = {
  ...bundle,
  name: 'command',
  entry: './cli/main.ts',
  target: 'node20',
  output: { filename: 'riskrow.mjs', module: true, chunkFormat: 'module' },
  optimization: { minimize: false },
  module: { rules: [typescript('es2022')] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    makeExecutable('dist/riskrow.mjs'),
    writeLicences('THIRD-PARTY.txt'),
  ],
};

export default [core, command];

function makeExecutable(file) {
  return { apply: ({ hooks }) => hooks.afterEmit.tap('makeExecutable', () => chmodSync(file, 0o755)) };
}

/** Writes the licences of all bundled packages into one file beside the bundle, as they ask. */
function writeLicences(file) {
  const noticeOf = (folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
  };
  const packageOf = ({ resource = '' }) =>
    /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0];
  return {
    apply: ({ hooks }) =>
      hooks.thisCompilation.tap('writeLicences', (compilation) => {
        compilation.hooks.finishModules.tap('writeLicences', (modules) => {
          const folders = new Set(Array.from(modules, packageOf).filter(Boolean));
          const text = Array.from(folders).sort().map(noticeOf).join('\n\n');
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        });
      }),
  };
}
