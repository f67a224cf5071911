import { locate } from '../../core/locate/locate';
import type { CellValue } from '../../core/model/cell';
import { type Book, bookFromRows, type Grid, gridFromRows } from '../../core/model/grid';
import { drain } from '../../core/model/progress';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['ID', 'Risk', 'Likelihood', 'Impact', 'Owner'];
const RISKS: Rows = [
  ['R-1', 'Phishing of the finance staff', 4, 3, 'Dana Okafor'],
  ['R-2', 'Loss of the main data centre', 1, 5, 'Joan Silva'],
  ['R-3', 'Key supplier goes out of business', 2, 4, 'Mia Berg'],
];
const [first, second, third] = RISKS as [Rows[0], Rows[0], Rows[0]];
const NOTHING: readonly CellValue[] = [];

const find = (rows: Rows, extras: Partial<Grid> = {}) => {
  const grid = { ...gridFromRows(rows), ...extras };
  return drain(locate({ sheets: [{ name: 'Sheet1', isHidden: false }], grids: [grid] }));
};

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

interface Case {
  readonly rows: Rows;
  readonly extras?: Partial<Grid>;
  /** Header row, header rows and rows of risks, counted from 0. */
  readonly at: readonly [headerRow: number, headerRows: number, ...rows: number[]];
}

test.each<[reason: string, expected: Case]>([
  ['a plain register', { rows: [HEADER, ...RISKS], at: [0, 1, 1, 2, 3] }],
  ['a title above', { rows: [['Risk register of Example Ltd'], HEADER, ...RISKS], at: [1, 1, 2, 3, 4] }],
  [
    'a title and particulars above',
    { rows: [['Risk register'], ['Prepared by:', 'Dana'], NOTHING, HEADER, ...RISKS], at: [3, 1, 4, 5, 6] },
  ],
  [
    'a title in the middle, over the later columns',
    { rows: [['', '', '', 'RISK SHEET'], HEADER, ...RISKS], at: [1, 1, 2, 3, 4] },
  ],
  ['a blank line under the header', { rows: [HEADER, NOTHING, ...RISKS], at: [0, 1, 2, 3, 4] }],
  ['the first column is empty', { rows: [HEADER, ...RISKS].map((row) => ['', ...row]), at: [0, 1, 1, 2, 3] }],
  [
    'a band over two of the columns, merged',
    {
      rows: [['', '', 'Inherent risk', '', ''], HEADER, ...RISKS],
      extras: { merges: [merge(0, 2, 0, 3)] },
      at: [0, 2, 2, 3, 4],
    },
  ],
  [
    'a band as one text without a merge',
    { rows: [['', '', 'Residual risk', '', ''], HEADER, ...RISKS], at: [0, 2, 2, 3, 4] },
  ],
  [
    'headers that stand in the upper of two rows',
    {
      rows: [['ID', 'Risk', 'Inherent risk', '', 'Owner'], ['', '', 'Likelihood', 'Impact', ''], ...RISKS],
      at: [0, 2, 2, 3, 4],
    },
  ],
  [
    'a header split into C, I and A below',
    {
      rows: [
        ['ID', 'Risk', 'CIA', '', '', 'Likelihood', 'Owner'],
        ['', '', 'C', 'I', 'A', '', ''],
        ['R-1', 'Phishing of the finance staff', 1, 2, 3, 4, 'Dana'],
        ['R-2', 'Loss of the main data centre', 3, 2, 1, 4, 'Joan'],
      ],
      at: [0, 2, 2, 3],
    },
  ],
  [
    'a totals row below',
    { rows: [HEADER, ...RISKS, ['Total', 'three risks', 7, 12, '']], at: [0, 1, 1, 2, 3] },
  ],
  ['a row of sums without a name', { rows: [HEADER, ...RISKS, ['', '', 7, 12, '']], at: [0, 1, 1, 2, 3] }],
  [
    'a risk that lacks only its name is still one',
    {
      rows: [
        [...HEADER, 'Status', 'Due date'],
        [...(first ?? []), 'Open', 46400],
        ['R-9', '', 5, 5, 'Dana Okafor', 'Open', 46100],
        [...(third ?? []), 'Open', 46500],
      ],
      at: [0, 1, 1, 2, 3],
    },
  ],
  ['a row with an id and nothing else', { rows: [HEADER, first, ['R-9'], third], at: [0, 1, 1, 3] }],
  [
    'formulas filled down that show nought',
    {
      rows: [HEADER, first, ['', 'x', 0, 0, ''], ['', '', 0, 0, '']],
      extras: {
        formulas: [
          [2, 2, '=A1'],
          [2, 3, '=A1'],
          [3, 2, '=A1'],
          [3, 3, '=A1'],
        ],
      },
      at: [0, 1, 1],
    },
  ],
  [
    'group titles between the risks',
    { rows: [HEADER, ['', 'Legal'], first, ['', 'Staff'], second], at: [0, 1, 2, 4] },
  ],
  [
    'a numbered group title over merged cells',
    {
      rows: [HEADER, ['1', 'Legal'], first, second],
      extras: { merges: [merge(1, 1, 1, 4)] },
      at: [0, 1, 2, 3],
    },
  ],
  ['one example row', { rows: [HEADER, ['Example', 'A laptop is stolen', 1, 1, 'x'], first], at: [0, 1, 2] }],
  ['text to fill in', { rows: [HEADER, ['R-0', '[Risk title]', 1, 1, '[Owner]'], first], at: [0, 1, 2] }],
  ['the header once more', { rows: [HEADER, first, HEADER, second], at: [0, 1, 1, 3] }],
  [
    'one risk over several merged rows counts once',
    { rows: [HEADER, first, ['', '', '', '', 'Joan Silva'], second], at: [0, 1, 1, 3] },
  ],
  [
    'a risk nobody has rated yet',
    { rows: [HEADER, first, ['R-2', 'A new risk', '', '', '']], at: [0, 1, 1, 2] },
  ],
  [
    'a legend below',
    {
      rows: [
        HEADER,
        ...RISKS,
        NOTHING,
        ['Scale'],
        ['1', 'Low', 'seldom', 'cheap', ''],
        ['2', 'High', 'often', '', ''],
      ],
      at: [0, 1, 1, 2, 3],
    },
  ],
  [
    'another table below',
    {
      rows: [HEADER, first, NOTHING, ['No', 'Issue', 'Priority', 'Owner'], ['1', 'Printer', 'x', 'Dana']],
      at: [0, 1, 1],
    },
  ],
  [
    'a matrix with the same words above',
    {
      rows: [
        ['Risk matrix'],
        ['', 'Minor', 'Major', 'Catastrophic'],
        ['Unlikely', 'Low', 'Low', 'Medium'],
        ['Likely', 'Low', 'Medium', 'High'],
        NOTHING,
        HEADER,
        ...RISKS,
      ],
      at: [5, 1, 6, 7, 8],
    },
  ],
])('finds %s', (_reason, { rows, extras, at: [headerRow, headerRows, ...risks] }) => {
  const [place] = find(rows, extras).places;
  expect(place).toMatchObject({
    headerRow,
    headerRows,
    firstDataRow: risks[0],
    lastDataRow: risks.slice(-1)[0],
  });
  expect([...(place?.rows ?? [])]).toEqual(risks);
});

