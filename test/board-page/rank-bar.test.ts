import { type BarInput, boxPlaces, rankBar } from '../../core/board-page/rank-bar';

const places = boxPlaces({ now: 5, next: 15, isAssumed: false }, 35);

/** A bar in short: box, from, to and look of each piece. */
const drawn = (input: BarInput, boxes = places): string[] =>
  rankBar(input, boxes).pieces.map(({ box, from, to, look }) => `${box} ${from}-${to} ${look}`);

test.each<[string, BarInput, readonly string[]]>([
  [
    'a settled risk lies inside its box, at its places',
    { tier: 'act-now', basis: 'firm', best: 1, worst: 3 },
    ['0 0-60 solid'],
  ],
  [
    'a risk that could move is solid where it is and hatched beyond',
    { tier: 'act-now', basis: 'leaning', best: 4, worst: 10 },
    ['0 60-100 solid', '1 0-50 hatched'],
  ],
  [
    'it may reach into both other groups',
    { tier: 'plan-next', basis: 'leaning', best: 5, worst: 20 },
    ['0 80-100 hatched', '1 0-100 solid', '2 0-25 hatched'],
  ],
  [
    'an undecided risk is an outline wherever it can land',
    { tier: 'act-now', basis: 'open', best: 3, worst: 12 },
    ['0 40-100 outline', '1 0-70 outline'],
  ],
  [
    'one place out of many stays wide enough to be seen',
    { tier: 'watch', basis: 'firm', best: 35, worst: 35 },
    ['2 92-100 solid'],
  ],
  [
    'urgent whatever the capacity fills its box though its places lie beyond',
    { tier: 'act-now', basis: 'firm', best: 8, worst: 9 },
    ['0 0-100 solid'],
  ],
])('%s', (_, input, expected) => {
  expect(drawn(input)).toEqual(expected);
});

test.each<[string, number, number, number, readonly string[]]>([
  ['three boxes share the places', 5, 15, 35, ['1-5', '6-15', '16-35']],
  ['few risks leave the last boxes empty', 5, 15, 3, ['1-3', '6-3', '16-3']],
  ['nothing planned next leaves the middle box empty', 5, 5, 8, ['1-5', '6-5', '6-8']],
])('%s', (_, now, next, ranked, expected) => {
  const boxes = boxPlaces({ now, next, isAssumed: false }, ranked);
  expect(boxes.map(({ first, last }) => `${first}-${last}`)).toEqual(expected);
});
