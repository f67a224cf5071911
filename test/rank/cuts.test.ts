import { capacityFor, groupsOf, type Place } from '../../core/rank/cuts';
import { tableOf } from '../support/table-of';
import { rankTable, shownRows } from './ranked';

const place = (best: number, worst: number, size = 1): Place => ({ best, worst, size });

describe('groups and how sure they are', () => {
  test.each<[reason: string, places: Place[], now: number, next: number, groups: string[]]>([
    [
      'settled throughout',
      [place(1, 1), place(2, 2), place(3, 3)],
      1,
      2,
      ['act-now firm', 'plan-next firm', 'watch firm'],
    ],
    ['room for all', [place(1, 2), place(1, 2)], 2, 2, ['act-now firm', 'act-now firm']],
    ['room for none', [place(1, 2, 2)], 0, 0, ['watch firm']],
    ['two alike for one place are undecided together', [place(1, 2, 2)], 1, 2, ['act-now open']],
    [
      'the middle leans where it does not tie',
      [place(1, 2), place(1, 3), place(2, 3)],
      1,
      3,
      ['act-now leaning', 'plan-next leaning', 'plan-next firm'],
    ],
    [
      'three alike for two places, and a settled one before them',
      [place(1, 1), place(2, 4, 3)],
      3,
      4,
      ['act-now firm', 'act-now open'],
    ],
    [
      'out for now, but not surely: unsure though the later cut is sure',
      [place(1, 2), place(1, 3), place(3, 3)],
      1,
      2,
      ['act-now leaning', 'plan-next leaning', 'watch firm'],
    ],
    [
      'a box without rows takes no place',
      [place(1, 1, 0), place(1, 1)],
      1,
      1,
      ['act-now firm', 'act-now firm'],
    ],
  ])('%s', (_, places, now, next, groups) => {
    const found = groupsOf(places, { now, next, isAssumed: false });
    expect(found.map(({ tier, basis }) => `${tier} ${basis}`)).toEqual(groups);
  });
});

describe('how many can be acted on', () => {
  test.each<
    [reason: string, contenders: number, said: { now: number; next: number } | undefined, expected: object]
  >([
    ['5 and 15 are assumed', 40, undefined, { now: 5, next: 15, isAssumed: true }],
    ['fewer when there are fewer', 7, undefined, { now: 5, next: 7, isAssumed: true }],
    ['none when there is none', 0, undefined, { now: 0, next: 0, isAssumed: true }],
    ['what a person said counts as it is', 7, { now: 8, next: 20 }, { now: 8, next: 20, isAssumed: false }],
    [
      'the horizon holds at least what is acted on now',
      7,
      { now: 8, next: 2 },
      { now: 8, next: 8, isAssumed: false },
    ],
  ])('%s', (_, contenders, said, expected) => {
    expect(capacityFor(contenders, said)).toEqual(expected);
  });
});

test('a risk outside is shown the places it would take if it came back', () => {
  const rows = [
    { likelihood: '5', impact: '5' },
    { likelihood: '3', impact: '3' },
    { likelihood: '4', impact: '4', treatment: 'accept' },
    { likelihood: '', impact: '?' },
  ];
  expect(shownRows(rankTable(tableOf(rows)).ranking)).toEqual([
    '1-1 act-now firm',
    '2-2 act-now firm',
    '2-2 accepted',
    '1-3 unrated',
  ]);
});
