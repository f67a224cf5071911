import type { FieldId } from '../../core/model/fields';
import type { RuleOutcome } from '../../core/model/finding';
import type { BoardRequestKind, BoardSummary } from '../../core/model/summary';
import { summarize } from '../../core/summarize/summarize';
import { summaryInput } from '../support/board-register';
import { columnsOf, placeOf, rankingOf, type ShortRow, tableOf } from '../support/table-of';
import { TODAY } from '../support/today';

/** A summary of rows whose places are written down by hand. */
const summaryOf = (rows: readonly ShortRow[], notations: readonly string[]): BoardSummary => {
  const table = tableOf(rows);
  return summarize({
    place: placeOf(table),
    columns: columnsOf([]),
    table,
    ranking: rankingOf(notations),
    rules: [],
    today: TODAY,
  });
};

const FIRST = 'act-now firm 1-1';

describe('every row is counted under one heading', () => {
  const count = ({ header }: BoardSummary) =>
    Object.entries(header)
      .filter(([name, value]) => typeof value === 'object' && value.count > 0 && name !== 'risks')
      .map(([name, value]) => `${name} ${(value as { count: number }).count}/${(value as { of: number }).of}`)
      .join(', ');

  test.each<[string, readonly ShortRow[], readonly string[], string]>([
    ['an open risk with a place is ranked', [{ title: 'A' }], [FIRST], 'open 1/1, ranked 1/1'],
    ['an accepted risk is open but not ranked', [{ title: 'A' }], ['accepted'], 'open 1/1, accepted 1/1'],
    ['a deferred risk is open but not ranked', [{ title: 'A' }], ['deferred'], 'open 1/1, deferred 1/1'],
    ['an unrated risk is open, and not low', [{ title: 'A' }], ['unrated'], 'open 1/1, unrated 1/1'],
    ['an opportunity is open but no threat', [{ title: 'A' }], ['not-ranked'], 'open 1/1, notRanked 1/1'],
    [
      'closed and draft rows are out of all rows, not of the open ones',
      [{ title: 'A' }, { state: 'closed' }, { state: 'neither' }],
      [FIRST, 'not-ranked', 'not-ranked'],
      'open 1/3, closed 1/3, drafts 1/3, ranked 1/1',
    ],
  ])('%s', (_, rows, notations, expected) => {
    expect(count(summaryOf(rows, notations))).toBe(expected);
  });

  it('names the rows behind a number, a hundred of them at most', () => {
    const rows = Array.from({ length: 250 }, (): ShortRow => ({ owner: '' }));
    const { unowned } = summaryOf(
      rows,
      rows.map(() => FIRST),
    ).trust;
    expect(unowned).toEqual({ count: 250, of: 250, rows: Array.from({ length: 100 }, (_, row) => row) });
  });
});

