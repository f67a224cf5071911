/**
 * A text as our word lists hold it: lower case, accents and punctuation dropped, camelCase and snake_case split,
 * one space between words. "Risk_Owner", "risk-owner" and "RiskOwner" all read "risk owner".
 */
export function normalise(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%&?+]+/gu, ' ')
    .trim();
}
