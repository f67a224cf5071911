import type { ActionStatus, Decision, RiskKind, RiskStatus } from '../model/fields';
import { BLANK, type Parsed } from '../model/parsed';
import { KIND_WORDS } from '../standards/kinds';
import type { DecisionWord } from '../standards/language';
import { normalise } from '../standards/normalise';
import { decisionOf, isPlaceholder, statusOf } from '../standards/words';
import { type RawCell, rawText } from './raw-column';

/** A decision cell: one of improve, accept, defer in anybody's words. Two different ones are `several`. */
export const readDecision = (cell: RawCell): Parsed<Decision> => readWith(cell, decisionIn);

/** A status cell: what it says about the risk, not about the work on it. */
export const readStatus = (cell: RawCell): Parsed<RiskStatus> =>
  readWith(cell, (text) => firstMeaning(text, statusOf));

/** An action's status: done or still open. "100 %" is done, "80 %" is not. */
export const readActionStatus = (cell: RawCell): Parsed<ActionStatus> =>
  readWith(cell, (text) => {
    const percent = /^(\d+)\s*%$/.exec(text)?.[1];
    if (percent !== undefined) return Number(percent) >= 100 ? 'done' : 'open';
    const status = firstMeaning(text, statusOf);
    if (status === undefined) return undefined;
    return status === 'action-done' || status === 'closed' ? 'done' : 'open';
  });

/** What kind of entry a row is; a row without a word for it is a risk. */
export const readKind = (cell: RawCell): Parsed<RiskKind> =>
  readWith(cell, (text) => firstMeaning(text, kindOf));

/** An ordinary text. */
export const readText = (cell: RawCell): Parsed<string> => readWith(cell, (text) => text);

/** A plain number, decimal comma or point; formatted numbers count as they are stored. */
export function readNumber(cell: RawCell): Parsed<number> {
  if (typeof cell.value === 'number') return { kind: 'value', value: cell.value, text: rawText(cell) };
  return readWith(cell, (text) =>
    /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined,
  );
}

function readWith<T>(cell: RawCell, read: (text: string) => T | undefined): Parsed<T> {
  const text = rawText(cell);
  if (text === '') return BLANK;
  if (isPlaceholder(text)) return { kind: 'placeholder', text };
  const value = read(text);
  return value === undefined ? { kind: 'unreadable', text } : { kind: 'value', value, text };
}

function decisionIn(text: string): Decision | undefined {
  const whole = decisionOf(normalise(text));
  if (whole !== undefined) return decisionFrom(whole);
  const parts = text.split(/[/,;+&|\n]|\s[-–—]\s|:/).map((part) => firstMeaning(part, decisionOf));
  const decisions = parts.filter((part): part is DecisionWord => part !== undefined).map(decisionFrom);
  const kinds = new Set(decisions.map(({ kind }) => kind));
  return kinds.size > 1 ? { kind: 'several' } : decisions[0];
}

function decisionFrom(word: DecisionWord): Decision {
  if (word === 'reduce' || word === 'avoid' || word === 'transfer') return { kind: 'improve', how: word };
  return { kind: word };
}

/** The meaning of the whole text, else of its longest beginning that has one ("accepted by the board"). */
function firstMeaning<T>(text: string, meaningOf: (words: string) => T | undefined): T | undefined {
  const words = normalise(text).split(' ');
  for (let count = words.length; count > 0; count--) {
    const meaning = meaningOf(words.slice(0, count).join(' '));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

const kindOf = (word: string): RiskKind | undefined =>
  (Object.keys(KIND_WORDS) as RiskKind[]).find((kind) => KIND_WORDS[kind].includes(word));
