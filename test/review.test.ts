import fc from 'fast-check';
import { generateRegister } from '../bench/generate-register';
import {
  boardPage,
  bookFromRows,
  findingMessage,
  type Review,
  review,
  reviewInSteps,
  toHtml,
  toMarkdown,
} from '../core';
import { runRules } from '../core/check/run-rules';
import type { CellValue } from '../core/model/cell';
import { drain, type Progress, ROWS_PER_STEP } from '../core/model/progress';
import { defineRegisterRule, defineRule, type Rule } from '../core/model/rule';
import { FIELD_IDS, FIELDS } from '../core/standards/fields';
import { tableFromRows } from './support/register-of';
import { runs } from './support/runs';
import { TODAY } from './support/today';

/** Cells that some reader might stumble over. */
const ODD: readonly CellValue[] = [
  '',
  '__proto__',
  'constructor',
  'TBD',
  '2-4',
  '4 - Likely',
  '31/02/2026',
  '<b>&"\'',
  '|`*_#[](x)',
  '\u0000\uD800\u202E',
  'x'.repeat(5000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1e308,
  2958466,
  { error: '#REF!' },
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD), weight: 3 },
  {
    arbitrary: fc.constantFrom<CellValue>('Accept', 'Mitigate', 'Closed', 'High', 'A / B', 1, 3, 5, TODAY),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 2 },
  { arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()), weight: 1 },
  { arbitrary: fc.constant(null), weight: 1 },
);

/** Some of our columns under their usual headers, likelihood and impact always, and whatever cells below. */
const registers = fc
  .subarray(FIELD_IDS.filter((field) => !['title', 'likelihood', 'impact'].includes(field)))
  .chain((fields) => {
    const headers = (['title', 'likelihood', 'impact', ...fields] as const).map(
      (field) => FIELDS[field].name,
    );
    const row = fc
      .tuple(
        fc.string({ minLength: 3 }),
        fc.array(cell, { minLength: headers.length - 1, maxLength: headers.length - 1 }),
      )
      .map(([title, cells]): CellValue[] => [`Risk ${title}`, ...cells]);
    return fc
      .array(row, { minLength: 2, maxLength: 12 })
      .map((rows): CellValue[][] => [[...headers], ...rows]);
  });

/** Everything that somebody may ask of a review. */
function lookAtAll({ registers: found, skippedSheets }: Review): string {
  const pages = found.map(({ findings, summary }) => {
    const page = boardPage(summary);
    return [...findings.map(findingMessage), toHtml(page, 'Board summary'), toMarkdown(page)].join('\n');
  });
  return [...pages, JSON.stringify(skippedSheets)].join('\n');
}

test('whatever the cells hold, the review comes to its end and no rule crashes', () => {
  let found = 0;
  fc.assert(
    fc.property(registers, (rows) => {
      const made = review(bookFromRows(rows), { today: TODAY });
      expect(lookAtAll(made)).not.toMatch(/undefined|\[object/);
      found += made.registers.length;
      for (const { rules } of made.registers) {
        const notRun = rules.flatMap((outcome) => (outcome.kind === 'not-run' ? [outcome.because.kind] : []));
        expect(notRun).not.toContain('crashed');
      }
    }),
    { numRuns: runs(300) },
  );
  expect(found).toBeGreaterThan(runs(300) / 2);
});

test('whatever a sheet holds, with or without a header, the review comes to its end', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      expect(typeof lookAtAll(review(bookFromRows(rows), { today: TODAY }))).toBe('string');
    }),
    { numRuns: runs(300) },
  );
});

/** The most that `take` counts between two steps. */
function mostBetweenSteps(steps: Generator<Progress, unknown>, take: () => number): number {
  let most = 0;
  for (let isDone = false; !isDone; most = Math.max(most, take())) isDone = steps.next().done === true;
  return most;
}

/*
 * Steps are to be short. Time differs from machine to machine, so what is counted is the work:
 * rows of the sheet that are looked at, and rows that a rule is asked about, between two steps.
 */
describe('between two steps', () => {
  const ROWS = 4 * ROWS_PER_STEP + 1;

  test('no more rows of the sheet are looked at than a step may take, and the one it begins with', () => {
    const { grid } = generateRegister({ rowCount: ROWS });
    const seen = new Set<string>();
    const watched = new Proxy(grid, {
      get(rows, index) {
        if (typeof index === 'string' && /^\d/.test(index)) seen.add(index);
        return Reflect.get(rows, index);
      },
    });
    const takeSeen = (): number => {
      const { size } = seen;
      seen.clear();
      return size;
    };
    const most = mostBetweenSteps(reviewInSteps(bookFromRows(watched), { today: TODAY }), takeSeen);
    expect(most).toBeGreaterThan(0);
    // The row that a step ends on may be looked at again by the next.
    expect(most).toBeLessThanOrEqual(ROWS_PER_STEP + 1);
  });

  let asked = 0;
  const takeAsked = (): number => {
    const count = asked;
    asked = 0;
    return count;
  };
  const head = {
    title: 'Counts',
    severity: 'consider',
    why: '',
    howToFix: '',
    basis: ['practice'],
    rows: 'all',
    message: () => '',
  } as const;
  const examples = { good: [], bad: [] };

  const asks = (): undefined => {
    asked += 1;
  };
  test.each<readonly [string, Rule]>([
    [
      'a rule whose rows are all different',
      defineRule({ ...head, id: 'counts-rows', needs: { title: 'value' }, examples, check: asks }),
    ],
    [
      'a rule about groups',
      defineRegisterRule({
        ...head,
        id: 'counts-groups',
        needs: { title: 'value' },
        examples,
        groupBy: asks,
        judge: () => undefined,
      }),
    ],
  ])('no more rows are asked about than a step may take: %s', (_because, rule) => {
    const table = tableFromRows(Array.from({ length: ROWS }, (_, row) => ({ title: `Risk ${row}` })));
    const context = { today: TODAY, scales: {}, isUnsure: () => false };
    const most = mostBetweenSteps(runRules([rule], table, context), takeAsked);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(ROWS_PER_STEP);
  });
});

test('done in steps or at once, a review is the same', () => {
  const { grid } = generateRegister({ rowCount: 50 });
  const inSteps = drain(reviewInSteps(bookFromRows(grid), { today: TODAY }));
  expect(lookAtAll(inSteps)).toBe(lookAtAll(review(bookFromRows(grid), { today: TODAY })));
});
