import fc from 'fast-check';
import { findingsOf } from '../../core/check/findings';
import { type Checks, rerunRulesReading, suspendRow } from '../../core/check/recheck';
import { outcomeOf, runRules } from '../../core/check/run-rules';
import type { FieldId } from '../../core/model/fields';
import { drain } from '../../core/model/progress';
import { defineRegisterRule, defineRule, type ExampleRow, type Rule } from '../../core/model/rule';
import { tableFromRows } from '../support/register-of';
import { TODAY } from '../support/today';

const words = {
  title: 'Title',
  severity: 'must' as const,
  why: 'Why.',
  howToFix: 'How.',
  basis: ['practice' as const],
  message: () => 'Said.',
};
const noExamples = { good: [], bad: [] };

/** Speaks on "bad" titles, asks about "odd" ones, crashes on "crash"; counts how often it is asked. */
function titleRule(asked: string[] = [], more: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      ...words,
      id: 'title-bad',
      needs: { title: 'value' },
      examples: noExamples,
      check({ title }) {
        if (title.kind !== 'value') return undefined;
        asked.push(title.value);
        if (title.value === 'crash') throw new Error('crash');
        if (title.value === 'odd') return { field: 'title', args: {}, certainty: 'needs-review' };
        return title.value === 'bad' ? { field: 'title', args: {} } : undefined;
      },
    }),
    ...more,
  } as Rule;
}

/** Crashes on an open odd one in HR, and on nothing else. */
const moody = defineRule({
  ...words,
  id: 'title-moody',
  needs: { title: 'value', category: 'value' },
  examples: noExamples,
  check({ title, category }) {
    const texts = [title, category].map((cell) => (cell.kind === 'value' ? cell.value : ''));
    if (texts.join(' ') === 'odd HR') throw new Error('crash');
    return texts[0] === 'other' ? { field: 'title', args: {} } : undefined;
  },
});

const twins = defineRegisterRule({
  ...words,
  id: 'title-twin',
  needs: { title: 'value' },
  examples: noExamples,
  groupBy: ({ title }) => (title.kind === 'value' ? title.value : undefined),
  judge: ({ size }) => (size > 1 ? { field: 'title', args: { size } } : undefined),
});

const uniform = defineRegisterRule({
  ...words,
  id: 'category-uniform',
  severity: 'consider',
  needs: { category: 'value' },
  examples: noExamples,
  judgeCounts: ({ category }, rowCount) =>
    category?.counts[0] === rowCount ? [{ field: 'category', args: {}, severity: 'should' }] : [],
});

const reading = (rules: readonly Rule[], rows: readonly ExampleRow[], isUnsure = false): Checks => {
  const table = tableFromRows(rows);
  const context = { today: TODAY, scales: table.scales, isUnsure: () => isUnsure };
  return { entries: [...drain(runRules(rules, table, context))], table, context };
};
const outcomes = ({ entries }: Checks) => entries.map(outcomeOf);
const titles = (...typed: string[]): ExampleRow[] => typed.map((title) => ({ title, status: 'Open' }));

describe('what becomes of a rule', () => {
  test('passed rows, findings and questions are counted apart', () => {
    expect(outcomes(reading([titleRule()], titles('bad', 'fine', 'odd', 'fine')))).toEqual([
      { kind: 'run', ruleId: 'title-bad', passed: 2, findings: 2, needsReview: 1, waived: 0 },
    ]);
  });

  test('without its column it is not run, and says which', () => {
    expect(outcomes(reading([uniform], titles('fine')))).toEqual([
      {
        kind: 'not-run',
        ruleId: 'category-uniform',
        because: { kind: 'no-column', fields: ['category'], isOneEnough: false },
      },
    ]);
  });

  test.each<
    [because: string, needsOneOf: Rule['needsOneOf'], fields: readonly FieldId[], isOneEnough: boolean]
  >([
    ['each of its either-or columns', [['owner'], ['asset']], ['owner', 'asset'], true],
    ['no pair where a single column would do', [['asset', 'threat'], ['owner']], ['owner'], true],
    [
      'the missing halves of pairs',
      [
        ['title', 'threat'],
        ['title', 'owner'],
      ],
      ['threat', 'owner'],
      true,
    ],
    ['a whole pair, for which one is not enough', [['asset', 'threat']], ['asset', 'threat'], false],
  ])('not run, it names %s', (_because, needsOneOf, fields, isOneEnough) => {
    const either = titleRule([], { needs: {}, needsOneOf } as Partial<Rule>);
    expect(outcomes(reading([either], titles('fine')))).toMatchObject([
      { because: { kind: 'no-column', fields, isOneEnough } },
    ]);
  });

  test('a crash is reported as the rule itself, and the others go on', () => {
    const checks = reading([titleRule(), twins], titles('crash', 'same', 'same'));
    expect(outcomes(checks)).toMatchObject([
      { kind: 'not-run', because: { kind: 'crashed', detail: 'Error: crash' } },
      { kind: 'run', findings: 2 },
    ]);
  });

  test('closed risks and drafts are left alone unless the rule asks for them', () => {
    const rows = ['Open', 'Closed', 'Draft', 'Mitigated', 'whatever'].map((status) => ({
      title: 'bad',
      status,
    }));
    const findings = (scope: Rule['rows']) =>
      findingsOf(reading([titleRule([], { rows: scope } as Partial<Rule>)], rows)).map(({ row }) => row);
    expect(findings('open')).toEqual([0, 3, 4]);
    expect(findings('closed')).toEqual([1]);
    expect(findings('all')).toEqual([0, 1, 2, 3, 4]);
  });

  test('a rule that leans on an unsure column only asks', () => {
    expect(outcomes(reading([titleRule()], titles('bad'), true))).toMatchObject([
      { findings: 1, needsReview: 1 },
    ]);
    expect(findingsOf(reading([titleRule()], titles('bad'), true))).toMatchObject([
      { certainty: 'needs-review' },
    ]);
  });

  test('equal rows are asked about once', () => {
    const asked: string[] = [];
    reading(
      [titleRule(asked)],
      titles(...Array.from({ length: 500 }, (_, row) => (row % 2 === 0 ? 'fine' : 'other'))),
    );
    expect(asked.sort()).toEqual(['fine', 'other']);
  });
});

