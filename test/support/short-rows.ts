import fc from 'fast-check';
import type { ShortRow } from './table-of';

const date = fc.constantFrom('', '?', '!soon', '2026-09-30', '2026-11-25', '2026-12-24', '2027-08-01');
const rating = fc.constantFrom('', '?', '1', '2', '3', '4', '5', '2-4', '4-5');

/** A register in short rows as people keep them: gaps, ranges, all groups, all states. */
export const shortRows: fc.Arbitrary<readonly ShortRow[]> = fc.array(
  fc.record({
    title: fc.constantFrom('Fire', 'Flood', ''),
    likelihood: rating,
    impact: rating,
    owner: fc.constantFrom('', '?', 'A. Novak', 'M. Silva'),
    treatment: fc.constantFrom('', '?', '!hm', 'improve', 'accept', 'defer', 'pending', 'opportunity'),
    acceptedBy: fc.constantFrom('', '?', 'Board', 'Dana Okafor'),
    acceptanceExpiry: date,
    deferralReason: fc.constantFrom('', 'later'),
    reviewDate: date,
    dueDate: date,
    actionStatus: fc.constantFrom('', 'open', 'done'),
    state: fc.constantFrom('open', 'open', 'open', 'closed', 'neither'),
  }),
  { maxLength: 60 },
);

/** How many can be acted on, as somebody said; nobody said it where undefined. */
export const capacities = fc.option(
  fc
    .record({ now: fc.integer({ min: 0, max: 12 }), more: fc.integer({ min: 0, max: 12 }) })
    .map(({ now, more }) => ({
      now,
      next: now + more,
    })),
  { nil: undefined },
);
