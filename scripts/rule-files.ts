import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../core/model/rule';
import { isWritten, renderRuleIndex, renderRulePage, renderRuleTable } from './rule-docs';

/** The ids of all rules that have a file in the repository at `root`, sorted. */
export const ruleIds = (root: string): readonly string[] =>
  readdirSync(join(root, 'core/rules'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

/** Writes the index of rules and their docs pages into the repository at `root`, which is this script's own. */
export async function buildRules(root: string): Promise<void> {
  const ids = ruleIds(root);
  const rules: Rule[] = [];
  for (const id of ids)
    rules.push(((await import(`../core/rules/${id}`)) as { readonly default: Rule }).default);
  mkdirSync(join(root, 'docs/rules'), { recursive: true });
  writeFileSync(join(root, 'core/rules/index.ts'), renderRuleIndex(ids));
  for (const rule of rules.filter(isWritten))
    writeFileSync(join(root, `docs/rules/${rule.id}.md`), renderRulePage(rule));
  writeFileSync(join(root, 'docs/rules/README.md'), renderRuleTable(rules));
}

/** What became of a wish for a new rule, with a sentence for whoever wished it. */
export interface NewRule {
  readonly isMade: boolean;
  readonly sentence: string;
}

/** A rule about single rows, or one about the register as a whole. */
export type NewRuleKind = 'rule' | 'register-rule';

/** Creates the file and the test of a rule to be filled in, and lists it in the index. */
export async function newRule(root: string, id: string, kind: NewRuleKind): Promise<NewRule> {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) {
    return {
      isMade: false,
      sentence: 'Name the rule in small words with hyphens, such as: npm run new-rule owner-missing',
    };
  }
  const [file, test] = [`core/rules/${id}.ts`, `test/rules/${id}.test.ts`];
  if (existsSync(join(root, file)))
    return { isMade: false, sentence: `There is a rule of that name: ${file}` };
  const template = (name: string): string =>
    readFileSync(join(root, 'scripts/templates', name), 'utf8').replace(/RULE_ID/g, id);
  writeFileSync(join(root, file), template(`${kind}.ts.txt`));
  writeFileSync(join(root, test), template(`${kind}.test.ts.txt`));
  await buildRules(root);
  return {
    isMade: true,
    sentence: `Next: add rows to ${test}, which fails until then; fill in ${file}; then npm run docs && npm test.`,
  };
}
