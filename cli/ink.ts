/** Ways to set off a text; without colours they leave it as it is. */
export interface Ink {
  strong(text: string): string;
  quiet(text: string): string;
}

const ESCAPE = '\u001b[';

/** Bold and dim type, or nothing of the kind: what a text says never depends on it. */
export const inkFor = (hasColour: boolean): Ink => ({
  strong: (text) => (hasColour ? `${ESCAPE}1m${text}${ESCAPE}22m` : text),
  quiet: (text) => (hasColour ? `${ESCAPE}2m${text}${ESCAPE}22m` : text),
});
