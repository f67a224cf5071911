import type { NotRunReason, RuleOutcome } from '../model/finding';
import type { Progress } from '../model/progress';
import type { Rule } from '../model/rule';
import type { RegisterTable } from '../model/table';
import { type CheckContext, type Checked, missingColumns, underCheck } from './record';
import { NEEDS_REVIEW, PASSED, type RuleRun, VIOLATION } from './rule-run';
import { runCountsRule } from './run-counts-rule';
import { runGroupRule } from './run-group-rule';
import { runRowRule } from './run-row-rule';

/** One rule and what became of it. A rule that crashes is reported as not run and takes nothing else with it. */
export type CheckedRule =
  | { readonly kind: 'run'; readonly rule: Rule; readonly run: RuleRun }
  | { readonly kind: 'not-run'; readonly rule: Rule; readonly because: NotRunReason };

/** Runs every rule that the register has the columns for. */
export function* runRules(
  rules: readonly Rule[],
  table: RegisterTable,
  context: CheckContext,
): Generator<Progress, readonly CheckedRule[]> {
  const checked = underCheck(table, context);
  const entries: CheckedRule[] = [];
  for (const rule of rules) {
    entries.push(yield* runRule(rule, checked));
    yield { stage: 'check', done: entries.length, of: rules.length };
  }
  return entries;
}

/** Runs one rule; a crash is reported as the rule itself not run. */
export function* runRule(rule: Rule, checked: Checked): Generator<Progress, CheckedRule> {
  const because = missingColumns(checked.table, rule);
  if (because !== undefined) return { kind: 'not-run', rule, because };
  try {
    const run = yield* runOf(rule, checked);
    run.columnDrafts();
    return { kind: 'run', rule, run };
  } catch (crash) {
    return { kind: 'not-run', rule, because: { kind: 'crashed', detail: String(crash) } };
  }
}

function runOf(rule: Rule, checked: Checked): Generator<Progress, RuleRun> {
  switch (rule.kind) {
    case 'row':
      return runRowRule(rule, checked);
    case 'group':
      return runGroupRule(rule, checked);
    case 'counts':
      return runCountsRule(rule, checked);
  }
}

/** How a rule's run is counted. A finding about whole columns counts once and passes no row over. */
export function outcomeOf(checked: CheckedRule): RuleOutcome {
  const ruleId = checked.rule.id;
  if (checked.kind === 'not-run') return { kind: 'not-run', ruleId, because: checked.because };
  const { tally } = checked.run;
  const drafts = checked.run.columnDrafts();
  const asking = drafts.filter(({ certainty }) => certainty === 'needs-review').length;
  const rowFindings = (tally[VIOLATION] as number) + (tally[NEEDS_REVIEW] as number);
  return {
    kind: 'run',
    ruleId,
    passed: drafts.length > 0 ? 0 : (tally[PASSED] as number),
    findings: rowFindings + drafts.length,
    needsReview: (tally[NEEDS_REVIEW] as number) + asking,
    waived: 0,
  };
}
