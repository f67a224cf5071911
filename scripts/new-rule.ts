import { newRule } from './rule-files';

/** Run by `npm run new-rule NAME`. */
void newRule(process.cwd(), process.argv[2] ?? '').then(({ isMade, sentence }) => {
  console.log(sentence);
  process.exitCode = isMade ? 0 : 2;
});
