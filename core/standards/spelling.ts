/**
 * The one candidate that a typed word can mean: at most one letter off for short words, two for long ones, counting
 * two swapped letters as one. Undefined when none or more than one is that near.
 */
export function nearestSpelling(typed: string, candidates: readonly string[]): string | undefined {
  const allowed = typed.length <= 5 ? 1 : 2;
  const near = candidates.filter((candidate) => editDistance(typed, candidate, allowed) <= allowed);
  return near.length === 1 ? near[0] : undefined;
}

/**
 * How many letters inserted, dropped, changed or swapped with their neighbour turn one word into the other (optimal
 * string alignment); any number above `limit` means "further than that".
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (beforePrevious[j - 2] as number) + 1 : substituted;
      current.push(
        Math.min(substituted, swapped, (previous[j] as number) + 1, (current[j - 1] as number) + 1),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
