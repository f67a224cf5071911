import {
  type BoardSummary,
  columnLetters,
  FIELDS,
  type FieldId,
  type Finding,
  findingMessage,
  type RegisterReview,
} from '../core/index';
import { cellName, riskName, textAt } from './risk-names';
import { counted, listed } from './words';

type BoardRequest = BoardSummary['requests'][number];
type RequestKind = BoardRequest['kind'];

const MOST_THINGS = 3;

/** What the rest leans on: while one of these is unsure or missing, little else can be trusted. */
const CORE_FIELDS: readonly FieldId[] = ['likelihood', 'impact', 'owner', 'treatment', 'status'];

/** Columns without which nobody is asked or nothing comes back. */
const WANTED_FIELDS: readonly FieldId[] = ['owner', 'treatment', 'reviewDate'];

/** At most three sentences: what to do first, most pressing first. */
export function firstThings(review: RegisterReview): readonly string[] {
  const asked = (...kinds: readonly RequestKind[]): string[] =>
    review.summary.requests
      .filter((request) => kinds.includes(request.kind) && isAnswerable(review, request))
      .map((request) => requestWords(review, request));
  return [
    ...unsureColumns(review),
    ...asked('decide', 'renew-acceptance', 'look-again'),
    ...missingColumns(review),
    ...asked('name-owner', 'rate', 'approve-acceptance'),
    ...overdue(review),
    ...mustFindings(review),
  ].slice(0, MOST_THINGS);
}

function unsureColumns({ columns }: RegisterReview): readonly string[] {
  const unsure = CORE_FIELDS.flatMap((field) => {
    const choice = columns[field];
    if (choice?.isUnsure !== true) return [];
    return [
      `column ${columnLetters(choice.column)} "${choice.header.replace(/\s+/g, ' ')}" is the ${nameOf(field)}`,
    ];
  });
  return unsure.length === 0 ? [] : [`Confirm that ${listed(unsure)}.`];
}

function missingColumns({ columns }: RegisterReview): readonly string[] {
  const missing = WANTED_FIELDS.filter((field) => columns[field] === undefined).map(nameOf);
  if (missing.length === 0) return [];
  return [`Add a column for ${listed(missing)}: what is not written down, nobody is asked about.`];
}

const nameOf = (field: FieldId): string => FIELDS[field].name.toLowerCase();

/** What a request asks for, and the cell in which it is answered. */
interface RequestWords {
  readonly field: FieldId;
  one(risk: string): string;
  many(count: number, of: number): string;
}

const REQUESTS: { readonly [K in RequestKind]: RequestWords } = {
  decide: {
    field: 'treatment',
    one: (risk) => `Decide on ${risk}: it is first in line, and no decision is written down.`,
    many: (count, of) => `Decide on ${count} of ${of} risks first in line: no decision is written down.`,
  },
  'renew-acceptance': {
    field: 'acceptanceExpiry',
    one: (risk) => `Renew or end the acceptance of ${risk}: its date has passed.`,
    many: (count, of) => `Renew or end ${count} of ${of} acceptances: their dates have passed.`,
  },
  'look-again': {
    field: 'reviewDate',
    one: (risk) => `Look again at ${risk}: it was deferred to a day that has passed.`,
    many: (count, of) => `Look again at ${count} of ${of} deferred risks: the day has passed.`,
  },
  'name-owner': {
    field: 'owner',
    one: (risk) => `Name an owner for ${risk}: it is first in line, and nobody is asked.`,
    many: (count, of) => `Name an owner for ${count} of ${of} risks first in line: nobody is asked.`,
  },
  rate: {
    field: 'likelihood',
    one: (risk) => `Rate ${risk}: it is unrated, not low.`,
    many: (count, of) => `Rate ${count} of ${of} open risks: they are unrated, not low.`,
  },
  'approve-acceptance': {
    field: 'acceptedBy',
    one: (risk) => `Have the acceptance of ${risk} approved: nobody is named who accepted it.`,
    many: (count, of) => `Have ${count} of ${of} acceptances approved: nobody is named who accepted them.`,
  },
};

/** A decision that is asked for where no column could hold it is a column that is missing. */
const isAnswerable = ({ columns }: RegisterReview, { kind }: BoardRequest): boolean =>
  kind === 'rate' || columns[REQUESTS[kind].field] !== undefined;

function requestWords(review: RegisterReview, { kind, share, risks }: BoardRequest): string {
  const { field, one, many } = REQUESTS[kind];
  const [first] = risks;
  if (share.count === 1 && first !== undefined) {
    const risk = `${riskName(review, first.row)} (${cellName(review, field, first.row)})`;
    return `${one(risk)}${deciderWords(review, first.row)}`;
  }
  const names = risks.map(({ row }) => riskName(review, row));
  const lead = share.count > risks.length ? 'First of them' : 'They are';
  return `${many(share.count, share.of)} ${lead}: ${listed(names)}.`;
}

function deciderWords(review: RegisterReview, row: number): string {
  const owner = textAt(review, 'owner', row).replace(/\s+/g, ' ');
  return owner === '' ? '' : ` ${owner} decides.`;
}

function overdue(review: RegisterReview): readonly string[] {
  const { count, of, rows } = review.summary.trust.overdue ?? { count: 0, of: 0, rows: [] };
  const [first] = rows;
  if (first === undefined) return [];
  const which = count === 1 ? riskName(review, first) : `${count} of ${counted(of, 'risk')}`;
  return [`Catch up with ${which}: a review or an action is overdue.`];
}

/** Of every rule its first finding; overdue work has been named already. */
function mustFindings(review: RegisterReview): readonly string[] {
  const seen = new Set<string>(['action-overdue', 'review-overdue', 'acceptance-expired']);
  return review.findings
    .filter(({ severity, ruleId }) => severity === 'must' && !seen.has(ruleId) && seen.add(ruleId))
    .map((finding) => `${whereWords(review, finding)}: ${findingMessage(finding)}`);
}

function whereWords(review: RegisterReview, { field, row }: Finding): string {
  const cell = cellName(review, field, row);
  return row === null ? `Column ${cell.replace(/\d+$/, '')}` : `${riskName(review, row)} (${cell})`;
}
