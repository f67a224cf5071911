import { barDefinitions, barSvg, boxNames, legendSvg } from './bar-svg';
import type { BarGroup, BarRow, BarsBlock, BoardBlock, BoardItem } from './blocks';
import { escapeHtml } from './escape-html';
import { pageStyle } from './page-style';

/**
 * The page as one self-contained HTML file: no script, no request, one A4 page when printed. Every text is escaped.
 * `language` is the language code of the blocks' words.
 */
export function toHtml(blocks: readonly BoardBlock[], title: string, language = 'en'): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${pageStyle}</style>`,
    '</head>',
    '<body>',
    barDefinitions,
    '<main>',
    ...sectionsOf(blocks).map(sectionHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The blocks from one heading up to the next. */
function sectionsOf(blocks: readonly BoardBlock[]): BoardBlock[][] {
  const sections: BoardBlock[][] = [];
  for (const block of blocks) {
    const last = sections[sections.length - 1];
    if (last === undefined || block.kind === 'heading') sections.push([block]);
    else last.push(block);
  }
  return sections;
}

function sectionHtml(blocks: readonly BoardBlock[]): string {
  const [first] = blocks;
  const isHeading = first?.kind === 'heading';
  const tag = isHeading && first.level === 1 ? 'header' : 'section';
  const width = isHeading ? first.width : 'whole';
  return `<${tag} class="${width}">\n${blocks.map(blockHtml).join('\n')}\n</${tag}>`;
}

function blockHtml(block: BoardBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'sentence':
      return `<p class="${block.role}">${block.role === 'headline' ? headlineHtml(block.text) : escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ol>\n${block.items.map(itemHtml).join('\n')}\n</ol>`;
    case 'table':
      return tableHtml(block.head, block.rows);
    case 'bars':
      return barsHtml(block);
  }
}

/** A large line must not break between a number and what it counts. */
const headlineHtml = (text: string): string => escapeHtml(text).replace(/(\d) /g, '$1&nbsp;');

function itemHtml({ lead, text, note }: BoardItem): string {
  const rest = [element('span', 'text', text), element('span', 'note', note)].filter((part) => part !== '');
  return `<li><strong>${escapeHtml(lead)}</strong>${rest.map((part) => ` ${part}`).join('')}</li>`;
}

const element = (tag: string, name: string, text: string): string =>
  text === '' ? '' : `<${tag} class="${name}">${escapeHtml(text)}</${tag}>`;

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`)).join('')}</tr>`;
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  return `<table class="facts">\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(line).join('\n')}\n</tbody>\n</table>`;
}

/** Roles are said out loud because narrow windows lay the rows out as blocks, which makes browsers forget them. */
function barsHtml({ caption, columns, boxes, groups, legend }: BarsBlock): string {
  const head = (name: string, inner: string): string =>
    `<th role="columnheader" scope="col" class="${name}">${inner}</th>`;
  const heads = [
    head('where', `<span class="unseen">${escapeHtml(columns.bar)}</span>${boxNames(boxes)}`),
    head('risk', escapeHtml(columns.risk)),
    head('owner', escapeHtml(`${columns.owner}, ${columns.decision.toLowerCase()}`)),
    head('next', escapeHtml(columns.next)),
  ];
  return [
    '<table role="table" class="ranking">',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`,
    ...groups.map(groupHtml),
    '</table>',
    `<ul class="legend">${legend.map(legendHtml).join('')}</ul>`,
  ].join('\n');
}

function groupHtml({ title, note, rows, more }: BarGroup): string {
  const notes = `${element('span', 'text', note)}${element('span', 'more', more)}`;
  const head = `<th role="rowheader" scope="rowgroup" colspan="4">${escapeHtml(title)} ${notes}</th>`;
  return [
    `<tbody role="rowgroup"><tr role="row" class="group">${head}</tr>`,
    ...rows.map(rowHtml),
    '</tbody>',
  ].join('\n');
}

function rowHtml({ kind, bar, barInWords, sure, id, title, detail, ...cells }: BarRow): string {
  const where = `<td role="cell" class="where">${barSvg(bar, barInWords)}${element('span', 'sure', sure)}</td>`;
  const about = detail === '' ? element('span', 'id', id) : element('span', 'detail', `${id} · ${detail}`);
  const risk = `${element('b', 'title', title)} ${about}`;
  if (kind === 'tie')
    return `<tr role="row">${where}<td role="cell" class="risk" colspan="3">${risk}</td></tr>`;
  return [
    `<tr role="row">${where}<th role="rowheader" scope="row" class="risk">${risk}</th>`,
    `<td role="cell" class="owner">${escapeHtml(cells.owner)} ${element('span', 'detail', cells.decision)}</td>`,
    `<td role="cell" class="next">${escapeHtml(cells.next)} ${element('span', 'detail', cells.nextKind)}</td></tr>`,
  ].join('');
}

const legendHtml = ({ bar, sure, text }: BarsBlock['legend'][number]): string =>
  `<li>${legendSvg(bar)}<span><b>${escapeHtml(sure)}</b> ${escapeHtml(text)}</span></li>`;
