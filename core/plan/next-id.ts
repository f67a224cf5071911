/** An identifier's fixed beginning, and its number padded to a width. */
const NUMBERED = /^(.*?)(\d+)$/;

/**
 * Identifiers that follow the register's own pattern ("R-041" gives "R-042"): the commonest beginning, and the number
 * after the highest one in use, so that none is ever used again. Undefined where the identifiers are not numbered.
 */
export function nextIds(used: readonly string[], count: number): readonly string[] | undefined {
  const numbered = used
    .map((id) => NUMBERED.exec(id.trim()))
    .filter((match): match is RegExpExecArray => match !== null);
  const beginnings = new Map<string, number>();
  for (const [, beginning = ''] of numbered) beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  const commonest = Array.from(beginnings).sort((a, b) => b[1] - a[1])[0];
  if (commonest === undefined || commonest[1] * 2 <= used.length) return undefined;
  const numbers = numbered
    .filter(([, beginning]) => beginning === commonest[0])
    .map(([, , number = '']) => number);
  const width = Math.min(...numbers.map((number) => number.length));
  const last = numbers.reduce((highest, number) => Math.max(highest, Number(number)), 0);
  return Array.from(
    { length: count },
    (_, index) => commonest[0] + String(last + 1 + index).padStart(width, '0'),
  );
}
