/** The public library of Riskrow: everything that surfaces and scripts may use, by name. */
export { boardPage } from './board-page/board-page';
export { toHtml } from './board-page/to-html';
export { toMarkdown } from './board-page/to-markdown';
export { sureWords } from './board-page/words';
export { english as boardWords } from './board-page/words.en';
export { findingMessage } from './finding-message';
export { evidenceSentence, notRunSentence, skipSentence } from './messages/en';
export { firstThingSentence } from './messages/first-things.en';
export { cellName, riskName, sheetRowOf, textAt } from './messages/risk-names';
export { cellOf } from './model/address';
export {
  type CellInput,
  type CellRef,
  type CellState,
  type CellValue,
  cellText,
  columnLetters,
  type DayNumber,
  toA1,
} from './model/cell';
export { dayFromIso, isoFromDay } from './model/day';
export type { AppliedCells, CellEdit, EditConflict, EditPlan } from './model/edit-plan';
export type { FieldId, FieldTypes, Tier } from './model/fields';
export type { Certainty, Finding, NotRunReason, RuleOutcome, Severity } from './model/finding';
export type { FirstThing } from './model/first-thing';
export {
  type Book,
  bookFromRows,
  type Grid,
  gridFromRows,
  type Rectangle,
  type SheetInfo,
} from './model/grid';
export { type Parsed, textOf, valueIn } from './model/parsed';
export type {
  ColumnChoice,
  ColumnMap,
  Confidence,
  Evidence,
  RegisterPlace,
  SkippedSheet,
  SkipReason,
} from './model/place';
export { drain, type Progress } from './model/progress';
export {
  type Basis,
  boxAt,
  type Capacity,
  isRankedTier,
  type RankedBox,
  type Ranking,
  rankedOrder,
} from './model/ranking';
export type { Rule } from './model/rule';
export type { Level, Scale } from './model/scale';
export type {
  BoardCoverage,
  BoardGroup,
  BoardLine,
  BoardRequest,
  BoardSummary,
} from './model/summary';
export { parsedAt, type RegisterTable } from './model/table';
export { applyCells } from './plan/apply-cells';
export { invertPlan } from './plan/invert-plan';
export { planFixes } from './plan/plan-fixes';
export { rankIntervals } from './rank/rank-intervals';
export {
  locateAndMap,
  type MappedRegister,
  type RegisterReview,
  type Review,
  type ReviewOptions,
  review,
  reviewInSteps,
} from './review';
export { rules } from './rules';
export { FIELD_IDS, FIELDS } from './standards/fields';
export { counted, listed, listedBriefly, thousands } from './standards/phrases';
export { type CellChange, type EditCost, type ReviewSession, startReview } from './start-review';
export { firstThings } from './summarize/first-things';
