import {
  counted,
  FIELDS,
  type FieldId,
  findingMessage,
  firstThingSentence,
  firstThings,
  listed,
  notRunSentence,
  type RegisterReview,
  thousands,
} from '../core/index';
import { findingLines } from './finding-lines';
import type { Ink } from './ink';
import { rankingLines } from './ranking-lines';

/** What a register's check has to say to a person at a terminal. */
export function checkReport(review: RegisterReview, ink: Ink): string {
  return [
    ...headLines(review, ink),
    ...firstLines(review, ink),
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

function firstLines(review: RegisterReview, ink: Ink): readonly string[] {
  const things = firstThings(review);
  const heading = HEADINGS[things.length - 1];
  if (heading === undefined) return [];
  const lines = things.map(
    (thing, index) => `  ${index + 1} ${firstThingSentence(thing, review, findingMessage)}`,
  );
  return ['', ink.strong(heading), ...lines];
}

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
