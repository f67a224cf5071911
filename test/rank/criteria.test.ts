import { rank } from '../../core/rank/rank';
import { type ShortRow, tableOf } from '../support/table-of';
import { TODAY } from '../support/today';
import { rankTable, type Scales, scaleOfLevels, shownRows } from './ranked';

const five = scaleOfLevels(5);
const pair: Scales = { likelihood: five, impact: five };
const twoPairs: Scales = { ...pair, residualLikelihood: five, residualImpact: five };
const effects: Scales = { likelihood: five, impactC: five, impactI: five, impactA: five };

const first = (likelihood: string, impact: string): ShortRow => ({ likelihood, impact });
const both = (residualLikelihood: string, residualImpact: string): ShortRow => ({
  ...first('5', '4'),
  residualLikelihood,
  residualImpact,
});
const rated = (likelihood: string, impactC: string, impactI: string, impactA: string): ShortRow => ({
  likelihood,
  impactC,
  impactI,
  impactA,
});
const done = { actionStatus: 'done' };

/** What a row is ranked by: per criterion its range in level numbers, tiebreaks in brackets. */
function readingOf(rows: readonly ShortRow[], scales: Scales): string {
  const { ranking } = rankTable({ ...tableOf(rows), scales });
  const box = ranking.boxes[ranking.boxOf[0] as number];
  const ranges = ranking.criteria.map(({ role }, index) => {
    const [lo, hi] = [(box?.lo[index] ?? 0) + 1, (box?.hi[index] ?? 0) + 1];
    const range = lo === hi ? `${lo}` : `${lo}-${hi}`;
    return role === 'main' ? range : `(${range})`;
  });
  return ranges.join(' ');
}

describe('which rating', () => {
  test.each<[reason: string, scales: Scales, row: ShortRow, reading: string]>([
    ['one pair is the rating', pair, first('2', '4'), '2 4'],
    ['a range stays a range', pair, first('2-4', '3'), '2-4 3'],
    ['a blank may be anything', pair, first('2', ''), '2 1-5'],
    ['TBD may be anything', pair, first('2', '?'), '2 1-5'],
    ['what nobody can read may be anything', pair, first('2', '!x'), '2 1-5'],
    ['actions under way: the first pair', twoPairs, both('1', '2'), '5 4'],
    ['actions done: the second pair', twoPairs, { ...both('1', '2'), ...done }, '1 2'],
    ['a status of action done says the same', twoPairs, { ...both('1', '2'), status: 'action-done' }, '1 2'],
    ['done, but not rated again: the first pair', twoPairs, { ...both('', '?'), ...done }, '5 4'],
    ['done, and only likelihood rated again', twoPairs, { ...both('1', ''), ...done }, '1 4'],
    ['done, and rated again as nobody can read', twoPairs, { ...both('1', '!x'), ...done }, '1 1-5'],
    [
      'done, and no second likelihood column',
      twoPairs,
      { ...first('5', '4'), residualImpact: '2', ...done },
      '5 2',
    ],
    [
      'pairs on different scales: the first only',
      { ...twoPairs, residualImpact: scaleOfLevels(4) },
      { ...both('1', '2'), ...done },
      '5 4',
    ],
    [
      'the second pair alone is the rating, done or not',
      { residualLikelihood: five, residualImpact: five },
      { residualLikelihood: '2', residualImpact: '3' },
      '2 3',
    ],
    [
      'likelihood and impact outweigh the level',
      { ...pair, rating: five },
      { ...first('2', '4'), rating: '1' },
      '2 4',
    ],
    ['only a level', { rating: five }, { rating: '4' }, '4'],
    ['only a level, of the second pair', { residualRating: five }, { residualRating: '4' }, '4'],
    [
      'a level after done actions',
      { rating: five, residualRating: five },
      { rating: '4', residualRating: '2', ...done },
      '2',
    ],
    [
      'a level outweighs half a pair',
      { likelihood: five, rating: five },
      { likelihood: '2', rating: '4' },
      '4',
    ],
    ['half a pair, when there is nothing else', { likelihood: five }, { likelihood: '2' }, '2'],
    ['impact alone', { impact: five }, { impact: '2' }, '2'],
    [
      'velocity breaks ties',
      { ...pair, velocity: scaleOfLevels(3) },
      { ...first('3', '4'), velocity: '3' },
      '3 4 (3)',
    ],
  ])('%s', (_, scales, row, reading) => {
    expect(readingOf([row], scales)).toBe(reading);
  });
});

describe('effects on confidentiality, integrity and availability', () => {
  test.each<[reason: string, scales: Scales, row: ShortRow, reading: string]>([
    ['the worst is the impact, the others break ties', effects, rated('3', '2', '5', '1'), '3 5 (2) (1)'],
    [
      'one at the top settles it though the others are blank',
      effects,
      rated('3', '5', '', '?'),
      '3 5 (1-5) (1-5)',
    ],
    [
      'of ranges, the highest low end to the highest high end',
      effects,
      rated('3', '1-4', '2-3', '1'),
      '3 2-4 (1-3) (1)',
    ],
    ['two columns are enough', effects, { likelihood: '3', impactC: '2', impactA: '4' }, '3 4 (2)'],
    [
      'on different scales each is an impact of its own',
      { ...effects, impactA: scaleOfLevels(3) },
      rated('3', '2', '5', '1'),
      '3 2 5 1',
    ],
    [
      'beside an impact they only break ties',
      { ...effects, impact: five },
      { ...rated('3', '2', '5', '1'), impact: '4' },
      '3 4 (5) (2) (1)',
    ],
    [
      'once the actions are done the second impact is the worst',
      { ...effects, residualLikelihood: five, residualImpact: five },
      { ...rated('3', '2', '5', '1'), residualLikelihood: '1', residualImpact: '2', ...done },
      '1 2 (2) (1)',
    ],
  ])('%s', (_, scales, row, reading) => {
    expect(readingOf([row], scales)).toBe(reading);
  });
});

describe('scores', () => {
  test.each<[reason: string, rows: ShortRow[], reading: string]>([
    [
      'a score counts by its place among the numbers seen',
      [{ score: 12 }, { score: 4.5 }, { score: 25 }],
      '2',
    ],
    ['no score may be anything', [{ score: '' }, { score: 4 }, { score: 25 }], '1-2'],
    [
      'after done actions the second counts, on the numbers of both',
      [{ score: 12, residualScore: 4, ...done }, { score: 1 }],
      '2',
    ],
    ['the second alone is the score', [{ residualScore: 4 }, { residualScore: 1 }], '2'],
  ])('%s', (_, rows, reading) => {
    expect(readingOf(rows, {})).toBe(reading);
  });
});

test('nothing to compare by: every risk is unrated, and it is said why', () => {
  const { ranking } = rankTable(tableOf([{ title: 'Fire' }, { title: 'Flood' }]));
  expect(ranking).toMatchObject({ because: { kind: 'no-criteria' }, rankedCount: 0, criteria: [] });
  expect(shownRows(ranking)).toEqual(['1-1 unrated', '1-1 unrated']);
});

test('an empty register has no places', () => {
  expect(rankTable(tableOf([])).ranking).toMatchObject({ rankedCount: 0, boxes: [] });
});

test('a long register is ranked in steps of 20,000 rows', () => {
  const table = tableOf(Array.from({ length: 50_000 }, () => first('2', '4')));
  const stages = Array.from(rank(table, { today: TODAY }), ({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(['rank']));
  expect(stages.length).toBeGreaterThanOrEqual(3 * Object.keys(table.columns).length);
});
