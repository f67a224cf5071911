import { FIELDS, type FieldId, notRunSentence, type RegisterReview } from '../core/index';
import { findingLines } from './finding-lines';
import { firstThings } from './first-things';
import type { Ink } from './ink';
import { rankingLines } from './ranking-lines';
import { counted, listed, thousands } from './words';

/** What a register's check has to say to a person at a terminal. */
export function checkReport(review: RegisterReview, ink: Ink): string {
  const things = firstThings(review).map((sentence, index) => `  ${index + 1} ${sentence}`);
  const first = things.length === 0 ? [] : ['', ink.strong(thingsHeading(things.length)), ...things];
  return [
    ...headLines(review, ink),
    ...first,
    '',
    ...rankingLines(review, ink),
    '',
    ...findingLines(review, ink),
    ...notRunLines(review, ink),
  ].join('\n');
}

const HEADINGS: readonly string[] = [
  'One thing to do first',
  'Two things to do first',
  'Three things to do first',
];

const thingsHeading = (count: number): string => HEADINGS[count - 1] ?? '';

function headLines({ place, columns, summary }: RegisterReview, ink: Ink): readonly string[] {
  const { risks, open } = summary.header;
  const rows = `rows ${place.firstDataRow + 1}–${place.lastDataRow + 1}`;
  const head = `${ink.strong(place.sheet)} · ${counted(risks, 'risk')}, ${thousands(open.count)} open · ${rows}`;
  const choices = Object.values(columns);
  const unsure = choices.filter((choice) => choice.isUnsure).map(({ field }) => nameOf(field));
  const confirm = unsure.length === 0 ? '' : `, ${thousands(unsure.length)} to confirm: ${listed(unsure)}`;
  return [head, ink.quiet(`${counted(choices.length, 'column')} found${confirm}`)];
}

const nameOf = (field: FieldId): string => FIELDS[field].name.toLowerCase();

function notRunLines({ summary }: RegisterReview, ink: Ink): readonly string[] {
  const { rulesRun, rulesOf, notRun } = summary.trust;
  if (notRun.length === 0) return [];
  const lines = notRun.map(
    ({ because, ruleIds }) => `  ${notRunSentence(because)} ${ink.quiet(ruleIds.join(', '))}`,
  );
  return [
    '',
    `${ink.strong('Not checked')} · ${thousands(rulesOf - rulesRun)} of ${thousands(rulesOf)} checks`,
    ...lines,
  ];
}
