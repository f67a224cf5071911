import type { Finding, Fix } from '../../core/model/finding';
import type { ExampleRow, Rule } from '../../core/model/rule';
import { amongOrdinary, checkRegister, messageOf } from './findings-in';

/** What a finding must say, as far as the test cares. */
export type Expected = Partial<Omit<Finding, 'ruleId' | 'fix'>> & {
  readonly fix?: Fix | undefined;
  readonly message?: string;
};

/** One row, tested among ordinary neighbours, or a whole register by itself. */
type Typed = ExampleRow | readonly ExampleRow[];

/** Rows that start with their reason. A whole register may have several findings, in the order of its rows. */
export interface RuleTable {
  readonly clean: readonly (readonly [because: string, typed: Typed])[];
  readonly flagged: readonly (readonly [
    because: string,
    typed: Typed,
    expected: Expected | readonly Expected[],
  ])[];
}

const isRegister = (typed: Typed): typed is readonly ExampleRow[] => Array.isArray(typed);
const isList = (expected: Expected | readonly Expected[]): expected is readonly Expected[] =>
  Array.isArray(expected);

/** Runs one rule over a table of rows, each through the real parser and the real runner. */
export function testRule(rule: Rule, { clean, flagged }: RuleTable): void {
  const found = (typed: Typed): readonly object[] => {
    const rows = isRegister(typed) ? typed : amongOrdinary(typed);
    const { checked, findings } = checkRegister([rule], rows);
    const crashes = checked.filter((entry) => entry.kind === 'not-run' && entry.because.kind === 'crashed');
    expect(crashes).toEqual([]);
    return findings.map((finding) => ({ ...finding, fix: finding.fix, message: messageOf([rule], finding) }));
  };

  describe(rule.id, () => {
    test(`knows at least one row to speak about: add it to test/rules/${rule.id}.test.ts, then fill in core/rules/${rule.id}.ts`, () => {
      expect(flagged.length).toBeGreaterThan(0);
    });

    for (const [because, typed] of clean) {
      test(`is quiet: ${because}`, () => expect(found(typed)).toEqual([]));
    }

    for (const [because, typed, expected] of flagged) {
      test(`speaks: ${because}`, () => {
        const all = isList(expected) ? expected : [expected];
        expect(found(typed)).toEqual(all.map((one) => expect.objectContaining({ ruleId: rule.id, ...one })));
      });
    }
  });
}
