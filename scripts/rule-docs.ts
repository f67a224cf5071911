import type { Clause } from '../core/model/clause';
import type { FieldId, ReadableId } from '../core/model/fields';
import type { ExampleRow, Rule } from '../core/model/rule';
import { FIELDS, isDerived } from '../core/standards/fields';
import { CLAUSES, citationOf } from '../core/standards/frameworks';

/** The day on which the examples of every rule are read. */
export const EXAMPLE_DAY = '2026-11-25';

/** A docs page shows so many lines of a register. */
const MOST_LINES = 4;
/** The table of rules names so many alternative columns. */
const MOST_CHOICES = 3;

/** A rule's docs page, made from the rule alone. */
export function renderRulePage(rule: Rule): string {
  const isDated = /"\d{4}-\d{2}-\d{2}"/.test(JSON.stringify(rule.examples));
  return paragraphs([
    `# ${rule.title}`,
    `\`${rule.id}\` · [${rule.severity}](../severity.md) · needs: ${needsOf(rule)}`,
    '## Why it matters',
    rule.why,
    '## How to fix it',
    rule.howToFix,
    '## Flagged',
    ...(isDated ? [`As read on ${EXAMPLE_DAY}.`] : []),
    ...tablesOf(rule, 'bad'),
    '## Fine',
    ...tablesOf(rule, 'good'),
    '## Basis',
    rule.basis.map(basisLine).join('\n'),
  ]);
}

/** True once a rule has a title; until then it has no page and no line in the table. */
export const isWritten = ({ title }: Rule): boolean => title !== '';

/** The table of all rules that are written, one line each, in the order given. */
export function renderRuleTable(rules: readonly Rule[]): string {
  const lines = rules
    .filter(isWritten)
    .map((rule) => [`[${rule.id}](${rule.id}.md)`, rule.title, rule.severity, needsOf(rule, MOST_CHOICES)]);
  return paragraphs([
    '# The checks',
    'Each check has a page with its reason, its next step and examples. [Severity](../severity.md) says what must, should and consider mean.',
    'A check whose columns a register lacks is not run, and says so once.',
    markdownTable([['check', 'says', 'severity', 'needs'], ...lines]),
  ]);
}

const paragraphs = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

const basisLine = (clause: Clause): string =>
  clause === 'practice'
    ? '- Good practice; no clause is claimed'
    : `- ${citationOf(clause)}: ${CLAUSES[clause]}`;

/** The source of `core/rules/index.ts` for these rule ids. */
export function renderRuleIndex(ids: readonly string[]): string {
  const names = ids.map(camelCase);
  return [
    "import type { Rule } from '../model/rule';",
    ...ids.map((id, index) => `import ${names[index]} from './${id}';`),
    '',
    '/** Every rule, by id. Made by `npm run docs`. */',
    'export const rules: readonly Rule[] = [',
    ...names.map((name) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** The columns without which a rule is not run, in words; many alternatives are counted where `most` says so. */
function needsOf({ needs, needsOneOf = [] }: Rule, most = Infinity): string {
  const all = (Object.keys(needs) as ReadableId[])
    .filter((field): field is FieldId => !isDerived(field))
    .map(nameOf);
  const choices = needsOneOf.map((fields) => fields.map(nameOf).join(' with '));
  if (choices.length > most) return [...all, `one of ${choices.length} columns`].join('; ');
  return [...all, ...(choices.length === 0 ? [] : [choices.join(' or ')])].join('; ');
}

/** Examples as tables: single rows together, whole registers apart. */
function tablesOf(rule: Rule, which: 'good' | 'bad'): readonly string[] {
  if (rule.kind === 'row') return [rowsTable(rule.examples[which])];
  return rule.examples[which].map(registerTable);
}

function rowsTable(rows: readonly ExampleRow[]): string {
  const fields = fieldsOf(rows);
  return markdownTable([fields.map(nameOf), ...rows.map((row) => cellsOf(row, fields))]);
}

/** A register with equal rows told once and counted, and cut short where it is long. */
function registerTable(rows: readonly ExampleRow[]): string {
  const fields = fieldsOf(rows);
  const lines: { readonly cells: readonly string[]; count: number }[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, fields);
    const last = lines[lines.length - 1];
    if (last !== undefined && last.cells.join('\n') === cells.join('\n')) last.count++;
    else lines.push({ cells, count: 1 });
  }
  const shown = lines.slice(0, MOST_LINES);
  const more = rows.length - shown.reduce((sum, { count }) => sum + count, 0);
  const table = markdownTable([
    ['Rows', ...fields.map(nameOf)],
    ...shown.map(({ cells, count }) => [String(count), ...cells]),
  ]);
  return more === 0 ? table : `${table}\n\nand ${more} more rows like these.`;
}

const fieldsOf = (rows: readonly ExampleRow[]): readonly FieldId[] =>
  Array.from(new Set(rows.flatMap((row) => Object.keys(row) as FieldId[])));

const cellsOf = (row: ExampleRow, fields: readonly FieldId[]): readonly string[] =>
  fields.map((field) => String(row[field] ?? '(no such column)'));

/** A table with columns as wide as their widest cell, as the formatter leaves them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((cells) => cells.map((cell) => cell.replace(/\|/g, '\\|')));
  const widths = (escaped[0] ?? []).map((_, column) =>
    Math.max(3, ...escaped.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [header = [], ...body] = escaped;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const nameOf = (field: FieldId): string => FIELDS[field].name;

/** `owner-missing` as the name `ownerMissing`. */
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
