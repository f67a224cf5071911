import fc from 'fast-check';
import { boardPage } from '../../core/board-page/board-page';
import { toHtml } from '../../core/board-page/to-html';
import { toMarkdown } from '../../core/board-page/to-markdown';
import { summarize } from '../../core/summarize/summarize';
import { summaryInput } from '../support/board-register';
import type { ShortRow } from '../support/table-of';

/** A page on which every text of the register is the given one. */
function pageWith(text: string) {
  const texts = { id: text, title: text, consequence: text, cia: text, owner: text, acceptedBy: text };
  const rows: ShortRow[] = [
    { ...texts, likelihood: 4, impact: 4, treatment: 'improve', dueDate: '2026-12-24' },
    { ...texts, likelihood: 3, impact: 5, treatment: '', dueDate: '' },
    { ...texts, likelihood: 1, impact: 1, treatment: 'accept', acceptanceExpiry: '2026-12-24' },
  ];
  const input = summaryInput(rows);
  return boardPage(summarize({ ...input, place: { ...input.place, sheet: text } }));
}

/** The tags of a page with their attributes' names, without what is said between them. */
const skeleton = (html: string): string[] =>
  (html.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[^>]*>/g) ?? []).map((tag) =>
    tag.replace(/="[^"]*"/g, ''),
  );

const hostile = fc.stringMatching(/^x[<>&"'`=/\\|*_[\]()#a-z ]{0,20}z$/);

it('no text of a register becomes markup of the HTML page', () => {
  const expected = skeleton(toHtml(pageWith('plain'), 'plain'));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(skeleton(toHtml(pageWith(text), text))).toEqual(expected);
    }),
  );
});

test.each<[string, string]>([
  ['a script', '<script>alert(1)</script>'],
  ['an attribute that ends early', '" onload="alert(1)'],
  ['an element with a handler', '<img src=x onerror=alert(1)>'],
  ['the end of the style sheet', '</style><script>'],
  ['a comment', '<!-- x'],
])('%s stays text', (_, text) => {
  const html = toHtml(pageWith(text), text);
  expect(skeleton(html)).toEqual(skeleton(toHtml(pageWith('plain'), 'plain')));
});

it('asks for nothing: no script, no address, no style attribute', () => {
  expect(toHtml(pageWith('plain'), 'plain')).not.toMatch(
    /<script|https?:|src=|href=| style=|@import|\bon[a-z]+=/i,
  );
});

it('no text of a register adds a column, a line or a link to the Markdown page', () => {
  const shape = (markdown: string): number[] =>
    markdown.split('\n').map((line) => (line.replace(/\\[\s\S]/g, '').match(/\|/g) ?? []).length);
  const expected = shape(toMarkdown(pageWith('plain')));
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = toMarkdown(pageWith(text));
      expect(shape(markdown)).toEqual(expected);
      expect(markdown.replace(/\\[\s\S]/g, '')).not.toMatch(/[<`[\]]/);
    }),
  );
});
