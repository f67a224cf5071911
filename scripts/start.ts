import { spawnSync } from 'node:child_process';

const [file = 'examples/messy-register.xlsx'] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['dist/riskrow.mjs', 'check', file], { stdio: 'inherit' });

// Findings end with 1, which would make npm itself complain below them.
process.exitCode = status === 1 ? 0 : (status ?? 2);
