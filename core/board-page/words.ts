import type { DayNumber } from '../model/cell';
import type { RankedTier } from '../model/fields';
import type { Basis } from '../model/ranking';
import type {
  BoardCoverage,
  BoardGroup,
  BoardRequest,
  BoardRisk,
  BoardSummary,
  BoardTie,
  DraftReasons,
  Milestone,
  NotRunChecks,
  Share,
} from '../model/summary';

/** The name of each group; the first depends on whether somebody has said how many risks can be acted on. */
export type GroupNames = { readonly [T in RankedTier]: string };

/** All words of the board page in one language: functions from values to sentences that can be read aloud. */
export interface BoardWords {
  /** Language code for the page's `lang`. */
  readonly code: string;
  title(sheet: string): string;
  asAt(day: DayNumber): string;
  groupNames(isCapacityAssumed: boolean): GroupNames;
  headline(sentence: BoardSummary['inOneSentence']): string;
  readonly nothingToCompare: string;
  coverage(header: BoardCoverage): string;
  draft(reasons: DraftReasons): string;

  readonly decisions: {
    readonly heading: string;
    readonly none: string;
    /** What is asked for, and what stays as it is until then. */
    ask(request: BoardRequest, isCapacityAssumed: boolean): { readonly lead: string; readonly until: string };
    /** Requests beyond the last line of the page. */
    more(requests: readonly BoardRequest[]): string;
  };
  /** A risk inside a sentence, with who answers for it. */
  riskInList(risk: BoardRisk): string;
  risksInList(names: readonly string[], more: number): string;
  riskId(risk: BoardRisk): string;
  riskTitle(risk: BoardRisk): string;

  readonly ranking: {
    readonly heading: string;
    readonly none: string;
    caption(ranked: Share): string;
    readonly columns: {
      readonly bar: string;
      readonly risk: string;
      readonly owner: string;
      readonly decision: string;
      readonly next: string;
    };
    placesOf(first: number, last: number): string;
    groupNote(group: BoardGroup): string;
    more(group: BoardGroup): string;
    tie(tie: BoardTie, group: BoardGroup): string;
    readonly sure: { readonly [B in Basis]: string };
    readonly legend: { readonly [B in Basis]: string };
    placeOf(best: number, worst: number, of: number): string;
    couldMoveTo(groups: readonly string[]): string;
    /** An undecided risk, one of several for the places left. */
    oneOf(group: BoardGroup): string;
    canLandIn(groups: readonly string[]): string;
    owner(risk: BoardRisk): string;
    decision(risk: BoardRisk): string;
    milestone(milestone: Milestone): string;
  };

  readonly onPurpose: {
    readonly heading: string;
    readonly none: string;
    accepted(onPurpose: BoardSummary['onPurpose']): string;
    approvers(onPurpose: BoardSummary['onPurpose']): string;
    deferred(share: Share): string;
    runningOut(share: Share): string;
    /** A risk and the day its acceptance or deferral ends. */
    endOf(risk: BoardRisk): string;
  };

  readonly trust: {
    readonly heading: string;
    readonly head: readonly [what: string, howMany: string];
    rows(trust: BoardSummary['trust']): readonly (readonly [what: string, howMany: string])[];
    notRun(checks: readonly NotRunChecks[]): string;
  };
}

const SIGNS: { readonly [B in Basis]: string } = { firm: '●', leaning: '◐', open: '○' };

/** How sure a group is: a sign that needs neither words nor colour, and the words. */
export const sureWords = (basis: Basis, { ranking }: BoardWords): string =>
  `${SIGNS[basis]} ${ranking.sure[basis]}`;
