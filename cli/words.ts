/** `12,000`: a whole number that people can read. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 risk`, `42 risks`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${thousands(count)} ${count === 1 ? noun : plural}`;

/** `owner, decision and next review`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** The first few of many, and how many more there are. */
export function listedUpTo(parts: readonly string[], limit: number): string {
  if (parts.length <= limit + 1) return listed(parts);
  return `${parts.slice(0, limit).join(', ')} and ${thousands(parts.length - limit)} more`;
}

/** A text cut at a word, for one line. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[,;:.\s]+$/, '')}…`;
}
