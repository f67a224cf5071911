import { defineRegisterRule, type ExampleRow, type FieldCounts } from '../model/rule';
import { FIELDS } from '../standards/fields';
import { shortened } from '../standards/phrases';

/** In a smaller register one meeting explains one date. */
const FEWEST_ROWS = 20;
/** From this share on, rows "nearly all" hold the same. */
const NEARLY_ALL = 0.9;

const DATE_FIELDS = ['reviewDate', 'lastReview', 'dueDate'] as const;

interface Stamped {
  readonly field: (typeof DATE_FIELDS)[number];
  readonly text: string;
  readonly count: number;
  readonly of: number;
  readonly hasOneResidual: boolean;
}

/** Nearly all risks hold the same date, and perhaps the same residual rating. */
export default defineRegisterRule({
  id: 'bulk-stamped',
  title: 'The same date on nearly every risk',
  severity: 'consider',
  why: 'One date for all may come from a meeting. It may also mean that nobody looked at each risk.',
  howToFix: 'Confirm each risk with its owner, and give those that matter most an earlier date.',
  basis: ['27001 8.2'],
  needs: {},
  reads: {
    reviewDate: 'value',
    lastReview: 'value',
    dueDate: 'value',
    residualRating: 'value',
    residualLikelihood: 'value',
    residualImpact: 'value',
  },
  needsOneOf: DATE_FIELDS.map((field) => [field]),
  examples: {
    good: [stampedRegister((index) => `2027-01-${10 + index}`, 'Low')],
    bad: [stampedRegister(() => '2027-01-31', ''), stampedRegister(() => '2027-01-31', 'Low')],
  },

  message({ field, text, count, of, hasOneResidual }: Stamped) {
    const residual = hasOneResidual ? ' Nearly all share one residual rating, too.' : '';
    const shared = `${FIELDS[field].name} ${shortened(text)} is on ${count} of ${of} risks.`;
    return `${shared}${residual} Confirm each with its owner.`;
  },

  judgeCounts(counts, rowCount) {
    if (rowCount < FEWEST_ROWS) return [];
    const isShared = (cells?: FieldCounts<unknown>) => mostFrequent(cells).count >= NEARLY_ALL * rowCount;
    const pair = [counts.residualLikelihood, counts.residualImpact];
    const hasOneResidual = isShared(counts.residualRating) || pair.every(isShared);
    return DATE_FIELDS.filter((field) => isShared(counts[field])).map((field) => {
      const { text, count } = mostFrequent(counts[field]);
      const args = { field, text, count, of: rowCount, hasOneResidual };
      return { field, args, severity: hasOneResidual ? ('should' as const) : ('consider' as const) };
    });
  },
});

/** The value that most rows hold, however it was typed. */
function mostFrequent(cells?: FieldCounts<unknown>): { text: string; count: number } {
  let most = { text: '', count: 0 };
  const counts = new Map<unknown, number>();
  cells?.distinct.forEach((cell, index) => {
    if (cell.kind !== 'value') return;
    const key = typeof cell.value === 'object' ? JSON.stringify(cell.value) : cell.value;
    const count = (counts.get(key) ?? 0) + (cells.counts[index] as number);
    counts.set(key, count);
    if (count > most.count) most = { text: cell.text, count };
  });
  return most;
}

function stampedRegister(dateOf: (row: number) => string, residualRating: string): ExampleRow[] {
  return Array.from({ length: FEWEST_ROWS }, (_, row) => ({ reviewDate: dateOf(row), residualRating }));
}
