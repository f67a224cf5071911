/** A text on one line, cut at a word with "…" where it is longer than the limit in characters. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : dropHalfPair(cut)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** A cut between the two halves of an emoji would leave a broken sign. */
const dropHalfPair = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
