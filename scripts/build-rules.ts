import { buildRules } from './rule-files';

/** Run by `npm run docs`: writes the index of rules and their docs pages. */
void buildRules(process.cwd());
