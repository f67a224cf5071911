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
 * string alignment); any number above `limit` means "further than that". Meant for small limits: each more costs four
 * times the time.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (limit === 0 || Math.abs(one.length - other.length) > limit) return limit + 1;
  let same = 0;
  while (one[same] === other[same]) same++;
  const left = (skipInOne: number, skipInOther: number): number =>
    editDistance(one.slice(same + skipInOne), other.slice(same + skipInOther), limit - 1);
  const isSwap = one[same] === other[same + 1] && one[same + 1] === other[same];
  return 1 + Math.min(left(1, 1), left(1, 0), left(0, 1), isSwap ? left(2, 2) : limit);
}
