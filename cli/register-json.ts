import {
  boxAt,
  type ColumnMap,
  cellName,
  columnLetters,
  type Finding,
  findingMessage,
  isoFromDay,
  isRankedTier,
  listed,
  type NotRunReason,
  notRunSentence,
  type RegisterPlace,
  type RegisterReview,
  type RuleOutcome,
  rankedOrder,
  type SkippedSheet,
  sheetRowOf,
  skipSentence,
  textAt,
} from '../core/index';

/** Where a register lies and which column is which: rows from 1, columns as letters. */
export function placeJson(place: RegisterPlace, columns: ColumnMap): object {
  const choices = Object.values(columns);
  return {
    sheet: place.sheet,
    headerRow: place.headerRow + 1,
    headerRows: place.headerRows,
    firstDataRow: place.firstDataRow + 1,
    lastDataRow: place.lastDataRow + 1,
    columns: Object.fromEntries(choices.map(({ field, column }) => [field, columnLetters(column)])),
    unsure: choices.filter(({ isUnsure }) => isUnsure).map(({ field }) => field),
    confidence: place.confidence,
  };
}

/** A register's whole review as scripts read it. */
export const registerJson = (review: RegisterReview): object => ({
  ...placeJson(review.place, review.columns),
  findings: review.findings.map((finding) => findingJson(review, finding)),
  rules: review.rules.map(ruleJson),
  ranking: rankingJson(review),
  summary: summaryJson(review, review.summary),
});

/** The sheets that hold no register, each with its sentence. */
export const skippedJson = (skipped: readonly SkippedSheet[]): readonly object[] =>
  skipped.map(({ sheet, because }) => ({ sheet, because: skipSentence(because) }));

const findingJson = (review: RegisterReview, finding: Finding): object => ({
  rule: finding.ruleId,
  severity: finding.severity,
  certainty: finding.certainty,
  cell: cellName(review, finding.field, finding.row),
  row: finding.row === null ? null : sheetRowOf(review.table, finding.row),
  field: finding.field,
  risk: finding.row === null ? null : riskOf(review, finding.row),
  message: findingMessage(finding),
});

/** What the register calls the risk; null where it has no id. */
const riskOf = ({ table }: RegisterReview, row: number): string | null => textAt(table, 'id', row) || null;

function ruleJson(outcome: RuleOutcome): object {
  if (outcome.kind === 'not-run')
    return { id: outcome.ruleId, outcome: 'not-run', because: reasonJson(outcome.because) };
  const { ruleId, passed, findings, waived } = outcome;
  return { id: ruleId, outcome: 'run', passed, findings, waived };
}

function reasonJson(because: NotRunReason): string {
  if (because.kind !== 'no-column') return notRunSentence(because);
  const { fields, isOneEnough } = because;
  return `no column for ${isOneEnough ? listed(fields, 'or') : fields.join(', ')}`;
}

/** Ranked risks in order, then those outside with the places they would take if they came back. */
function rankingJson(review: RegisterReview): readonly object[] {
  const { ranking, table } = review;
  const outside: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const { tier } = boxAt(ranking, row);
    if (!isRankedTier(tier) && tier !== 'not-ranked') outside.push(row);
  }
  return [...rankedOrder(ranking), ...outside].map((row) => {
    const { best, worst, tier, basis } = boxAt(ranking, row);
    return { row: sheetRowOf(table, row), risk: riskOf(review, row), best, worst, tier, basis };
  });
}

/** The summary with sheet rows for table rows and dates for day numbers. */
function summaryJson(review: RegisterReview, value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) =>
      key === 'rows' ? sheetRowOf(review.table, Number(entry)) : summaryJson(review, entry),
    );
  }
  if (typeof value === 'number' && key === 'row') return sheetRowOf(review.table, value);
  if (typeof value === 'number' && (key === 'day' || key === 'asAt')) return isoFromDay(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'sheetRow');
  return Object.fromEntries(entries.map(([name, entry]) => [name, summaryJson(review, entry, name)]));
}
