import type { ActionStatus, Decision, RiskKind, RiskStatus } from '../model/fields';
import { BLANK, type Parsed } from '../model/parsed';
import type { DecisionWord } from '../standards/language';
import { normalise } from '../standards/normalise';
import {
  decisionOf,
  isConjunction,
  isPlaceholder,
  isPreposition,
  kindOf,
  statusOf,
} from '../standards/words';
import { type RawCell, rawText } from './raw-column';
import { splitAt } from './split-at';

/** A decision cell: one of improve, accept, defer in anybody's words. Two different ones are `several`. */
export const readDecision = (cell: RawCell): Parsed<Decision> => readWith(cell, decisionIn);

/** A status cell: what it says about the risk, not about the work on it. */
export const readStatus = (cell: RawCell): Parsed<RiskStatus> => readWith(cell, statusIn);

/** An action's status: done or still open. "100 %" is done, "80 %" is not. */
export const readActionStatus = (cell: RawCell): Parsed<ActionStatus> =>
  readWith(cell, (text) => {
    const percent = /^(\d+)\s*%$/.exec(text)?.[1];
    if (percent !== undefined) return Number(percent) >= 100 ? 'done' : 'open';
    const status = statusIn(text);
    if (status === undefined) return undefined;
    return status === 'action-done' || status === 'closed' ? 'done' : 'open';
  });

/** What kind of entry a row is; a row without a word for it is a risk. */
export const readKind = (cell: RawCell): Parsed<RiskKind> =>
  readWith(cell, (text) => kindOf(normalise(text)));

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

/** Clauses of a decision cell; "Mitigate - patch all servers" has two. */
const CLAUSES = /[/,;+&|:()\n]|\s[-–—]\s/;

/**
 * The decision of a cell: the whole text, else what its first clause says, unless a later clause decides otherwise.
 * A word only at the beginning of a sentence ("Take daily backups") is no decision.
 */
function decisionIn(text: string): Decision | undefined {
  const whole = decisionOf(normalise(text));
  if (whole !== undefined) return decisionFrom(whole);
  const [first, ...others] = text.split(CLAUSES).flatMap(atConjunctions).map(clauseDecision);
  if (first === undefined) return undefined;
  const kinds = new Set([first, ...others.filter((other) => other !== undefined)].map(({ kind }) => kind));
  return kinds.size > 1 ? { kind: 'several' } : first;
}

/** "Accept for now then mitigate" has two clauses, one each side of a joining word. */
const atConjunctions = (clause: string): string[] => splitAt(normalise(clause).split(' '), isConjunction);

/** What a clause decides: in so many words, or before a word that only says by whom or until when. */
function clauseDecision(words: string): Decision | undefined {
  const parts = words.split(' ');
  const tail = parts.findIndex(isPreposition);
  const decision = decisionOf(words) ?? (tail > 0 ? decisionOf(parts.slice(0, tail).join(' ')) : undefined);
  return decision === undefined ? undefined : decisionFrom(decision);
}

function decisionFrom(word: DecisionWord): Decision {
  if (word === 'reduce' || word === 'avoid' || word === 'transfer') return { kind: 'improve', how: word };
  return { kind: word };
}

/** What a status says; a date or a note in brackets behind it changes nothing, any other word might. */
function statusIn(text: string): RiskStatus | undefined {
  const bare = text
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[\s,:–—-]*(?:on\s+)?\d{1,4}([./-]\d{1,4}){1,2}\s*$/, '');
  return statusOf(normalise(text)) ?? statusOf(normalise(bare));
}
