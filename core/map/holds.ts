import type { FieldId } from '../model/fields';
import type { Evidence } from '../model/place';
import { FIELDS, type ReaderId } from '../standards/fields';
import type { CellKind } from './cell-kinds';
import type { ColumnProfile } from './column-profile';

/** The kinds of cell that speak for a field, by how it is read. */
const SPEAKING: { readonly [R in ReaderId]: readonly CellKind[] } = {
  text: ['sentence', 'text', 'code', 'reference', 'protection-goal'],
  rating: ['level', 'fraction', 'small-number'],
  number: ['number'],
  date: ['date'],
  people: ['person'],
  decision: ['decision'],
  status: ['status'],
  'action-status': ['status', 'fraction'],
  kind: ['entry-kind'],
};

/** What a column holds that suits a field: a range of numbers ("1–5"), the kind of its cells, or its dropdown. */
export function holdsWhat(field: FieldId, profile: ColumnProfile): Evidence {
  if (profile.offered !== undefined) return { kind: 'list', values: profile.offered };
  const kinds = SPEAKING[FIELDS[field].reader];
  const kind = kinds.reduce((best, other) => (profile.share(other) > profile.share(best) ? other : best));
  const isRange = (kind === 'small-number' || kind === 'number') && profile.range !== undefined;
  const holds = isRange ? rangeText(profile.range as readonly [number, number]) : kind;
  return { kind: 'values', holds, share: profile.share(kind) };
}

const rangeText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from}–${to}`;