describe('decisions asked for', () => {
  const asked = (summary: BoardSummary): string[] =>
    summary.requests.map(({ kind, share, risks }) => {
      const rows = risks.map(({ row }) => row).join(' ');
      return `${kind satisfies BoardRequestKind} ${share.count}/${share.of}: ${rows}`;
    });
  const expired = { treatment: 'accept', acceptanceExpiry: '2026-11-24', acceptedBy: 'Dana Okafor' };

  test.each<[string, readonly ShortRow[], readonly string[], readonly string[]]>([
    ['a risk to act on now has no decision', [{ treatment: '' }], [FIRST], ['decide 1/1: 0']],
    ['a decision still to be made is none', [{ treatment: 'pending' }], [FIRST], ['decide 1/1: 0']],
    ['"TBD" is no decision', [{ treatment: '?' }], [FIRST], ['decide 1/1: 0']],
    ['a word nobody can map is a decision all the same', [{ treatment: '!hm' }], [FIRST], []],
    ['a register without decisions is not asked for them', [{ title: 'A' }], [FIRST], []],
    ['a risk further down can wait for its decision', [{ treatment: '' }], ['watch firm 16-20'], []],
    ['an acceptance ran out yesterday', [expired], [FIRST], ['renew-acceptance 1/1: 0']],
    [
      'an acceptance lasts through its last day',
      [{ ...expired, acceptanceExpiry: '2026-11-25' }],
      [FIRST],
      [],
    ],
    ['a closed risk needs no acceptance', [{ ...expired, state: 'closed' }], ['not-ranked'], []],
    [
      'an acceptance without an approver',
      [{ treatment: 'accept', acceptedBy: '?' }],
      [FIRST],
      ['approve-acceptance 1/1: 0'],
    ],
    ['no approver can be asked for where none is kept', [{ treatment: 'accept' }], ['accepted'], []],
    [
      'one that ran out without an approver is asked for once',
      [{ ...expired, acceptedBy: '' }],
      [FIRST],
      ['renew-acceptance 1/1: 0'],
    ],
    [
      'a deferral past its review point',
      [{ treatment: 'defer', reviewDate: '2026-11-24' }],
      [FIRST],
      ['look-again 1/1: 0'],
    ],
    [
      'an event instead of a date has not passed',
      [{ treatment: 'defer', reviewDate: '!go-live' }],
      [FIRST],
      [],
    ],
    ['a risk to act on now without an owner', [{ owner: '' }], [FIRST], ['name-owner 1/1: 0']],
    ['an owner still to be named is none', [{ owner: '?' }], [FIRST], ['name-owner 1/1: 0']],
    ['an unrated risk could be anywhere', [{ title: 'A' }], ['unrated'], ['rate 1/1: 0']],
    [
      'the first in ranking order are named, however the sheet is sorted',
      [{ owner: '' }, { owner: '' }, { owner: 'A. Novak' }, { owner: '' }, { owner: '' }],
      ['act-now firm 5-5', 'act-now firm 4-4', 'act-now firm 3-3', 'act-now firm 2-2', FIRST],
      ['name-owner 4/5: 4 3 1'],
    ],
    [
      'of equal middles the shorter interval is named first',
      [{ owner: '' }, { owner: '' }],
      ['act-now leaning 2-6', 'act-now leaning 3-5'],
      ['name-owner 2/2: 1 0'],
    ],
  ])('%s', (_, rows, notations, expected) => {
    expect(asked(summaryOf(rows, notations))).toEqual(expected);
  });

  it('asks for a rating where one is missing that could be anything, not where a range is given', () => {
    const rows = [
      { likelihood: '', impact: 5 },
      { likelihood: '3-5', impact: 5 },
    ];
    expect(asked(summarize(summaryInput(rows, { capacity: { now: 2, next: 2 } })))).toEqual(['rate 1/2: 0']);
  });
});

