/** A message quotes so many characters of a cell; the cell itself is a click away. */
const LONGEST_QUOTE = 40;

/** A message names so many things before it counts the rest. */
const MOST_NAMED = 3;

/** A text on one line, cut at a word where it is longer than so many characters, "…" included. */
export function shortenedTo(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : dropHalfPair(cut)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** A cut between the two halves of an emoji would leave a broken sign. */
const dropHalfPair = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** A cell's text inside a sentence: on one line, cut short where it is long. */
export const shortened = (text: string): string => shortenedTo(text, LONGEST_QUOTE);

/** A cell's text in quotation marks, cut short where it is long. */
export const quoted = (text: string): string => `"${shortened(text)}"`;

/** `12,000`: a whole number that people can read. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 risk`, `2,000 risks`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${thousands(count)} ${count === 1 ? noun : plural}`;

/** "A", "A and B", "A, B and C", without the parts that say nothing; the last word may be another than "and". */
export function listed(parts: readonly (string | false)[], word = 'and'): string {
  const said = parts.filter((part) => part !== false && part !== '');
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${word} ${said[said.length - 1]}`;
}

/** The first few of many, and how many more there are: "A, B, C and 2 more". One more than few is named as well. */
export const listedBriefly = (items: readonly string[], few = MOST_NAMED): string =>
  items.length <= few + 1
    ? listed(items)
    : `${items.slice(0, few).join(', ')} and ${thousands(items.length - few)} more`;

/** A text with its first letter in upper case, to begin a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence that extends the one before to other columns of the row, with a space before it; empty for none. */
export const sameGoesFor = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` The same goes for ${listedBriefly(names.map((name) => name.toLowerCase()))}.`;
