import type { Addressed } from '../model/address';
import { columnLetters } from '../model/cell';
import type { FieldId } from '../model/fields';
import type { Finding } from '../model/finding';
import type { FirstThing } from '../model/first-thing';
import type { ColumnChoice } from '../model/place';
import type { Ranking } from '../model/ranking';
import type { BoardRequest, BoardRequestKind, Share } from '../model/summary';
import { FIELDS } from '../standards/fields';
import { counted, listed, quoted, shortened, thousands } from '../standards/phrases';
import { cellName, riskName } from './risk-names';

/** The register that a sentence is about. */
interface Register extends Addressed {
  readonly ranking: Ranking;
}

/** One thing to do first as a sentence; `messageOf` says a finding in the words of its rule. */
export function firstThingSentence(
  thing: FirstThing,
  register: Register,
  messageOf: (finding: Finding) => string,
): string {
  switch (thing.kind) {
    case 'confirm-columns':
      return `Confirm that ${listed(thing.columns.map(columnWords))}.`;
    case 'answer':
      return requestSentence(register, thing.request, thing.field);
    case 'add-columns':
      return `Add a column for ${listed(thing.fields.map(nameOf))}: nobody is asked about what is not written down.`;
    case 'catch-up':
      return `Catch up with ${overdueWords(register, thing.overdue)}: a review or an action is overdue.`;
    case 'mend':
      return `${whereWords(register, thing.finding)}: ${messageOf(thing.finding)}`;
  }
}

const nameOf = (field: FieldId): string => FIELDS[field].name.toLowerCase();

const columnWords = ({ field, column, header }: ColumnChoice): string =>
  `column ${columnLetters(column)} ${quoted(header)} is the ${nameOf(field)}`;

/** What a request asks for, of one risk or of a share; `first` says how near the front they stand. */
const REQUESTS: {
  readonly [K in BoardRequestKind]: {
    one(risk: string, first: string): string;
    many(share: string, first: string): string;
  };
} = {
  decide: {
    one: (risk, first) => `Decide on ${risk}: it is ${first}, and no decision is written down.`,
    many: (share, first) => `${share} risks ${first} have no decision. Decide: improve, accept or defer.`,
  },
  'renew-acceptance': {
    one: (risk) => `Renew or end the acceptance of ${risk}: its date has passed.`,
    many: (share) => `${share} acceptances have run out. Renew them or decide anew.`,
  },
  'look-again': {
    one: (risk) => `Look again at ${risk}: it was deferred to a day that has passed.`,
    many: (share) => `${share} deferred risks have passed their day. Look at them again.`,
  },
  'name-owner': {
    one: (risk, first) => `Name an owner for ${risk}: it is ${first}, and nobody is asked.`,
    many: (share, first) => `${share} risks ${first} have no owner, so nobody is asked. Name one for each.`,
  },
  rate: {
    one: (risk) => `Rate ${risk}: it is unrated, not low.`,
    many: (share) => `${share} open risks are unrated, not low. Rate them.`,
  },
  'approve-acceptance': {
    one: (risk) => `Have the acceptance of ${risk} approved: nobody is named who accepted it.`,
    many: (share) => `${share} acceptances name nobody who accepted. Have them approved.`,
  },
};

function requestSentence(register: Register, { kind, share, risks }: BoardRequest, field: FieldId): string {
  const { table, ranking } = register;
  const first = ranking.capacity.isAssumed ? 'first in line' : 'to be acted on now';
  const [only] = risks;
  if (share.count === 1 && only !== undefined) {
    const risk = `${riskName(table, only.row)} (${cellName(register, field, only.row)})`;
    const owner = shortened(only.owner ?? '');
    return `${REQUESTS[kind].one(risk, first)}${owner === '' ? '' : ` ${owner} decides.`}`;
  }
  const names = risks.map(({ row }) => riskName(table, row));
  const lead = share.count > risks.length ? 'First' : 'They are';
  return `${REQUESTS[kind].many(shareWords(share), first)} ${lead}: ${listed(names)}.`;
}

const shareWords = ({ count, of }: Share): string => `${thousands(count)} of ${thousands(of)}`;

const overdueWords = ({ table }: Register, { count, of, rows }: Share): string =>
  count === 1 ? riskName(table, rows[0] as number) : `${thousands(count)} of ${counted(of, 'risk')}`;

function whereWords(register: Register, { field, row }: Finding): string {
  const cell = cellName(register, field, row);
  return row === null ? `Column ${cell.replace(/\d+$/, '')}` : `${riskName(register.table, row)} (${cell})`;
}