test('joins a band and the headers below it', () => {
  const band = ['', '', 'Residual risk', '', ''];
  const [place] = find([band, HEADER, ...RISKS], { merges: [merge(0, 2, 0, 3)] }).places;
  expect(place?.headers).toEqual([
    'ID',
    'Risk',
    'Residual risk / Likelihood',
    'Residual risk / Impact',
    'Owner',
  ]);
});

test('leaves out a legend beside the table', () => {
  const legend: Rows = [
    ['', 'Scale', 'Meaning'],
    ['', 'Low', 'rarely'],
    ['', '', ''],
    ['', '', ''],
  ];
  const [place] = find([HEADER, ...RISKS].map((row, index) => [...row, ...(legend[index] ?? [])])).places;
  expect([place?.left, place?.right]).toEqual([0, 4]);
});

const LIKELY_TO_RARE = ['Almost certain', 'Likely', 'Possible', 'Unlikely', 'Rare'];

test.each<[reason: string, rows: Rows, because: string]>([
  [
    'a list of actions without ratings',
    [
      ['No', 'Risk', 'Action', 'Due date'],
      [1, 'Fire in the archive', 'Move it', ''],
    ],
    'no-rating',
  ],
  ['a header without risks', [HEADER], 'no-rows'],
  ['a header over rows to fill in', [HEADER, ['R1', '[title]', 'x', 'x', '[name]']], 'no-rows'],
  [
    'a scale',
    [
      ['Likelihood', 'Score', 'Description'],
      ...LIKELY_TO_RARE.map((word, index) => [word, 5 - index, 'so often']),
    ],
    'scale-list',
  ],
  [
    'a matrix',
    [
      ['', 'Minor', 'Moderate', 'Major'],
      ['Likely', 'Low', 'Medium', 'High'],
      ['Possible', 'Low', 'Medium', 'High'],
      ['Rare', 'Low', 'Low', 'Medium'],
    ],
    'heat-map',
  ],
  ['prose', [['Dear all'], ['please find the register in the other file']], 'no-header'],
  ['nothing', [], 'empty'],
  [
    'a sheet of ours',
    [['Riskrow log v1 - kept by Riskrow for sheet Register. Safe to read.'], HEADER, ...RISKS],
    'ours',
  ],
])('finds no register in %s', (_reason, rows, because) => {
  const { places, skippedSheets } = find(rows);
  expect([places.length, skippedSheets[0]?.because.kind]).toEqual([0, because]);
});

test('says what a list without ratings has', () => {
  const { skippedSheets } = find([
    ['No', 'Risk', 'Action', 'Due\ndate'],
    [1, 'Fire in the archive', 'Move it', ''],
  ]);
  expect(skippedSheets[0]?.because).toEqual({
    kind: 'no-rating',
    headerRow: 0,
    found: ['No', 'Risk', 'Action', 'Due date'],
  });
});

test('leaves hidden sheets unread and takes the sheet with more of a register first', () => {
  const sheet = (name: string, rows: Rows): Grid => gridFromRows(rows, { sheet: name });
  const short = [
    ['Risk', 'Likelihood', 'Impact'],
    ['Fire in the archive', 1, 2],
  ];
  const book: Book = {
    sheets: [
      { name: 'Old', isHidden: true },
      { name: 'Short', isHidden: false },
      { name: 'Full', isHidden: false },
      { name: 'Unread', isHidden: false },
    ],
    grids: [sheet('Old', [HEADER, ...RISKS]), sheet('Short', short), sheet('Full', [HEADER, ...RISKS])],
  };
  const { places, skippedSheets } = drain(locate(book));
  expect(places.map((place) => place.sheet)).toEqual(['Full', 'Short']);
  expect(skippedSheets).toEqual([
    { sheet: 'Old', because: { kind: 'hidden' } },
    { sheet: 'Unread', because: { kind: 'empty' } },
  ]);
});

test('works through a long register in steps', () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [
    `R-${index}`,
    `Something goes wrong in case ${index}`,
    1,
    2,
    '',
  ]);
  const steps = [...locate(bookFromRows([HEADER, ...rows]))];
  expect(steps.length).toBeGreaterThan(5);
});
