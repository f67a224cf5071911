import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyGroupRule } from '../model/rule';
import { addMember, type Groups, membersOf, removeMember, sizeOf } from './members';
import { type Checked, inputsOf, isInScope, recordAt } from './record';
import {
  freshVerdicts,
  NOT_ASKED,
  PASSED,
  type RuleRun,
  type Settled,
  settle,
  setVerdict,
  verdictOf,
} from './rule-run';

/** So many other rows are named with a finding; its arguments say how many there are. */
const MOST_RELATED = 20;

/** Runs a rule about rows that share a key. A lone row is no group; every row of a judged group gets the finding. */
export function* runGroupRule(rule: AnyGroupRule, checked: Checked): Generator<Progress, RuleRun> {
  const { table, context } = checked;
  const inputs = inputsOf(rule);
  const groups: Groups = new Map();
  const fresh = freshVerdicts(table.rowCount);

  const keyAt = (row: number): string | undefined =>
    isInScope(table, rule, row) ? rule.groupBy(recordAt(table, inputs, row)) : undefined;
  const draftOf = (key: string): Settled | undefined => {
    const size = sizeOf(groups, key);
    const draft = size > 1 ? rule.judge({ key, size }) : undefined;
    return draft === undefined ? undefined : settle(rule, draft, context);
  };
  const judge = (key: string): void => {
    const verdict = verdictOf(draftOf(key));
    for (const row of membersOf(groups, key)) {
      if (fresh.verdicts[row] !== verdict) setVerdict(fresh, row, verdict);
    }
  };

  const shared = new Set<string>();
  const rows = checked.rowsOf(rule);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const key = rule.groupBy(recordAt(table, inputs, row));
    if (key !== undefined) {
      setVerdict(fresh, row, PASSED);
      if (addMember(groups, key, row) > 1) shared.add(key);
    }
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'check', done: index, of: rows.length };
  }
  shared.forEach(judge);

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
