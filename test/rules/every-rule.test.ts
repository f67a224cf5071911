import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { FieldId } from '../../core/model/fields';
import type { ExampleRow, Rule } from '../../core/model/rule';
import { rules } from '../../core/rules';
import { FIELD_IDS } from '../../core/standards/fields';
import { isWritten, renderRuleIndex, renderRulePage, renderRuleTable } from '../../scripts/rule-docs';
import { ruleIds } from '../../scripts/rule-files';
import { amongOrdinary, checkRegister, messageOf } from '../support/findings-in';
import { ordinaryRows } from '../support/ordinary-rows';
import { runs } from '../support/runs';
import { watched } from '../support/watched-rule';

const ROOT = join(__dirname, '..', '..');
const STALE = 'out of date: run npm run docs';
const MOST_LINES = 80;
const MOST_WORDS = 14;

/** What a row says of an action, which is over when the action is done. */
const ACTION_FIELDS: readonly FieldId[] = ['action', 'actionOwner', 'dueDate'];

/** Words that a team would have to explain to its board. */
const UNWELCOME = /\b(error|fail(s|ed|ure)?|invalid|issues?|please|oops|successfully)\b/i;

/** Cells as registers really have them. */
const ODD_CELLS: readonly (string | number)[] = [
  '',
  ' ',
  '?',
  '-',
  'TBD',
  'n/a',
  0,
  -1,
  1e9,
  99.5,
  '0',
  '22',
  '2-4',
  '31/02/2026',
  '03/04/2026',
  '2026-02-28',
  'soon',
  '#REF!',
  '高',
  'é',
  '"',
  '|',
  '\n',
  'Accept',
  'Closed',
  'Done',
  'A / B',
  'x'.repeat(5000),
  '__proto__',
  'constructor',
];

const source = (path: string): string =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';

const examplesOf = (rule: Rule, which: 'good' | 'bad'): readonly (readonly ExampleRow[])[] =>
  rule.kind === 'row' ? rule.examples[which].map(amongOrdinary) : rule.examples[which];

test(`the index lists every rule (${STALE})`, () => {
  expect(source('core/rules/index.ts')).toBe(renderRuleIndex(ruleIds(ROOT)));
  expect(rules.map(({ id }) => id)).toEqual(ruleIds(ROOT));
});

