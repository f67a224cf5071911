import type { People } from '../model/fields';
import { BLANK, type Parsed } from '../model/parsed';
import { normalise } from '../standards/normalise';
import { isConjunction, isPlaceholder, isRoleWord, isTeamWord } from '../standards/words';
import { type RawCell, rawText } from './raw-column';
import { splitAt } from './split-at';

/** Reads who a cell names: a person, a role, a team, or several of them. */
export function readPeople(cell: RawCell): Parsed<People> {
  const text = rawText(cell);
  if (text === '') return BLANK;
  if (isPlaceholder(text)) return { kind: 'placeholder', text };
  const names = namesIn(text);
  if (names.length === 0) return { kind: 'unreadable', text };
  return {
    kind: 'value',
    value: { names, kind: names.length > 1 ? 'several' : kindOf(names[0] as string) },
    text,
  };
}

/**
 * Splits on line breaks, ";", "/", "+", ", " and words such as "and"; an "&" only with spaces round it, since
 * "R&D Manager" is one role. "Okafor, Dana" is one person.
 */
function namesIn(text: string): string[] {
  if (isSurnameFirst(text)) return [text];
  return text
    .split(/[\n\r;/+|,]+|\s&\s/)
    .flatMap(splitAtConjunctions)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function splitAtConjunctions(text: string): string[] {
  const names = splitAt(text.split(/\s+/), (word) => isConjunction(normalise(word)));
  return names.every((name, index) => index === 0 || isWholeName(name)) && isWholeName(names[0] as string)
    ? names
    : [text];
}

/** "Legal and Compliance" is one department; "Dana Okafor and Mia Silva", "CFO and CISO" are two. */
const isWholeName = (name: string): boolean =>
  name.includes(' ') || isRoleWord(normalise(name)) || /^\p{Lu}{2,5}$/u.test(name);

/** One comma between one or two capitalised words each, none of them a role or a team. */
function isSurnameFirst(text: string): boolean {
  const match =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+)?), ?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)?)$/u.exec(
      text.trim(),
    );
  if (match === null) return false;
  const words = normalise(text).split(' ');
  return (
    !words.some((word) => isRoleWord(word) || isTeamWord(word)) && !/^\p{Lu}+$/u.test(match[2] as string)
  );
}

function kindOf(name: string): People['kind'] {
  const words = normalise(name).split(' ');
  if (words.some(isRoleWord)) return 'role';
  return isTeamWord(words.join(' ')) || words.some(isTeamWord) ? 'team' : 'person';
}
