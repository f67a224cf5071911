import { firstThingSentence } from '../../core/messages/first-things.en';
import type { Finding } from '../../core/model/finding';
import type { FirstThing } from '../../core/model/first-thing';
import type { ColumnChoice } from '../../core/model/place';
import type { BoardRequestKind, BoardRisk } from '../../core/model/summary';
import { columnsOf, placeOf, rankingOf, tableOf } from '../support/table-of';

const table = tableOf([
  { id: 'R-1', title: 'Ransomware' },
  { id: '', title: '', owner: 'A. Novak' },
]);
const columns = columnsOf(['id', 'title', 'owner', 'treatment'], []);
const ranking = rankingOf(['act-now firm 1-1', 'act-now firm 2-2']);
const settled = { place: placeOf(table), columns, table, ranking };
const assumed = { ...settled, ranking: { ...ranking, capacity: { now: 5, next: 15, isAssumed: true } } };

const riskAt = (row: number, owner?: string): BoardRisk => ({
  row,
  sheetRow: row + 4,
  id: '',
  title: '',
  consequence: '',
  cia: '',
  ...(owner !== undefined && { owner }),
  tier: 'act-now',
  best: 1,
  worst: 1,
});

const answer = (kind: BoardRequestKind, count: number, risks: readonly BoardRisk[]): FirstThing => ({
  kind: 'answer',
  request: { kind, share: { count, of: 1200, rows: [] }, risks },
  field: 'treatment',
});

const mend = (row: number | null): FirstThing => ({
  kind: 'mend',
  finding: { field: 'owner', row } as Finding,
});

test.each<[because: string, thing: FirstThing, sentence: string]>([
  [
    'the column, its header and what it is taken for',
    {
      kind: 'confirm-columns',
      columns: [{ ...(columns.owner as ColumnChoice), header: 'Wer\nentscheidet' }],
    },
    'Confirm that column C "Wer entscheidet" is the risk owner.',
  ],
  [
    'one risk with its cell and who decides',
    answer('decide', 1, [riskAt(0, 'Dana Okafor')]),
    'Decide on R-1 Ransomware (D5): it is first in line, and no decision is written down. Dana Okafor decides.',
  ],
  [
    'a risk without id and title by its row; nobody decides where nobody is named',
    answer('name-owner', 1, [riskAt(1, '')]),
    'Name an owner for the risk in row 6 (D6): it is first in line, and nobody is asked.',
  ],
  [
    'several with their denominator and all names',
    answer('rate', 2, [riskAt(0), riskAt(1)]),
    '2 of 1,200 open risks are unrated, not low. Rate them. They are: R-1 Ransomware and the risk in row 6.',
  ],
  [
    'many by the first of them',
    answer('look-again', 1100, [riskAt(0)]),
    '1,100 of 1,200 deferred risks have passed their day. Look at them again. First: R-1 Ransomware.',
  ],
  [
    'columns to add',
    { kind: 'add-columns', fields: ['owner', 'reviewDate'] },
    'Add a column for risk owner and next review: nobody is asked about what is not written down.',
  ],
  [
    'one overdue risk by its name',
    { kind: 'catch-up', overdue: { count: 1, of: 7, rows: [0] } },
    'Catch up with R-1 Ransomware: a review or an action is overdue.',
  ],
  [
    'several overdue risks by their number',
    { kind: 'catch-up', overdue: { count: 3, of: 7, rows: [0] } },
    'Catch up with 3 of 7 risks: a review or an action is overdue.',
  ],
  ['a finding by its risk and cell', mend(0), 'R-1 Ransomware (C5): Said by its rule.'],
  ['a finding about a whole column', mend(null), 'Column C: Said by its rule.'],
])('says %s', (_because, thing, sentence) =>
  expect(firstThingSentence(thing, assumed, () => 'Said by its rule.')).toBe(sentence),
);

test('once somebody has said how many can be acted on, a place is no longer only one in line', () => {
  const thing = answer('decide', 2, [riskAt(0), riskAt(1)]);
  expect(firstThingSentence(thing, settled, () => '')).toMatch(
    /^2 of 1,200 risks to be acted on now have no decision\. /,
  );
});
