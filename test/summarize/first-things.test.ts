import type { Finding, Severity } from '../../core/model/finding';
import type { FirstThing } from '../../core/model/first-thing';
import { rules } from '../../core/rules';
import { firstThings, SAID_ALREADY } from '../../core/summarize/first-things';
import { summarize } from '../../core/summarize/summarize';
import { summaryInput } from '../support/board-register';
import { columnsOf, type ShortRow } from '../support/table-of';

const finding = (ruleId: string, severity: Severity = 'must', row = 0): Finding => ({
  ruleId,
  severity,
  certainty: 'violation',
  row,
  field: 'title',
  related: [],
  args: {},
  key: 'r-1',
});

interface Given {
  readonly rows: readonly ShortRow[];
  readonly unsure?: readonly ('likelihood' | 'owner')[];
  readonly lacks?: readonly string[];
  readonly findings?: readonly Finding[];
}

const FIELDS = ['likelihood', 'impact', 'owner', 'treatment', 'reviewDate', 'acceptedBy'] as const;

/** What comes first, in short: kind, and what it is about. */
function thingsOf({ rows, unsure = [], lacks = [], findings = [] }: Given): readonly string[] {
  const columns = columnsOf(
    FIELDS.filter((field) => !lacks.includes(field)),
    unsure,
  );
  const summary = summarize({
    ...summaryInput(rows, { capacity: { now: 5, next: 15 } }),
    columns,
  });
  return firstThings({ columns, summary, findings }).map(inShort);
}

function inShort(thing: FirstThing): string {
  switch (thing.kind) {
    case 'confirm-columns':
      return `confirm ${thing.columns.map(({ field }) => field).join(' ')}`;
    case 'answer':
      return `${thing.request.kind} in ${thing.field}, row ${thing.request.risks[0]?.row}`;
    case 'add-columns':
      return `add ${thing.fields.join(' ')}`;
    case 'catch-up':
      return `catch up, row ${thing.overdue.rows[0]}`;
    case 'mend':
      return `mend ${thing.finding.ruleId}, row ${thing.finding.row}`;
  }
}

const GOOD: ShortRow = {
  title: 'A',
  likelihood: 3,
  impact: 3,
  owner: 'A. Novak',
  treatment: 'improve',
  reviewDate: '2027-01-31',
};

test.each<[because: string, given: Given, things: readonly string[]]>([
  ['nothing waits in a register in order', { rows: [GOOD] }, []],
  [
    'a column that decides and is unsure comes before a decision',
    { rows: [{ ...GOOD, treatment: '' }], unsure: ['likelihood', 'owner'] },
    ['confirm likelihood owner', 'decide in treatment, row 0'],
  ],
  [
    'a decision comes before a missing column, that before a missing owner',
    { rows: [{ ...GOOD, owner: '', treatment: '' }], lacks: ['reviewDate'] },
    ['decide in treatment, row 0', 'add reviewDate', 'name-owner in owner, row 0'],
  ],
  [
    'what no column could hold is not asked for: the column is',
    { rows: [{ ...GOOD, owner: '' }], lacks: ['owner'] },
    ['add owner'],
  ],
  [
    'a rating is asked for whichever column would hold it',
    { rows: [{ ...GOOD, likelihood: '', impact: '' }], lacks: ['likelihood'] },
    ['rate in likelihood, row 0'],
  ],
  [
    'overdue work comes before findings',
    { rows: [GOOD, { ...GOOD, reviewDate: '2026-11-24' }], findings: [finding('owner-several')] },
    ['catch up, row 1', 'mend owner-several, row 0'],
  ],
  [
    'of each rule the first finding, of those that matter most, and nothing twice',
    {
      rows: [GOOD],
      findings: [
        finding('owner-several', 'should'),
        finding('action-overdue'),
        finding('review-overdue'),
        finding('acceptance-expired'),
        finding('id-duplicate', 'must', 1),
        finding('id-duplicate', 'must', 2),
      ],
    },
    ['mend id-duplicate, row 1'],
  ],
  [
    'never more than three',
    { rows: [GOOD], findings: ['a', 'b', 'c', 'd'].map((ruleId) => finding(ruleId)) },
    ['mend a, row 0', 'mend b, row 0', 'mend c, row 0'],
  ],
])('%s', (_because, given, things) => expect(thingsOf(given)).toEqual(things));

test('the rules whose findings are said in another way exist', () => {
  const known = rules.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining([...SAID_ALREADY]));
});

test('findings are not made where three things come before them', () => {
  const columns = columnsOf(['likelihood', 'owner', 'treatment'], ['likelihood']);
  const rows = [{ ...GOOD, owner: '', treatment: '' }];
  const summary = summarize({ ...summaryInput(rows, { capacity: { now: 1, next: 1 } }), columns });
  const reviewed = {
    columns,
    summary,
    get findings(): readonly Finding[] {
      throw new Error('looked');
    },
  };
  expect(firstThings(reviewed)).toHaveLength(3);
});
