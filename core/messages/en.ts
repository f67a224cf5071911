import type { FieldId } from '../model/fields';
import type { NotRunReason } from '../model/finding';
import type { Evidence, SkipReason } from '../model/place';
import { FIELDS } from '../standards/fields';
import { listed } from '../standards/phrases';

const nameOf = (field: FieldId): string => FIELDS[field].name;

/** What the kinds of cell in a column are called; a range of numbers speaks for itself. */
const HOLDS: { readonly [holds: string]: string } = {
  fraction: 'percentages',
  date: 'dates',
  level: 'level words',
  decision: 'decisions',
  status: 'status words',
  code: 'ids',
  reference: 'control numbers',
  person: 'names',
  'entry-kind': 'kinds of entry',
  'protection-goal': 'C, I, A',
  text: 'words',
  sentence: 'sentences',
};

/** Why a sheet holds no register, as one sentence for people. */
export function skipSentence(reason: SkipReason): string {
  switch (reason.kind) {
    case 'empty':
      return 'This sheet is empty.';
    case 'hidden':
      return 'This sheet is hidden, so it was not read.';
    case 'ours':
      return 'Riskrow keeps this sheet itself.';
    case 'no-header':
      return 'No row here names columns such as Risk, Likelihood, Impact or Owner.';
    case 'no-rows':
      return `Row ${reason.headerRow + 1} is the header of a register, but no risk is filled in under it.`;
    case 'scale-list':
      return `The table under row ${reason.headerRow + 1} holds scale words instead of risks.`;
    case 'heat-map':
      return 'This is a risk matrix: levels and numbers, no risks.';
    case 'no-rating':
      return `Row ${reason.headerRow + 1} has ${listed(reason.found)}, but no likelihood, impact, rating or score.`;
  }
}

/** One reason why a column was taken for a field, as a clause that follows "because". */
export function evidenceSentence(evidence: Evidence, header: string, field: FieldId): string {
  const name = nameOf(field).toLowerCase();
  switch (evidence.kind) {
    case 'header':
      return `the header says "${evidence.said}"`;
    case 'band':
      return `the header above it says "${evidence.said}"`;
    case 'values':
      return `it holds ${HOLDS[evidence.holds] ?? evidence.holds} on ${percent(evidence.share)} of its filled rows`;
    case 'list':
      return `its dropdown offers ${listed(evidence.values)}`;
    case 'product':
      return `it is ${listed(evidence.of.map((of) => nameOf(of).toLowerCase()))} multiplied`;
    case 'order':
      return `"${header}" comes again after ${nameOf(evidence.after).toLowerCase()}, so it is the ${name}`;
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Why a check did not run, as one sentence for people. */
export function notRunSentence(reason: NotRunReason): string {
  if (reason.kind === 'crashed') return `This check stopped by itself: ${reason.detail}`;
  const names = reason.fields.map((field) => nameOf(field).toLowerCase());
  return `No column for ${listed(names, reason.isOneEnough ? 'or' : 'and')}.`;
}
