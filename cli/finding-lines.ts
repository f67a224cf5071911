import {
  cellName,
  counted,
  type Finding,
  findingMessage,
  listedBriefly,
  type RegisterReview,
  type RuleOutcome,
  rules,
  type Severity,
  textAt,
  thousands,
} from '../core/index';
import type { Ink } from './ink';

const SEVERITIES: readonly (readonly [severity: Severity, heading: string])[] = [
  ['must', 'Must'],
  ['should', 'Should'],
  ['consider', 'Consider'],
];

/** Findings of one rule that are listed one by one; more of them share a line of cells. */
const LISTED_FINDINGS = 3;

const CELLS_ON_A_LINE = 8;

/** The findings in groups: by how much they matter, then by rule, the largest group first. */
export function findingLines(review: RegisterReview, ink: Ink): readonly string[] {
  const groups = [...groupedByRule(review.findings).values()].sort((a, b) => b.length - a.length);
  if (groups.length === 0) return ['Findings: none.'];
  return SEVERITIES.flatMap(([severity, heading]) => {
    const ofSeverity = groups.filter((group) => strongest(group) === severity);
    if (ofSeverity.length === 0) return [];
    return [ink.strong(heading), ...ofSeverity.flatMap((group) => ruleLines(review, group, ink))];
  });
}

function groupedByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId) ?? [];
    group.push(finding);
    groups.set(finding.ruleId, group);
  }
  return groups;
}

const strongest = (group: readonly Finding[]): Severity =>
  (SEVERITIES.find(([severity]) => group.some((finding) => finding.severity === severity)) ?? [
    'consider' as const,
  ])[0];

function ruleLines(review: RegisterReview, group: readonly Finding[], ink: Ink): readonly string[] {
  const first = group[0] as Finding;
  const heading = `  ${titleOf(first.ruleId)}: ${sizeOf(review, group)}${group.some(asksOnly) ? ' (to be looked at)' : ''}`;
  if (group.length <= LISTED_FINDINGS)
    return [heading, ...group.map((finding) => `    ${oneFinding(review, finding)}`)];
  const messages = new Set(group.map(findingMessage));
  const next =
    messages.size === 1 ? [`    ${findingMessage(first)}`] : [`    For example ${oneFinding(review, first)}`];
  const isEverywhere = group.length === askedOf(review, first.ruleId);
  const cells = listedBriefly(
    group.map((finding) => cellName(review, finding.field, finding.row)),
    CELLS_ON_A_LINE,
  );
  return [heading, ...next, ...(isEverywhere ? [] : [ink.quiet(`    ${cells}`)])];
}

const asksOnly = ({ certainty }: Finding): boolean => certainty === 'needs-review';

function oneFinding(review: RegisterReview, finding: Finding): string {
  const cell = cellName(review, finding.field, finding.row);
  const id = finding.row === null ? '' : textAt(review.table, 'id', finding.row);
  return `${[cell, id].filter((part) => part !== '').join(' ')}: ${findingMessage(finding)}`;
}

const titleOf = (ruleId: string): string => rules.find(({ id }) => id === ruleId)?.title ?? ruleId;

function sizeOf(review: RegisterReview, group: readonly Finding[]): string {
  if (group.some(({ row }) => row === null)) return counted(group.length, 'column');
  return `${thousands(group.length)} of ${counted(askedOf(review, (group[0] as Finding).ruleId), 'risk')}`;
}

/** How many risks the rule was about. */
function askedOf({ rules: outcomes }: RegisterReview, ruleId: string): number {
  const outcome = outcomes.find(
    (candidate): candidate is RuleOutcome & { kind: 'run' } =>
      candidate.ruleId === ruleId && candidate.kind === 'run',
  );
  return outcome === undefined ? 0 : outcome.passed + outcome.findings + outcome.waived;
}
