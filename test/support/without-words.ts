import {
  type KeyValueProperty,
  type MethodProperty,
  type ObjectExpression,
  parseSync,
  printSync,
} from '@swc/core';

/** What a rule tells people, as against what it looks at and finds. */
const WORDS: readonly string[] = ['title', 'why', 'howToFix', 'basis', 'examples', 'message'];

/** The source of a rule without its words: what remains is what it needs, reads and checks. */
export function withoutWords(source: string): string {
  const module = parseSync(source, { syntax: 'typescript', target: 'esnext' });
  for (const statement of module.body) {
    if (statement.type !== 'ExportDefaultExpression' || statement.expression.type !== 'CallExpression')
      continue;
    const rule = statement.expression.arguments[0]?.expression as ObjectExpression;
    rule.properties = rule.properties.filter((property) => !WORDS.includes(nameOf(property)));
  }
  return printSync(module).code;
}

function nameOf(property: ObjectExpression['properties'][number]): string {
  const { key } = property as Partial<KeyValueProperty | MethodProperty>;
  return key?.type === 'Identifier' ? key.value : '';
}
