/** Texts of nothing but keyboard letters, for which shorter patterns say the same many times faster. */
const PLAIN = /^[ -~\s]*$/;

/**
 * A text as our word lists hold it: lower case, accents and punctuation dropped, camelCase and snake_case split,
 * one space between words. "Risk_Owner", "risk-owner" and "RiskOwner" all read "risk owner".
 */
export function normalise(text: string): string {
  if (!PLAIN.test(text)) return normaliseAny(text);
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d%&?+]+/g, ' ')
    .trim();
}

/** `normalise` for every script; also right for plain texts. */
export const normaliseAny = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%&?+]+/gu, ' ')
    .trim();
