import { newRule } from './rule-files';

/** Run by `npm run new-rule NAME`, or `npm run new-rule -- NAME --register` for a rule about the whole register. */
const given = process.argv.slice(2);
const id = given.find((argument) => !argument.startsWith('--')) ?? '';
const kind = given.includes('--register') ? 'register-rule' : 'rule';

void newRule(process.cwd(), id, kind).then(({ isMade, sentence }) => {
  console.log(sentence);
  process.exitCode = isMade ? 0 : 2;
});
