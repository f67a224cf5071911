import { type ScaleHints, scaleOf } from '../../core/parse/scale-of';
import { counted } from '../support/raw';

const noHints: ScaleHints = { header: 'Likelihood', list: [] };

test.each<readonly [string, readonly (string | number)[], readonly string[]]>([
  ['numbers to 3 may still be a scale to 5', [1, 2, 3, 2], ['1', '2', '3', '4', '5']],
  ['numbers to 5 are the usual scale', [1, 5, 3, 4], ['1', '2', '3', '4', '5']],
  ['one slip of 22 does not stretch a scale to 5', [1, 2, 3, 4, 5, 1, 2, 3, 22], ['1', '2', '3', '4', '5']],
  [
    'a zero says that the scale starts at 0',
    [0, 2, 9, 7],
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ],
  [
    'labels name their levels',
    ['1 - Rare', '3 - Possible', '5 - Almost certain'],
    ['Rare', '2', 'Possible', '4', 'Almost certain'],
  ],
  ['labels may count down from the worst', ['1 - High', '2 - Medium', '3 - Low'], ['Low', 'Medium', 'High']],
  ['words come with the levels nobody used', ['low', 'HIGH', 'low'], ['low', 'medium', 'HIGH']],
  [
    'two levels of four are not merged into three',
    ['Low', 'Medium', 'High', 'Critical'],
    ['Low', 'Medium', 'High', 'Critical'],
  ],
  ['a level keeps its accents', ['Faible', 'Moyen', 'Élevé'], ['Faible', 'Moyen', 'Élevé']],
  ['factors that are no whole numbers keep their order', [0.5, 6, 10, 3, 40], ['0.5', '3', '6', '10', '40']],
  ['percentages keep their order', ['5%', '50%', '20%'], ['5', '20', '50']],
])('%s', (_because, values, expected) => {
  expect(scaleOf(counted(values), noHints)?.levels.map(({ label }) => label)).toEqual(expected);
});

test.each<readonly [string, readonly (string | number)[], readonly string[], ScaleHints]>([
  ['the header states the scale', [1, 2], ['1', '2', '3', '4'], { header: 'Likelihood (1-4)', list: [] }],
  [
    'a list of allowed values is the scale, used or not',
    ['Low', 'High'],
    ['Low', 'Medium', 'High'],
    { header: 'Impact', list: ['Low', 'Medium', 'High'] },
  ],
  [
    'a list from high to low is turned round',
    ['Low', 'High'],
    ['Low', 'Medium', 'High'],
    { header: 'Impact', list: ['High', 'Medium', 'Low'] },
  ],
])('%s', (_because, values, expected, hints) => {
  expect(scaleOf(counted(values), hints)?.levels.map(({ label }) => label)).toEqual(expected);
});

test.each([
  ['1 is called high', 'Likelihood (1=High 5=Low)', '5'],
  ['1 is called very likely', 'Probability (1 = very likely; 5 = rare)', '5'],
  ['1 is called highest, beside the range', 'Impact 1-5 (1 = highest)', '5'],
  ['1 is called low', 'Likelihood (1 = low, 5 = high)', '1'],
  ['5 is named first', 'Likelihood (5 = almost certain, 1 = rare)', '1'],
])('which end is urgent: %s', (_because, header, leastUrgent) => {
  const scale = scaleOf(counted([1, 2, 3, 5]), { header, list: [] });
  expect(scale?.levels[0]?.label).toBe(leastUrgent);
});

test('a column without ratings has no scale', () => {
  expect(scaleOf(counted(['', 'see annex', 'to follow']), noHints)).toBeUndefined();
});
