/** A message quotes so many characters of a cell; the cell itself is a click away. */
const LONGEST_QUOTE = 40;

/** A message names so many things before it counts the rest. */
const MOST_NAMED = 3;

/** A cell's text inside a sentence: on one line, cut short where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trim()}…`;
}

/** A cell's text in quotation marks, cut short where it is long. */
export const quoted = (text: string): string => `"${shortened(text)}"`;

/** "A", "A and B", "A, B and C"; the last word may be another than "and". */
export function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}

/** A text with its first letter in upper case, to begin a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first few of many, and how many more there are: "A, B, C and 2 more". */
export function listedBriefly(items: readonly string[]): string {
  const more = items.length - MOST_NAMED;
  return more > 0 ? `${items.slice(0, MOST_NAMED).join(', ')} and ${more} more` : listed(items);
}

/** A sentence that extends the one before to other columns of the row, with a space before it; empty for none. */
export const sameGoesFor = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` The same goes for ${listedBriefly(names.map((name) => name.toLowerCase()))}.`;