describe('groups', () => {
  const lines = (summary: BoardSummary): string[] =>
    summary.groups.flatMap(({ tier, size, lines: listed, more, competedFor }) => [
      `${tier} ${size.count}/${size.of}${competedFor > 0 ? ` for ${competedFor}` : ''}`,
      ...listed.map((line) => (line.kind === 'risk' ? `  ${line.risk.row}` : `  ${line.share.count} tied`)),
      ...(more > 0 ? [`  +${more}`] : []),
    ]);
  const times = (count: number, notation: string): string[] => Array.from({ length: count }, () => notation);
  const blank = (notations: readonly string[]): ShortRow[] => notations.map(() => ({ title: 'A' }));

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'ranking order is the middle of the interval, then the sheet',
      ['act-now leaning 2-6', FIRST, 'act-now firm 1-5', 'act-now leaning 2-6'],
      ['act-now 4/4', '  1', '  2', '  0', '  3', 'plan-next 0/4', 'watch 0/4'],
    ],
    [
      'of equal middles the shorter interval comes first, however the sheet is sorted',
      [FIRST, 'act-now leaning 2-6', 'act-now leaning 3-5', 'act-now leaning 1-7'],
      ['act-now 4/4', '  0', '  2', '  1', '  3', 'plan-next 0/4', 'watch 0/4'],
    ],
    [
      'a tie larger than the room is counted in one line',
      [FIRST, 'act-now leaning 2-6', 'act-now leaning 2-7', ...times(12, 'act-now open 3-14')],
      ['act-now 15/15 for 2', '  0', '  1', '  2', '  12 tied', 'plan-next 0/15', 'watch 0/15'],
    ],
    [
      'what comes after a counted tie is listed while there is room',
      [...times(9, 'watch firm 16-30'), 'watch firm 31-31', 'watch firm 32-32', 'watch firm 33-33'],
      ['act-now 0/12', 'plan-next 0/12', 'watch 12/12', '  9 tied', '  9', '  10', '  +1'],
    ],
    [
      'a single one left over is listed rather than counted',
      ['watch firm 16-16', 'watch firm 17-17', 'watch firm 18-18', 'watch firm 19-19'],
      ['act-now 0/4', 'plan-next 0/4', 'watch 4/4', '  0', '  1', '  2', '  3'],
    ],
    [
      'a settled risk is not in a tie with undecided ones of the same middle',
      ['act-now open 2-8', 'act-now firm 5-5', ...times(6, 'act-now open 2-8')],
      [
        'act-now 8/8 for 4',
        '  1',
        '  0',
        '  2',
        '  3',
        '  4',
        '  5',
        '  6',
        '  7',
        'plan-next 0/8',
        'watch 0/8',
      ],
    ],
  ])('%s', (_, notations, expected) => {
    expect(lines(summaryOf(blank(notations), notations))).toEqual(expected);
  });

  it('says how many compete for how many places', () => {
    const notations = [FIRST, 'act-now firm 2-2', 'act-now leaning 3-7', ...times(6, 'act-now open 3-9')];
    expect(summaryOf(blank(notations), notations).inOneSentence).toMatchObject({
      places: 5,
      settled: 2,
      couldMove: 1,
      competing: 6,
      competedFor: 2,
    });
  });
});

describe('accepted and deferred on purpose', () => {
  const accepted = (acceptedBy: string, acceptanceExpiry: string, reviewDate = ''): ShortRow => ({
    id: acceptanceExpiry || reviewDate,
    treatment: 'accept',
    acceptedBy,
    acceptanceExpiry,
    reviewDate,
  });
  const rows = [
    accepted('Board', '2027-02-23'),
    accepted('Dana Okafor', '2027-02-24'),
    accepted('Board', '', '2026-12-01'),
    accepted('?', '2027-06-30', '2026-12-02'),
    { id: 'later', treatment: 'defer', reviewDate: '2026-11-30' },
    { id: 'mine', treatment: 'improve', reviewDate: '2026-11-30' },
  ];
  const { onPurpose } = summaryOf(rows, ['accepted', 'accepted', 'accepted', 'accepted', 'deferred', FIRST]);

  it('counts by approver, most first, and names nobody where nobody is named', () => {
    const named = onPurpose.byApprover.map(({ approver, share }) => `${approver} ${share.count}/${share.of}`);
    expect(named).toEqual(['Board 2/4', 'Dana Okafor 1/4', ' 1/4']);
  });

  it('lists what runs out within 90 days, nearest first; a review date stands in for an end that is not written', () => {
    expect(onPurpose.runningOut).toMatchObject({ count: 3, of: 5 });
    expect(onPurpose.firstToRunOut.map(({ id }) => id)).toEqual(['later', '2026-12-01', '2027-02-23']);
  });
});

