import { deflateRawSync } from 'node:zlib';
import { CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readWorkbook, unreadableSentence } from '../../workbook-file/index';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const workbook = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Risk', 'Impact'],
      ['Fire', 3],
    ]),
    'Risks',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
};

const archive = (files: { readonly [name: string]: string | Uint8Array }): Uint8Array => {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(files)) {
    CFB.utils.cfb_add(container, `/${name}`, typeof content === 'string' ? text(content) : content);
  }
  return Uint8Array.from(CFB.write(container, { type: 'array', fileType: 'zip' }) as number[]);
};

const compoundFile = (stream: string): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, new Uint8Array(5000));
  return Uint8Array.from(CFB.write(container, { type: 'array', fileType: 'cfb' }) as number[]);
};

/** An archive of one file that says it holds more than it packs: only the directory has to be read to see it. */
const bomb = (declared: number): Uint8Array => {
  const bytes = archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': 'x'.repeat(1000) });
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at > 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, declared, true);
      break;
    }
  }
  return bytes;
};

const cases: readonly (readonly [reason: string, name: string, bytes: Uint8Array, sentence: string])[] = [
  [
    'a markdown table under a workbook’s name',
    'risks.xlsx',
    text('# Risks\n\n| id | risk |\n|---|---|\n| 1 | Fire |\n'),
    'risks.xlsx is a text file, not a workbook; if it holds a table, name it .csv.',
  ],
  [
    'a Word document under a workbook’s name',
    'risks.xlsx',
    archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
    'risks.xlsx is a Word document, not a workbook.',
  ],
  [
    'an old Word document',
    'risks.xls',
    compoundFile('WordDocument'),
    'risks.xls is a Word document, not a workbook.',
  ],
  [
    'slides',
    'risks.xlsx',
    archive({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
    'risks.xlsx is a PowerPoint presentation, not a workbook.',
  ],
  [
    'an archive of something else',
    'risks.xlsx',
    archive({ 'notes.md': 'x' }),
    'risks.xlsx is a zip archive, not a workbook.',
  ],
  [
    'a workbook with a password',
    'risks.xlsx',
    compoundFile('EncryptedPackage'),
    'risks.xlsx is locked with a password; save a copy without one and check that.',
  ],
  [
    'a workbook whose download stopped',
    'risks.xlsx',
    workbook().slice(0, 4000),
    'risks.xlsx is cut short: its end is missing, so save or download it again.',
  ],
  [
    'a compound file whose download stopped',
    'risks.xls',
    compoundFile('Workbook').slice(0, 1200),
    'risks.xls is cut short: its end is missing, so save or download it again.',
  ],
  [
    'a workbook in which bytes were overwritten',
    'risks.xlsx',
    workbook().map((byte, index) => (index > 60 && index < 2500 ? 0x41 : byte)),
    'risks.xlsx is damaged; open it in Excel, let Excel repair it and save it again.',
  ],
  [
    'an old workbook without content',
    'risks.xls',
    compoundFile('Workbook'),
    'risks.xls is damaged; open it in Excel, let Excel repair it and save it again.',
  ],
  ['nothing at all', 'risks.xlsx', new Uint8Array(), 'risks.xlsx is empty: there is nothing in the file.'],
  ['an empty table', 'risks.csv', new Uint8Array(), 'risks.csv is empty: there is nothing in the file.'],
  ['a PDF', 'risks.xlsx', text('%PDF-1.7\n1 0 obj'), 'risks.xlsx is a PDF, not a workbook.'],
  [
    'a picture that calls itself a table',
    'risks.csv',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]),
    'risks.csv is a picture, not a workbook.',
  ],
  [
    'a web page as old exports write it',
    'risks.xls',
    text('<html><table><tr><td>1</td></tr></table></html>'),
    'risks.xls is a web page, not a workbook.',
  ],
  [
    'bytes of no known sort under a table’s name',
    'risks.csv',
    Uint8Array.from([1, 0, 2, 0, 3]),
    'risks.csv is not a table in text form, although its name says so.',
  ],
  [
    'bytes of no known sort under a workbook’s name',
    'risks.xlsx',
    Uint8Array.from([1, 0, 2, 0, 3]),
    'risks.xlsx is damaged; open it in Excel, let Excel repair it and save it again.',
  ],
  [
    'an ending that means something else',
    'risks.pages',
    text('x'),
    'risks.pages is a .pages file; Riskrow reads .xlsx, .xlsm, .xls, .ods, .csv and .tsv.',
  ],
  [
    'no ending',
    'risks',
    text('x'),
    'risks has no ending that says what it is; Riskrow reads .xlsx, .xlsm, .xls, .ods, .csv and .tsv.',
  ],
  [
    'a small file that unpacks to fill the memory',
    'risks.xlsx',
    bomb(1_500_000_000),
    'risks.xlsx would take 1501 MB of memory; Riskrow opens up to 200 MB.',
  ],
  [
    'a small file that unpacks a hundredfold',
    'risks.xlsx',
    bomb(150_000_000),
    'risks.xlsx unpacks to over a hundred times its size, as no workbook does; it was not opened.',
  ],
  [
    'a packed part that hides how large it is',
    'risks.xlsx',
    bomb(0),
    'risks.xlsx is damaged; open it in Excel, let Excel repair it and save it again.',
  ],
];

test.each(cases)('%s', (_reason, name, bytes, sentence) => {
  const outcome = readWorkbook(bytes, name);
  expect(outcome.kind === 'unreadable' && unreadableSentence(outcome.because, name)).toBe(sentence);
});

test('a text too large for the memory is not even decoded', () => {
  const outcome = readWorkbook(new Uint8Array(200_000_001).fill(0x61), 'risks.csv');
  expect(outcome).toEqual({ kind: 'unreadable', because: { kind: 'too-large', megabytes: 201 } });
});

test('an OpenDocument spreadsheet with a password is said to be locked', () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const bytes = archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': manifest,
    'content.xml': deflateRawSync('<office/>'),
  });
  expect(readWorkbook(bytes, 'risks.ods')).toEqual({ kind: 'unreadable', because: { kind: 'encrypted' } });
});

test('a workbook is recognised by its content when its name says table', () => {
  const outcome = readWorkbook(workbook(), 'risks.csv');
  expect(outcome.kind === 'book' && outcome.book.grids[0]?.values).toEqual([
    ['Risk', 'Impact'],
    ['Fire', 3],
  ]);
});

test.each(['xlsx', 'biff8', 'ods', 'xlml', 'csv'] as const)(
  'no damage to a file of kind %s throws or prints',
  (bookType) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Risk', 'Impact'],
        ['Fire', 3],
      ]),
      'Risks',
    );
    const whole = new Uint8Array(write(book, { type: 'array', bookType }));
    const name = { xlsx: 'r.xlsx', biff8: 'r.xls', ods: 'r.ods', xlml: 'r.xls', csv: 'r.csv' }[bookType];
    const position = fc.nat(whole.length - 1);
    const damage = fc.record({
      end: position,
      edits: fc.array(fc.tuple(position, fc.nat(255)), { maxLength: 40 }),
    });
    said.mockClear();
    fc.assert(
      fc.property(damage, fc.boolean(), ({ end, edits }, isCut) => {
        const bytes = isCut ? whole.slice(0, end) : whole.slice();
        for (const [at, byte] of edits) if (at < bytes.length) bytes[at] = byte;
        expect(['book', 'unreadable']).toContain(readWorkbook(bytes, name).kind);
      }),
      { numRuns: 60 },
    );
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  },
);
