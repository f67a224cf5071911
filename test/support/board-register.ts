import type { RuleOutcome } from '../../core/model/finding';
import { drain } from '../../core/model/progress';
import { rank } from '../../core/rank/rank';
import type { SummaryInput } from '../../core/summarize/summary-input';
import { columnsOf, placeOf, type ShortRow, tableOf } from './table-of';
import { TODAY } from './today';

/** What a summary of some short rows is made from, ranked for real. Without capacity, it is assumed. */
export function summaryInput(
  rows: readonly ShortRow[],
  more: {
    readonly capacity?: { readonly now: number; readonly next: number } | undefined;
    readonly rules?: readonly RuleOutcome[];
  } = {},
): SummaryInput {
  const table = tableOf(rows);
  const { ranking } = drain(rank(table, { today: TODAY, ...(more.capacity && { capacity: more.capacity }) }));
  return {
    place: placeOf(table),
    columns: columnsOf([]),
    table,
    ranking,
    rules: more.rules ?? [],
    today: TODAY,
  };
}
