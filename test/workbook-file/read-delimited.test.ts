import fc from 'fast-check';
import type { CellValue, Grid } from '../../core/index';
import { readWorkbook } from '../../workbook-file/index';

const readText = (content: string | Uint8Array, name = 'risks.csv'): Grid => {
  const outcome = readWorkbook(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    name,
  );
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.because));
  return outcome.book.grids[0] as Grid;
};

type Rows = readonly (readonly CellValue[])[];

const cases: readonly (readonly [reason: string, content: string | Uint8Array, rows: Rows])[] = [
  [
    'commas',
    'Risk,Impact\nFire,3\n',
    [
      ['Risk', 'Impact'],
      ['Fire', 3],
    ],
  ],
  [
    'semicolons, with commas inside sentences',
    'Risk;Impact\nFire, smoke, water;3\nFlood, rain;2\n',
    [
      ['Risk', 'Impact'],
      ['Fire, smoke, water', 3],
      ['Flood, rain', 2],
    ],
  ],
  [
    'tabs',
    'Risk\tImpact\nFire, smoke\t3\n',
    [
      ['Risk', 'Impact'],
      ['Fire, smoke', 3],
    ],
  ],
  [
    'a first line that names the delimiter',
    'sep=;\r\nRisk;Impact\r\nFire;3\r\n',
    [
      ['Risk', 'Impact'],
      ['Fire', 3],
    ],
  ],
  ['one column only', 'Risk\nFire\n', [['Risk'], ['Fire']]],
  [
    'a title line above the table',
    'Risk register 2026\n\nRisk;Impact\nFire;3\n',
    [['Risk register 2026'], [], ['Risk', 'Impact'], ['Fire', 3]],
  ],
  [
    'a blank line stays a row, blank lines at the end do not',
    'Risk,Impact\n\nFire,3\n\n\n',
    [['Risk', 'Impact'], [], ['Fire', 3]],
  ],
  [
    'quotes around delimiters and line breaks: a record is a row',
    'Risk,Impact\n"Fire, in\r\nKöln",3\n',
    [
      ['Risk', 'Impact'],
      ['Fire, in\nKöln', 3],
    ],
  ],
  [
    'doubled quotes',
    'Risk,Impact\n"The ""big"" one",3\n',
    [
      ['Risk', 'Impact'],
      ['The "big" one', 3],
    ],
  ],
  [
    'a quote inside a word is a letter',
    'Disk,Impact\n5" disk,3\n',
    [
      ['Disk', 'Impact'],
      ['5" disk', 3],
    ],
  ],
  [
    'a quote that never closes is a letter',
    'Risk,Impact\n"Fire,3\nFlood,2\n',
    [
      ['Risk', 'Impact'],
      ['"Fire', 3],
      ['Flood', 2],
    ],
  ],
  [
    'letters after a closing quote belong to the field',
    'Risk,Impact\n"Fire" now,3\n',
    [
      ['Risk', 'Impact'],
      ['Fire now', 3],
    ],
  ],
  ['ragged rows', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], [1], [1, 2, 3, 4]]],
  [
    'line ends of Windows',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      [1, 2],
    ],
  ],
  [
    'line ends of an old Mac',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      [1, 2],
    ],
  ],
  [
    'no line end at the end, and an empty last field',
    'a,b\n1,',
    [
      ['a', 'b'],
      [1, null],
    ],
  ],
  [
    'a byte-order mark',
    '\ufeffRisk,Impact\nFire,3\n',
    [
      ['Risk', 'Impact'],
      ['Fire', 3],
    ],
  ],
  [
    'Windows-1252, when the bytes are no UTF-8',
    Uint8Array.from(
      [...'Eigent']
        .map((c) => c.charCodeAt(0))
        .concat([0xfc, 0x6d, 0x65, 0x72, 0x2c, 0x80, 10, 0x4b, 0xf6, 0x6c, 0x6e, 0x2c, 0x31]),
    ),
    [
      ['Eigentümer', '€'],
      ['Köln', 1],
    ],
  ],
  [
    'the Unicode text that Excel saves',
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...'a\tb\r\nü\t2'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]),
    [
      ['a', 'b'],
      ['ü', 2],
    ],
  ],
  [
    'numbers that are written plainly',
    'a,b,c,d\n5,-3,0,2.5\n',
    [
      ['a', 'b', 'c', 'd'],
      [5, -3, 0, 2.5],
    ],
  ],
  [
    'what would read differently when written again stays text',
    'a,b,c,d,e,f\n007,1.50,1e5,+3,1.10,25%\n',
    [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['007', '1.50', '1e5', '+3', '1.10', '25%'],
    ],
  ],
  [
    'a decimal comma where commas do not separate',
    'a;b\n0,125;2,5\n',
    [
      ['a', 'b'],
      [0.125, 2.5],
    ],
  ],
  [
    'a comma before three digits may be thousands, so it stays text',
    'a;b\n1,250;12,125\n',
    [
      ['a', 'b'],
      ['1,250', '12,125'],
    ],
  ],
  [
    'digits beyond what a number keeps',
    'a,b\n12345678901234567890,1\n',
    [
      ['a', 'b'],
      ['12345678901234567890', 1],
    ],
  ],
  [
    'nothing becomes a date',
    'a,b\n2026-03-31,03/04/2026\n',
    [
      ['a', 'b'],
      ['2026-03-31', '03/04/2026'],
    ],
  ],
  [
    'nothing becomes a formula',
    'a,b\n=1+1,@sum\n',
    [
      ['a', 'b'],
      ['=1+1', '@sum'],
    ],
  ],
  [
    'words that other programs take for truth values',
    'a,b\nTRUE,no\n',
    [
      ['a', 'b'],
      ['TRUE', 'no'],
    ],
  ],
];

test.each(cases)('%s', (_reason, content, rows) => expect(readText(content).values).toEqual(rows));

test('the sheet has the file’s base name', () => {
  expect(readText('a,b\n1,2\n', 'C:\\risk\\Register 2026.v2.csv').sheet).toBe('Register 2026.v2');
});

test('a number with a decimal comma keeps its text', () => {
  expect(readText('a;b\n2,5;3\n').texts).toEqual([[1, 0, '2,5']]);
});

const field = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a;b', 'a,b', 'x\ty', 'line\nbreak', '"', '""', '007', ' '),
  )
  .map((text) =>
    text
      .replace(/\r/g, '')
      .replace(/\ufeff/g, '')
      .split('\0')
      .join(''),
  )
  .filter((text) => !/^-?\d+([.,]\d+)?$/.test(text) || /^0\d/.test(text));

test.each([[','], [';'], ['\t']])('any table written with %j reads back', (delimiter) => {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, (body) => {
      const rows = [['Risk', 'Impact', 'Owner'], ...body];
      const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
      const expected = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
      while (expected[expected.length - 1]?.every((cell) => cell === null)) expected.pop();
      expect(readText(`sep=${delimiter}\n${text}`).values).toEqual(expected);
      const read = readText(text).values;
      expect(read).toEqual(expected);
    }),
  );
});
