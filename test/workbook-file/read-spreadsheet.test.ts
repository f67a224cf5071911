import { type CellObject, CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import type { Book, Grid } from '../../core/index';
import { readWorkbook } from '../../workbook-file/index';

type BookType = 'xlsx' | 'xlsm' | 'xls' | 'biff8' | 'ods';

const bytesOf = (book: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(
    write(book, { type: 'array', bookType: bookType === 'xls' ? 'biff8' : bookType, compression: true }),
  );

const bookOf = (...sheets: readonly (readonly [name: string, sheet: WorkSheet])[]): WorkBook => {
  const book = utils.book_new();
  for (const [name, sheet] of sheets) utils.book_append_sheet(book, sheet, name);
  return book;
};

const readBytes = (bytes: Uint8Array, name: string): Book => {
  const outcome = readWorkbook(bytes, name);
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.because));
  return outcome.book;
};

const readBack = (book: WorkBook, bookType: BookType = 'xlsx'): Book =>
  readBytes(bytesOf(book, bookType), `risks.${bookType}`);

const firstGrid = (book: Book): Grid => book.grids[0] as Grid;

const sheetOf = (cells: { readonly [cell: string]: CellObject }, ref: string): WorkSheet => ({
  '!ref': ref,
  ...cells,
});

/** Replaces text in one part of a written .xlsx: what the library cannot write, programs in the field do. */
const withPart = (bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array => {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, `/${path}`);
  const xml = new TextDecoder().decode(Uint8Array.from(entry?.content as Uint8Array));
  CFB.utils.cfb_add(container, `/${path}`, new TextEncoder().encode(change(xml)));
  return Uint8Array.from(CFB.write(container, { type: 'array', fileType: 'zip' }) as number[]);
};

const SHEET_1 = 'xl/worksheets/sheet1.xml';

describe('values', () => {
  test.each<BookType>(['xlsx', 'xlsm', 'xls', 'ods'])(
    'a .%s keeps texts, numbers, booleans, gaps and day numbers',
    (bookType) => {
      const rows = [
        [],
        [null, 'Risk', 'Impact', 'Due'],
        [null, 'Fire & "smoke"\nin Köln', 3.5],
        [null, null, true],
      ];
      const sheet = { ...utils.aoa_to_sheet(rows), D3: { t: 'n', v: 46388, z: 'm/d/yyyy' } };
      const grid = firstGrid(readBack(bookOf(['Risks', sheet]), bookType));
      expect({ sheet: grid.sheet, top: grid.top, left: grid.left, values: grid.values }).toEqual({
        sheet: 'Risks',
        top: 1,
        left: 1,
        values: [
          ['Risk', 'Impact', 'Due'],
          ['Fire & "smoke"\nin Köln', 3.5, 46388],
          [null, true],
        ],
      });
    },
  );

  test('a cell that shows an error says which', () => {
    const sheet = sheetOf(
      { A1: { t: 's', v: 'Score' }, A2: { t: 'e', v: 23, w: '#REF!' }, A3: { t: 'e', v: 42, w: '#N/A' } },
      'A1:A3',
    );
    expect(firstGrid(readBack(bookOf(['Risks', sheet]))).values).toEqual([
      ['Score'],
      [{ error: '#REF!' }],
      [{ error: '#N/A' }],
    ]);
  });

  test('days counted from 1904 become days counted from 1900, and other numbers stay', () => {
    const book = bookOf([
      'Risks',
      sheetOf({ A1: { t: 'n', v: 44926, z: 'yyyy-mm-dd' }, B1: { t: 'n', v: 44926 } }, 'A1:B1'),
    ]);
    book.Workbook = { WBProps: { date1904: true } };
    expect(firstGrid(readBack(book)).values).toEqual([[46388, 44926]]);
  });

  test('a lone cell in the last row and column is read where it is', () => {
    const grid = firstGrid(
      readBack(bookOf(['Risks', sheetOf({ XFD1048576: { t: 's', v: 'x' } }, 'XFD1048576')])),
    );
    expect({ top: grid.top, left: grid.left, values: grid.values }).toEqual({
      top: 1048575,
      left: 16383,
      values: [['x']],
    });
  });

  test('a sheet that only claims to be huge is as small as what it holds', () => {
    const bytes = withPart(
      bytesOf(bookOf(['Risks', utils.aoa_to_sheet([['Risk'], ['Fire']])]), 'xlsx'),
      SHEET_1,
      (xml) =>
        xml
          .replace('ref="A1:A2"', 'ref="A1:XFD1048576"')
          .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
    );
    const grid = firstGrid(readBytes(bytes, 'risks.xlsx'));
    expect({ top: grid.top, left: grid.left, values: grid.values }).toEqual({
      top: 0,
      left: 0,
      values: [['Risk'], ['Fire']],
    });
  });

  test('an empty sheet is an empty grid', () => {
    const book = readBack(bookOf(['Risks', utils.aoa_to_sheet([['a']])], ['Empty', utils.aoa_to_sheet([])]));
    expect(book.grids[1]).toMatchObject({ sheet: 'Empty', values: [] });
  });
});