test(`the docs list every rule and no other (${STALE})`, () => {
  expect(source('docs/rules/README.md')).toBe(renderRuleTable(rules));
  expect(readdirSync(join(ROOT, 'docs/rules')).sort()).toEqual(
    ['README.md', ...rules.filter(isWritten).map(({ id }) => `${id}.md`)].sort(),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = source(`core/rules/${id}.ts`);
  const words = [rule.title, rule.why, rule.howToFix];

  test('has a name of small words with hyphens', () => expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/));
  test(`fits ${MOST_LINES} lines`, () => expect(file.split('\n').length - 1).toBeLessThanOrEqual(MOST_LINES));
  test('has a table of tests', () =>
    expect(source(`test/rules/${id}.test.ts`)).toContain('testRule(rule, {'));
  if (isWritten(rule)) {
    test(`has a docs page (${STALE})`, () =>
      expect(source(`docs/rules/${id}.md`)).toBe(renderRulePage(rule)));
  }
  test('says what asks for it', () => expect(rule.basis.length).toBeGreaterThan(0));
  test('says what it finds, why, and what to do', () => {
    expect(words.filter((text) => text.trim() === '')).toEqual([]);
    expect(words.filter((text) => UNWELCOME.test(text))).toEqual([]);
  });
  test('has something that it speaks about and something that it does not', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });
  test('speaks alone about each of its flagged examples', () => {
    for (const rows of examplesOf(rule, 'bad')) {
      const { findings } = checkRegister(rules, rows);
      expect(Array.from(new Set(findings.map(({ ruleId }) => ruleId)))).toEqual([id]);
      if (rule.kind === 'row') expect(findings.map(({ row }) => row)).toEqual([0]);
    }
  });
  test('is quiet about each of its fine examples', () => {
    for (const rows of examplesOf(rule, 'good')) expect(checkRegister([rule], rows).findings).toEqual([]);
  });
  test('says so in sentences that can be read aloud', () => {
    const findings = examplesOf(rule, 'bad').flatMap((rows) => checkRegister([rule], rows).findings);
    for (const message of findings.map((finding) => messageOf(rules, finding))) {
      expect(message).toMatch(/^[A-Z0-9"][^!]*[.?]$/);
      expect(message).not.toMatch(UNWELCOME);
      const sentences = message.split(/[.:?]\s+/);
      expect(sentences.filter((sentence) => sentence.split(' ').length > MOST_WORDS)).toEqual([]);
    }
  });
});

/** The fields that a rule's findings about its own examples are on. */
const fieldsFlaggedBy = (rule: Rule): readonly FieldId[] => {
  const findings = examplesOf(rule, 'bad').flatMap((rows) => checkRegister([rule], rows).findings);
  return Array.from(new Set(findings.map(({ field }) => field)));
};

/** A date that nobody can read stays one, whatever became of the action. */
const ABOUT_READING = 'date-unreadable';

/** Rules whose findings are all on the action's own fields. */
const rulesAboutActions = rules.filter((rule) => {
  if (rule.id === ABOUT_READING) return false;
  const fields = fieldsFlaggedBy(rule);
  return fields.length > 0 && fields.every((field) => ACTION_FIELDS.includes(field));
});

test.each(rulesAboutActions.map((rule) => [rule.id, rule] as const))(
  '%s is quiet once the action is done, or reads whether it is',
  (_id, rule) => {
    if ('actionStatus' in { ...rule.needs, ...rule.reads }) return;
    for (const rows of examplesOf(rule, 'bad')) {
      const done = rows.map((row): ExampleRow => ({ ...row, actionStatus: 'Done' }));
      expect(checkRegister([rule], done).findings).toEqual([]);
    }
  },
);

/** The rows with the texts of a field made 5,000 characters long. */
const padded = (rows: readonly ExampleRow[], field: FieldId): readonly ExampleRow[] =>
  rows.map((row) => {
    const cell = row[field];
    return typeof cell === 'string' && cell !== ''
      ? { ...row, [field]: cell.padEnd(5000, ' and so on') }
      : row;
  });

test.each(rules.flatMap((rule) => fieldsFlaggedBy(rule).map((field) => [rule.id, field, rule] as const)))(
  '%s quotes a very long cell in brief: %s',
  (_id, field, rule) => {
    for (const rows of examplesOf(rule, 'bad')) {
      const { findings } = checkRegister([rule], padded(rows, field));
      const messages = findings.map((finding) => messageOf(rules, finding));
      expect(messages.filter((message) => message.length >= 300)).toEqual([]);
    }
  },
);

test('a well-kept register has no findings', () => {
  expect(checkRegister(rules, ordinaryRows(FIELD_IDS)).findings).toEqual([]);
});

/** Registers with all columns, each row an ordinary one with an odd cell in some of them. */
const oddRegisters = fc
  .array(fc.dictionary(fc.constantFrom(...FIELD_IDS), fc.constantFrom(...ODD_CELLS), { maxKeys: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => {
    const neighbours = ordinaryRows(FIELD_IDS);
    return [...rows.map((row, index): ExampleRow => ({ ...neighbours[index], ...row })), ...neighbours];
  });

describe('whatever the cells hold', () => {
  test.each(ODD_CELLS.map((cell) => [cell]))(
    'no rule crashes on %j in any field, and every word of a finding is one',
    (cell) => {
      const ordinary = ordinaryRows(FIELD_IDS);
      const rows = FIELD_IDS.map((field): ExampleRow => ({ ...ordinary[0], [field]: cell }));
      const all = Object.fromEntries(FIELD_IDS.map((field) => [field, cell]));
      const { checked, findings } = checkRegister(rules, [...rows, all, ...ordinary]);
      expect(checked.filter(({ kind }) => kind === 'not-run')).toEqual([]);
      const messages = findings.map((finding) => messageOf(rules, finding));
      expect(
        messages.filter((message) => /undefined|NaN|\[object|Infinity/.test(message) || message.length > 300),
      ).toEqual([]);
    },
  );

  test('one cell of a row has one finding, however bad it is', () => {
    fc.assert(
      fc.property(oddRegisters, (rows) => {
        const { findings } = checkRegister(rules, rows);
        const cells = findings.filter(({ row }) => row !== null).map(({ row, field }) => `${row} ${field}`);
        expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  test('a rule looks at the fields that it declares, and at no other', () => {
    fc.assert(
      fc.property(oddRegisters, (rows) => {
        const undeclared: string[] = [];
        const watching = rules.map((rule) =>
          watched(rule, (field) => undeclared.push(`${rule.id} reads ${field}`)),
        );
        checkRegister(watching, rows);
        expect(undeclared).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  test('a finding is about a field that the register has', () => {
    for (const field of FIELD_IDS) {
      const fields: readonly FieldId[] = [field, 'status'];
      const rows = ODD_CELLS.map((cell): ExampleRow => ({ [field]: cell, status: '' }));
      const { findings } = checkRegister(rules, rows);
      expect(findings.map((finding) => finding.field).filter((found) => !fields.includes(found))).toEqual([]);
    }
  });
});