describe('how far to trust it', () => {
  test.each<[string, ShortRow, number]>([
    ['an action due yesterday is overdue', { dueDate: '2026-11-24' }, 1],
    ['an action due today is not', { dueDate: '2026-11-25' }, 0],
    ['an action that is done is not overdue', { dueDate: '2026-11-24', actionStatus: 'done' }, 0],
    [
      'a risk whose status says the action is done neither',
      { dueDate: '2026-11-24', status: 'action-done' },
      0,
    ],
    [
      'a review that has passed is overdue, done or not',
      { reviewDate: '2026-11-24', actionStatus: 'done' },
      1,
    ],
    ['a closed risk has nothing overdue', { dueDate: '2026-11-24', state: 'closed' }, 0],
  ])('%s', (_, row, expected) => {
    expect(summaryOf([row], [FIRST]).trust.overdue?.count).toBe(expected);
  });

  it('leaves out what the register does not keep, instead of calling it none', () => {
    const { unowned, undecided, overdue } = summaryOf([{ title: 'A' }], [FIRST]).trust;
    expect([unowned, undecided, overdue]).toEqual([undefined, undefined, undefined]);
  });

  it('groups checks that did not run by their reason', () => {
    const waits = (ruleId: string, field: FieldId): RuleOutcome => ({
      kind: 'not-run',
      ruleId,
      because: { kind: 'no-column', fields: [field], isOneEnough: false },
    });
    const ran = { kind: 'run', ruleId: 'a', passed: 1, findings: 5, needsReview: 3, waived: 4 } as const;
    const rules = [waits('b', 'owner'), ran, waits('c', 'status'), waits('d', 'status')];
    const { trust } = summarize(summaryInput([{ title: 'A' }], { rules }));
    expect(trust).toMatchObject({ rulesRun: 1, rulesOf: 4, waived: { count: 4, of: 9 } });
    expect(trust.notRun.map(({ ruleIds }) => ruleIds)).toEqual([['c', 'd'], ['b']]);
  });
});

describe('a page is a draft', () => {
  const given = summaryInput([{ likelihood: 3, impact: 3, owner: 'A. Novak' }], {
    capacity: { now: 1, next: 1 },
  });

  test.each<[string, Partial<typeof given>, BoardSummary['draft']]>([
    ['not when everything is settled', {}, undefined],
    [
      'while nobody has said how many can be acted on',
      { ranking: { ...given.ranking, capacity: { now: 1, next: 1, isAssumed: true } } },
      { unsureFields: [], isCapacityAssumed: true },
    ],
    [
      'while a column that ranks is unsure',
      { columns: columnsOf(['impact'], ['impact']) },
      { unsureFields: ['impact'], isCapacityAssumed: false },
    ],
    [
      'while the owner column is unsure',
      { columns: columnsOf(['owner'], ['owner']) },
      { unsureFields: ['owner'], isCapacityAssumed: false },
    ],
    [
      'not because of a column that decides nothing',
      { columns: columnsOf(['comments'], ['comments']) },
      undefined,
    ],
  ])('%s', (_, change, expected) => {
    expect(summarize({ ...given, ...change }).draft).toEqual(expected);
  });
});

describe('a risk as a board reads it', () => {
  const riskOf = (row: ShortRow) => {
    const [line] = summaryOf([row], [FIRST]).groups[0]?.lines ?? [];
    return line?.kind === 'risk' ? line.risk : undefined;
  };

  test.each<[string, ShortRow, object]>([
    ['a description stands in for a title', { description: 'Fire' }, { title: 'Fire', sheetRow: 4 }],
    ['so do threat and asset', { threat: 'Fire', asset: 'Archive' }, { title: 'Fire: Archive' }],
    ['an owner still to be named reads as empty', { owner: '?' }, { owner: '' }],
    ['the effects rated highest are named', { impactC: 4, impactI: 2, impactA: 4 }, { cia: 'C, A' }],
    [
      'the nearest date comes first, as the sheet writes it',
      { dueDate: '2026-12-24', reviewDate: '2026-12-01' },
      { milestone: { kind: 'review', text: '2026-12-01', isPast: false } },
    ],
    [
      'a done action is no milestone',
      { dueDate: '2026-11-01', actionStatus: 'done', reviewDate: '2026-12-01' },
      { milestone: { kind: 'review' } },
    ],
    [
      'an acceptance waits for its end',
      { treatment: 'accept', acceptanceExpiry: '2026-11-01', reviewDate: '2026-10-01' },
      { milestone: { kind: 'accepted-until', isPast: true } },
    ],
  ])('%s', (_, row, expected) => {
    expect(riskOf(row)).toMatchObject(expected);
  });

  it('has no owner at all where the register keeps none', () => {
    expect(riskOf({ title: 'A' })).not.toHaveProperty('owner');
  });
});
