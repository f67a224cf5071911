/** Splits words at separators ("Mia Silva and Dana Okafor"); the separators themselves are dropped. */
export function splitAt(words: readonly string[], isSeparator: (word: string) => boolean): string[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (isSeparator(word)) parts.push([]);
    else (parts[parts.length - 1] as string[]).push(word);
  }
  return parts.map((part) => part.join(' '));
}