describe('formulas', () => {
  test('a formula is kept beside its value', () => {
    const sheet = sheetOf(
      { A1: { t: 'n', v: 3 }, B1: { t: 'n', v: 4 }, C1: { t: 'n', v: 12, f: 'A1*B1' } },
      'A1:C1',
    );
    const grid = firstGrid(readBack(bookOf(['Risks', sheet])));
    expect([grid.values, grid.formulas]).toEqual([[[3, 4, 12]], [[0, 2, '=A1*B1']]]);
  });

  test('a formula that was never calculated has no value, and is still there', () => {
    const bytes = withPart(bytesOf(bookOf(['Risks', utils.aoa_to_sheet([[3, 4]])]), 'xlsx'), SHEET_1, (xml) =>
      xml.replace('</row>', '<c r="C1"><f>A1&amp;B1</f><v></v></c><c r="D1"><f>A1*B1</f></c></row>'),
    );
    const grid = firstGrid(readBytes(bytes, 'risks.xlsx'));
    expect([grid.values, grid.formulas]).toEqual([
      [[3, 4, null, null]],
      [
        [0, 2, '=A1&B1'],
        [0, 3, '=A1*B1'],
      ],
    ]);
  });
});

describe('formats and shown texts', () => {
  const date = 'dd.mm.yyyy';
  const grid = firstGrid(
    readBack(
      bookOf([
        'Risks',
        sheetOf(
          {
            A1: { t: 's', v: 'Due' },
            B1: { t: 's', v: 'Likelihood' },
            C1: { t: 's', v: 'Mixed' },
            D1: { t: 's', v: 'Impact' },
            A2: { t: 'n', v: 46388, z: date },
            B2: { t: 'n', v: 0.25, z: '0%' },
            C2: { t: 'n', v: 46388, z: date },
            D2: { t: 'n', v: 3 },
            A3: { t: 'n', v: 46389, z: date },
            B3: { t: 'n', v: 0.5, z: '0%' },
            C3: { t: 'n', v: 2 },
            D3: { t: 'n', v: 4 },
          },
          'A1:D3',
        ),
      ]),
    ),
  );
  const shownAt = (column: number): string[] => {
    const formats = grid.formats.columns[column] ?? 0;
    return [0, 1, 2].map(
      (row) => grid.formats.table[typeof formats === 'number' ? formats : (formats[row] ?? 0)] ?? '',
    );
  };
  const cases: readonly (readonly [reason: string, column: number, formats: readonly string[]])[] = [
    ['a column of dates has one format, its header included', 0, [date, date, date]],
    ['a column of percentages likewise', 1, ['0%', '0%', '0%']],
    ['where formats differ each row has its own', 2, ['General', date, 'General']],
    ['plain numbers are general', 3, ['General', 'General', 'General']],
  ];
  test.each(cases)('%s', (_reason, column, formats) => expect(shownAt(column)).toEqual(formats));

  test('a text is kept where the sheet shows something else than the value, dates aside', () => {
    expect(grid.texts).toEqual([
      [1, 1, '25%'],
      [2, 1, '50%'],
    ]);
  });
});

