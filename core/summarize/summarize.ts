import type { FieldId } from '../model/fields';
import type { BoardGroup, BoardSummary, DraftReasons } from '../model/summary';
import { coverageOf } from './coverage';
import { groupsOf } from './groups';
import { onPurposeOf } from './on-purpose';
import { requestsOf } from './requests';
import { countTraits } from './shares';
import type { MarkedInput, SummaryInput } from './summary-input';
import { traitsOf } from './traits';
import { trustOf } from './trust';

/** What a board needs to know of one register, as values without words. Lists are bounded whatever its size. */
export function summarize(input: SummaryInput): BoardSummary {
  const traits = traitsOf(input);
  const counts = countTraits(traits);
  const marked: MarkedInput = { ...input, traits, counts, coverage: coverageOf(input, counts) };
  const groups = groupsOf(marked);
  const draft = draftReasonsOf(input);
  return {
    header: marked.coverage,
    ...(draft !== undefined && { draft }),
    inOneSentence: inOneSentence(input, groups[0] as BoardGroup),
    requests: requestsOf(marked),
    groups,
    onPurpose: onPurposeOf(marked),
    trust: trustOf(marked),
  };
}

function inOneSentence({ ranking }: SummaryInput, actNow: BoardGroup): BoardSummary['inOneSentence'] {
  const { capacity, rankedCount, because } = ranking;
  return {
    capacity,
    ...(because !== undefined && { notRankedBecause: because }),
    places: Math.min(capacity.now, rankedCount),
    settled: actNow.firm,
    couldMove: actNow.leaning,
    competing: actNow.open,
    competedFor: actNow.competedFor,
  };
}

/** Columns that decide what a page says, beside those that rank. */
const CORE_FIELDS: readonly FieldId[] = ['owner', 'treatment', 'status'];

function draftReasonsOf({ columns, ranking }: SummaryInput): DraftReasons | undefined {
  const { isAssumed } = ranking.capacity;
  const core = [...ranking.criteria.flatMap(({ fields }) => fields), ...CORE_FIELDS];
  const unsureFields = core.filter(
    (field, index) => columns[field]?.isUnsure === true && core.indexOf(field) === index,
  );
  return isAssumed || unsureFields.length > 0 ? { unsureFields, isCapacityAssumed: isAssumed } : undefined;
}
