import type { FieldId } from '../model/fields';
import type { Finding } from '../model/finding';
import type { FirstThing } from '../model/first-thing';
import type { ColumnChoice, ColumnMap } from '../model/place';
import type { BoardRequestKind, BoardSummary } from '../model/summary';

/** What a review says of a register, as far as it decides what to do first. */
interface Reviewed {
  readonly columns: ColumnMap;
  readonly summary: BoardSummary;
  readonly findings: readonly Finding[];
}

const MOST_THINGS = 3;

const WANTED_FIELDS: readonly FieldId[] = ['owner', 'treatment', 'reviewDate'];

/** The field in which each request is answered. */
const ANSWERED_IN: { readonly [K in BoardRequestKind]: FieldId } = {
  decide: 'treatment',
  'renew-acceptance': 'acceptanceExpiry',
  'approve-acceptance': 'acceptedBy',
  'look-again': 'reviewDate',
  'name-owner': 'owner',
  rate: 'likelihood',
};

/** Rules whose findings are overdue work or acceptances to renew, which are things to do of their own. */
export const SAID_ALREADY: readonly string[] = ['acceptance-expired', 'action-overdue', 'review-overdue'];

/** At most three things to do first, most pressing first. */
export function firstThings(reviewed: Reviewed): readonly FirstThing[] {
  const things = [
    ...columnsToConfirm(reviewed),
    ...decisions(reviewed, ['decide', 'renew-acceptance', 'look-again']),
    ...columnsToAdd(reviewed),
    ...decisions(reviewed, ['name-owner', 'rate', 'approve-acceptance']),
    ...overdueWork(reviewed),
  ];
  // Findings are made when somebody looks, which takes long in a large register.
  const all = things.length < MOST_THINGS ? [...things, ...mendings(reviewed)] : things;
  return all.slice(0, MOST_THINGS);
}

function columnsToConfirm({ columns, summary }: Reviewed): readonly FirstThing[] {
  const unsure = (summary.draft?.unsureFields ?? []).map((field) => columns[field] as ColumnChoice);
  return unsure.length === 0 ? [] : [{ kind: 'confirm-columns', columns: unsure }];
}

/** A decision that no column could hold is not asked for: its column is. A rating has several columns. */
function decisions(
  { columns, summary }: Reviewed,
  kinds: readonly BoardRequestKind[],
): readonly FirstThing[] {
  return summary.requests
    .filter(
      ({ kind }) => kinds.includes(kind) && (kind === 'rate' || columns[ANSWERED_IN[kind]] !== undefined),
    )
    .map((request) => ({ kind: 'answer', request, field: ANSWERED_IN[request.kind] }));
}

function columnsToAdd({ columns }: Reviewed): readonly FirstThing[] {
  const fields = WANTED_FIELDS.filter((field) => columns[field] === undefined);
  return fields.length === 0 ? [] : [{ kind: 'add-columns', fields }];
}

function overdueWork({ summary }: Reviewed): readonly FirstThing[] {
  const { overdue } = summary.trust;
  return overdue === undefined || overdue.count === 0 ? [] : [{ kind: 'catch-up', overdue }];
}

/** Of every rule its first finding that must be mended. */
function mendings({ findings }: Reviewed): readonly FirstThing[] {
  const seen = new Set(SAID_ALREADY);
  return findings
    .filter(({ severity, ruleId }) => severity === 'must' && !seen.has(ruleId) && seen.add(ruleId))
    .map((finding) => ({ kind: 'mend', finding }));
}