describe('what a sheet says beside its cells', () => {
  const risks = utils.aoa_to_sheet([
    ['Risk register'],
    ['Risk', 'Impact', 'Helper', 'Owner', 'State'],
    ['Fire', 3, 'x', 'A. Silva', 'Open'],
    ['Flood', 2, 'y', 'B. Okafor', 'Open'],
  ]);
  risks['!merges'] = [utils.decode_range('A1:E1'), utils.decode_range('H1:I1')];
  const lists = utils.aoa_to_sheet([['Impact'], [1], [2], ['High']]);
  const written = bookOf(['Risks', risks], ['My Lists', lists]);
  written.Workbook = {
    Names: [{ Name: 'People', Ref: "'My Lists'!$A$2:$A$3" }],
    Sheets: [{}, { Hidden: 1 }],
  } as NonNullable<WorkBook['Workbook']>;
  const book = readBytes(
    withPart(bytesOf(written, 'xlsx'), SHEET_1, (xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData>')
        .replace(/<row r="([34])"/g, '<row r="$1" hidden="1"')
        .replace(
          '</sheetData>',
          `</sheetData><sheetProtection sheet="1"/><dataValidations count="4">
<dataValidation type="list" sqref="B3:B99"><formula1>'My Lists'!$A$2:$A$4</formula1></dataValidation>
<dataValidation type="list" sqref="D3:D99"><formula1>People</formula1></dataValidation>
<dataValidation type="list" sqref="E3:E99 A3"><formula1>"Open, Closed"</formula1></dataValidation>
<dataValidation type="whole" sqref="C3"><formula1>1</formula1></dataValidation></dataValidations>`,
        ),
    ),
    'risks.xlsx',
  );
  const grid = firstGrid(book);

  test('merged cells that touch the table', () =>
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]));
  test('hidden rows as ranges', () => expect(grid.hiddenRows).toEqual([[2, 3]]));
  test('hidden columns, as far as the table goes', () => expect(grid.hiddenColumns).toEqual([2, 3, 4]));
  test('a protected sheet', () => expect(grid.isProtected).toBe(true));
  test('hidden sheets', () =>
    expect(book.sheets).toEqual([
      { name: 'Risks', isHidden: false },
      { name: 'My Lists', isHidden: true },
    ]));
  test('lists of allowed values: spelled out, as cells of another sheet, and by name', () =>
    expect(grid.validations).toEqual([
      { column: 0, list: ['Open', 'Closed'] },
      { column: 1, list: ['1', '2', 'High'] },
      { column: 3, list: ['1', '2'] },
      { column: 4, list: ['Open', 'Closed'] },
    ]));

  test('hidden columns of an .xls', () => {
    const sheet = utils.aoa_to_sheet([
      ['Risk', 'Helper'],
      ['Fire', 1],
      ['Flood', 2],
    ]);
    sheet['!cols'] = [{}, { hidden: true, wch: 9 }];
    expect(firstGrid(readBack(bookOf(['Risks', sheet]), 'xls')).hiddenColumns).toEqual([1]);
  });

  test('hidden sheets, rows and columns of an .ods', () => {
    const sheet = utils.aoa_to_sheet([
      ['Risk', 'Helper', 'Impact'],
      ['Fire', 1, 2],
      ['Flood', 2, 3],
    ]);
    const bytes = withPart(bytesOf(bookOf(['Risks', sheet]), 'ods'), 'content.xml', (xml) =>
      xml
        .replace('table:display="true"', 'table:display="false"')
        .replace(/<table:table-column[^>]*\/>/g, '')
        .replace(
          /(<table:table [^>]*>)/,
          '$1<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>',
        )
        .replace(/<table:table-row/g, '<table:table-row table:visibility="collapse"'),
    );
    const book = readBytes(bytes, 'risks.ods');
    expect([book.sheets, firstGrid(book).hiddenRows, firstGrid(book).hiddenColumns]).toEqual([
      [{ name: 'Risks', isHidden: true }],
      [[0, 2]],
      [1, 2],
    ]);
  });
});
