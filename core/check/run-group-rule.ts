import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyGroupRule, Draft } from '../model/rule';
import type { RegisterTable } from '../model/table';
import { addMember, type Groups, membersOf, removeMember, sizeOf } from './members';
import { type CheckContext, inputsOf, isInScope, recordAt } from './record';
import { freshVerdicts, NOT_ASKED, type RuleRun, setVerdict, verdictOf } from './rule-run';

/** So many other rows are named with a finding; its arguments say how many there are. */
const MOST_RELATED = 20;

/** Runs a rule about rows that share a key. Every row of a group that is judged gets the finding. */
export function* runGroupRule(
  rule: AnyGroupRule,
  table: RegisterTable,
  context: CheckContext,
): Generator<Progress, RuleRun> {
  const inputs = inputsOf(rule);
  const groups: Groups = new Map();
  const fresh = freshVerdicts(table.rowCount);

  const keyAt = (row: number): string | undefined =>
    isInScope(table, rule, row) ? rule.groupBy(recordAt(table, inputs, row)) : undefined;
  const draftOf = (key: string): Draft<unknown> | undefined => rule.judge({ key, size: sizeOf(groups, key) });
  const judge = (key: string): void => {
    const verdict = verdictOf(draftOf(key), context.isUnsure(rule));
    for (const row of membersOf(groups, key))
      if (fresh.verdicts[row] !== verdict) setVerdict(fresh, row, verdict);
  };

  let done = 0;
  const isStepOver = (): boolean => ++done % ROWS_PER_STEP === 0;
  for (let row = 0; row < table.rowCount; row++) {
    const key = keyAt(row);
    if (key !== undefined) addMember(groups, key, row);
    if (isStepOver()) yield { stage: 'check', done: row, of: table.rowCount };
  }
  for (const key of groups.keys()) {
    judge(key);
    if (isStepOver()) yield { stage: 'check', done: table.rowCount, of: table.rowCount };
  }

  return {
    ...fresh,
    draftAt: (row) => draftOf(keyAt(row) as string),
    relatedTo: (row) => relatedRows(groups, keyAt(row) as string, row),
    columnDrafts: () => [],
    leave(row) {
      const key = keyAt(row);
      if (key === undefined) return;
      removeMember(groups, key, row);
      setVerdict(fresh, row, NOT_ASKED);
      judge(key);
    },
    join(row) {
      const key = keyAt(row);
      if (key === undefined) return;
      addMember(groups, key, row);
      judge(key);
    },
  };
}

/** The first other rows of a group, in sheet order. */
function relatedRows(groups: Groups, key: string, row: number): readonly number[] {
  const others: number[] = [];
  for (const other of membersOf(groups, key)) if (other !== row) others.push(other);
  return others.sort((a, b) => a - b).slice(0, MOST_RELATED);
}
