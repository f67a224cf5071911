import type { ReadableId } from '../model/fields';
import type { Parsed } from '../model/parsed';
import { type Progress, ROWS_PER_STEP } from '../model/progress';
import type { AnyCountsRule, FieldCounts } from '../model/rule';
import type { CodedColumn, RegisterTable } from '../model/table';
import { type Checked, inputsOf, isInScope } from './record';
import { freshVerdicts, NOT_ASKED, PASSED, type RuleRun, type Settled, settle, setVerdict } from './rule-run';

interface CountedColumn {
  readonly column: CodedColumn<unknown>;
  readonly counts: number[];
}

/** Runs a rule about whole columns: it is handed what they hold and how often, counted over the rows it is about. */
export function* runCountsRule(rule: AnyCountsRule, checked: Checked): Generator<Progress, RuleRun> {
  const { table, context } = checked;
  const fresh = freshVerdicts(table.rowCount);
  const counted = countedColumns(rule, table);
  let drafts: readonly Settled[] | undefined;
  const count = (row: number, by: 1 | -1): void => {
    drafts = undefined;
    setVerdict(fresh, row, by === 1 ? PASSED : NOT_ASKED);
    counted.forEach(({ column, counts }) => {
      const code = column.codes[row] as number;
      counts[code] = (counts[code] ?? 0) + by;
    });
  };
  const rows = checked.rowsOf(rule);
  for (let index = 0; index < rows.length; index++) {
    count(rows[index] as number, 1);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { stage: 'check', done: index, of: rows.length };
  }
  return {
    ...fresh,
    draftAt: () => undefined,
    relatedTo: () => [],
    columnDrafts() {
      drafts ??= rule
        .judgeCounts(countsView(counted), fresh.tally[PASSED] as number, context)
        .map((draft) => settle(rule, draft, context));
      return drafts;
    },
    leave: (row) => isInScope(table, rule, row) && count(row, -1),
    join: (row) => isInScope(table, rule, row) && count(row, 1),
  };
}

/** The declared columns that are coded; texts that hardly repeat have nothing to count. */
function countedColumns(rule: AnyCountsRule, table: RegisterTable): ReadonlyMap<ReadableId, CountedColumn> {
  const counted = new Map<ReadableId, CountedColumn>();
  for (const [field] of inputsOf(rule)) {
    const column = table.columns[field];
    if (column?.kind === 'coded') counted.set(field, { column, counts: [] });
  }
  return counted;
}

function countsView(counted: ReadonlyMap<ReadableId, CountedColumn>): never {
  const view: { [F in ReadableId]?: FieldCounts<unknown> } = {};
  counted.forEach(({ column, counts }, field) => {
    const held = column.distinct
      .map((parsed: Parsed<unknown>, code) => ({ parsed, count: counts[code] ?? 0 }))
      .filter(({ count }) => count > 0);
    view[field] = { distinct: held.map(({ parsed }) => parsed), counts: held.map(({ count }) => count) };
  });
  return view as never;
}
