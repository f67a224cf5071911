import type { DayNumber } from '../model/cell';
import type { FieldId, FieldOf, ReadableId } from '../model/fields';
import { BLANK, textOf, valueIn } from '../model/parsed';
import { boxAt } from '../model/ranking';
import type { BoardRisk, Milestone } from '../model/summary';
import { parsedAt, type RegisterTable } from '../model/table';
import type { SummaryInput } from './summary-input';
import { saysNothing } from './traits';

/** One table row as a board reads it. */
export function boardRiskAt({ table, ranking, today }: SummaryInput, row: number): BoardRisk {
  const { tier, basis, best, worst } = boxAt(ranking, row);
  const milestone = milestoneAt(table, row, today);
  const said = (field: ReadableId): string => textOf(parsedAt(table, field, row)).trim();
  return {
    row,
    sheetRow: table.sheetRows[row] as number,
    id: said('id'),
    title: said('title') || said('description') || joined([said('threat'), said('asset')]),
    consequence: said('consequence'),
    cia: said('cia') || worstEffectsAt(table, row),
    ...(table.columns.owner !== undefined && { owner: isNobody(table, row) ? '' : said('owner') }),
    ...(table.columns.decision !== undefined && { decision: said('decision') }),
    ...(milestone !== undefined && { milestone }),
    tier,
    ...(basis !== undefined && { basis }),
    best,
    worst,
  };
}

const isNobody = (table: RegisterTable, row: number): boolean =>
  saysNothing(parsedAt(table, 'owner', row) ?? BLANK);

const isDone = (table: RegisterTable, row: number): boolean =>
  valueIn(parsedAt(table, 'actionStatus', row)) === 'done' ||
  valueIn(parsedAt(table, 'status', row)) === 'action-done';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(': ');

const EFFECTS = [
  ['impactC', 'C'],
  ['impactI', 'I'],
  ['impactA', 'A'],
] as const;

/** The letters of the effects rated highest, where each has a column of its own. */
function worstEffectsAt(table: RegisterTable, row: number): string {
  const levels = EFFECTS.map(([field]) => {
    const rating = valueIn(parsedAt(table, field, row));
    return rating === undefined || rating.offScale === true ? -1 : rating.hi;
  });
  const highest = Math.max(...levels);
  return EFFECTS.filter((_, index) => highest >= 0 && levels[index] === highest)
    .map(([, letter]) => letter)
    .join(', ');
}

/** What a risk waits for first: its end where it is accepted or deferred, else its action or review. */
function milestoneAt(table: RegisterTable, row: number, today: DayNumber): Milestone | undefined {
  const decision = valueIn(parsedAt(table, 'decision', row))?.kind;
  const review = dateAt(table, 'reviewDate', row);
  const until = dateAt(table, 'acceptanceExpiry', row);
  const due = isDone(table, row) ? undefined : dateAt(table, 'dueDate', row);
  const named = (kind: Milestone['kind'], date: ReturnType<typeof dateAt>): Milestone[] =>
    date === undefined ? [] : [{ kind, ...date, isPast: date.day < today }];
  if (decision === 'accept' && until !== undefined) return named('accepted-until', until)[0];
  if (decision === 'defer') return named('review', review)[0];
  return [...named('due', due), ...named('review', review)].sort((a, b) => a.day - b.day)[0];
}

function dateAt(
  table: RegisterTable,
  field: FieldOf<DayNumber> & FieldId,
  row: number,
): { readonly day: DayNumber; readonly text: string } | undefined {
  const parsed = parsedAt(table, field, row);
  const day = valueIn(parsed);
  return typeof day === 'number' ? { day, text: textOf(parsed) } : undefined;
}
