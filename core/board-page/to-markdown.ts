import type { BarGroup, BarRow, BarsBlock, BoardBlock, BoardItem } from './blocks';

/** The page as Markdown; the bars are said in words. Texts of the register cannot become markup. */
export const toMarkdown = (blocks: readonly BoardBlock[]): string =>
  `${blocks.map((block) => blockLines(block).join('\n')).join('\n\n')}\n`;

/** One line, with every sign that Markdown or the HTML inside it could take for its own. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&')
    .replace(/\b(https?|ftp):/gi, '$1\\:');

function blockLines(block: BoardBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'sentence':
      return [
        block.role === 'headline' || block.role === 'draft' ? bold(block.text) : escapeMarkdown(block.text),
      ];
    case 'list':
      return block.items.map(itemLine);
    case 'table':
      return tableLines(block.head, block.rows);
    case 'bars':
      return barsLines(block);
  }
}

const bold = (text: string): string => `**${escapeMarkdown(text)}**`;

const itemLine = ({ lead, text, note }: BoardItem, index: number): string =>
  [`${index + 1}. ${bold(lead)}`, escapeMarkdown(text), escapeMarkdown(note)]
    .filter((part) => part !== '')
    .join(' ');

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

function barsLines({ caption, columns, boxes, groups, legend }: BarsBlock): string[] {
  const head = [columns.bar, columns.risk, columns.owner, columns.decision, columns.next];
  const scale = boxes.map(({ name, places }) => `${name} ${places}`.trim()).join(' · ');
  return [
    `${escapeMarkdown(caption)}. ${escapeMarkdown(scale)}`,
    ...groups.flatMap((group) => groupLines(group, head)),
    '',
    ...legend.map(({ sure, text }) => `- ${bold(sure)} ${escapeMarkdown(text)}`),
  ];
}

function groupLines({ title, note, rows, more }: BarGroup, head: readonly string[]): string[] {
  return [
    '',
    `### ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(note),
    ...(rows.length === 0 ? [] : ['', ...tableLines(head, rows.map(cellsOf))]),
    ...(more === '' ? [] : ['', escapeMarkdown(more)]),
  ];
}

const cellsOf = ({ sure, id, title, detail, owner, decision, next, nextKind }: BarRow): string[] => [
  sure,
  [id, title, detail === '' ? '' : `(${detail})`].filter((part) => part !== '').join(' '),
  owner,
  decision,
  `${nextKind} ${next}`.trim(),
];
