import type { BoardCoverage } from '../model/summary';
import { shareWhere, type TraitCount } from './shares';
import type { SummaryInput } from './summary-input';
import type { Trait } from './traits';

/** Whom the page is about: every row of the register under one heading. */
export function coverageOf(
  { place, table, today }: SummaryInput,
  counts: readonly TraitCount[],
): BoardCoverage {
  const { rowCount } = table;
  const open = shareWhere(counts, rowCount, { all: ['open'] });
  const ofOpen = (trait: Trait) => shareWhere(counts, open.count, { all: [trait] });
  return {
    sheet: place.sheet,
    asAt: today,
    risks: rowCount,
    open,
    closed: shareWhere(counts, rowCount, { all: ['closed'] }),
    drafts: shareWhere(counts, rowCount, { all: ['draft'] }),
    ranked: ofOpen('ranked'),
    unrated: ofOpen('unrated'),
    accepted: ofOpen('accepted'),
    deferred: ofOpen('deferred'),
    withinAppetite: ofOpen('within-appetite'),
    notRanked: ofOpen('not-ranked'),
  };
}