describe('findings', () => {
  test('about whole columns come first, then row by row in the order of the rules', () => {
    const rows = titles('same', 'bad', 'same').map((row) => ({ ...row, category: 'IT' }));
    expect(
      findingsOf(reading([twins, titleRule(), uniform], rows)).map(({ ruleId, row }) => [ruleId, row]),
    ).toEqual([
      ['category-uniform', null],
      ['title-twin', 0],
      ['title-bad', 1],
      ['title-twin', 2],
    ]);
  });

  test('a draft may weigh more than its rule', () => {
    const rows = titles('a').map((row) => ({ ...row, category: 'IT' }));
    expect(findingsOf(reading([uniform], rows))).toMatchObject([{ severity: 'should' }]);
  });

  test('rows of a group name each other', () => {
    expect(
      findingsOf(reading([twins], titles('same', 'lone', 'same', 'same'))).map(({ related }) => related),
    ).toEqual([
      [2, 3],
      [0, 3],
      [0, 2],
    ]);
  });

  test('a risk keeps its key wherever its row moves', () => {
    const keys = (rows: ExampleRow[]) => findingsOf(reading([titleRule()], rows)).map(({ key }) => key);
    const rows = titles('bad', 'fine');
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });
});

test('rows judged again one by one give what a whole run gives', () => {
  const title = fc.constantFrom('bad', 'odd', 'fine', 'same', 'other', '');
  const row = fc.record({
    title,
    status: fc.constantFrom('Open', 'Closed'),
    category: fc.constantFrom('IT', 'HR'),
  });
  const registers = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    edits: fc.array(fc.record({ at: fc.nat(11), becomes: row }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(registers, ({ rows, edits }) => {
      const rules = [titleRule(), moody, twins, uniform];
      const everyCell = ['bad', 'odd', 'fine', 'same', 'other', ''].flatMap((typed) =>
        ['Open', 'Closed'].map((status) => ({
          title: typed,
          status,
          category: status === 'Open' ? 'IT' : 'HR',
        })),
      );
      // Every cell stands below the register too, so that an edit only changes codes, as the parser would do.
      const checks = reading(rules, [...rows, ...everyCell]);
      const now = [...rows, ...everyCell];
      for (const { at, becomes } of edits) {
        const index = at % rows.length;
        const resume = suspendRow(checks, new Set(['title', 'status', 'category', 'rowState']), index);
        now[index] = becomes;
        copyCodes(checks, reading([], now), index);
        resume();
      }
      rerunRulesReading(checks, 'tier');
      const fresh = reading(rules, now);
      expect(outcomes(checks)).toEqual(outcomes(fresh));
      expect(findingsOf(checks)).toEqual(findingsOf(fresh));
    }),
    { numRuns: 200 },
  );
});

/** Gives one row the cells of another reading of the same register. */
function copyCodes(to: Checks, from: Checks, row: number): void {
  for (const field of ['title', 'status', 'category', 'rowState'] as const) {
    const [mine, theirs] = [to.table.columns[field], from.table.columns[field]];
    if (mine?.kind !== 'coded' || theirs?.kind !== 'coded') throw new Error(`${field} is not coded`);
    const cell = JSON.stringify(theirs.distinct[theirs.codes[row] as number]);
    mine.codes[row] = mine.distinct.findIndex((parsed) => JSON.stringify(parsed) === cell);
  }
}
