/** The rows that share a key. Most keys have a single row, which needs no set. */
type Members = number | Set<number>;

/** Rows by key, of which rows come and go. */
export type Groups = Map<string, Members>;

/** Adds a row; returns how many rows have the key now. */
export function addMember(groups: Groups, key: string, row: number): number {
  const members = groups.get(key);
  if (typeof members === 'object') return members.add(row).size;
  groups.set(key, members === undefined ? row : new Set([members, row]));
  return members === undefined ? 1 : 2;
}

export function removeMember(groups: Groups, key: string, row: number): void {
  const members = groups.get(key);
  if (typeof members === 'number' || (members !== undefined && members.size === 1)) groups.delete(key);
  else if (members !== undefined) members.delete(row);
}

/** How many rows have the key. */
export function sizeOf(groups: Groups, key: string): number {
  const members = groups.get(key);
  if (members === undefined) return 0;
  return typeof members === 'number' ? 1 : members.size;
}

/** The rows that have the key, in no promised order. */
export function membersOf(groups: Groups, key: string): Iterable<number> {
  const members = groups.get(key);
  if (members === undefined) return [];
  return typeof members === 'number' ? [members] : members;
}
