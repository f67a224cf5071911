import type { DayNumber } from './cell';
import type { FieldId, RankedTier, Tier } from './fields';
import type { NotRunReason } from './finding';
import type { Basis, Capacity, NoRankingReason } from './ranking';

/** How many of how many: no number goes to a board without what it is out of. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Table rows counted, the first hundred of them, so that the number leads to its cells. */
  readonly rows: readonly number[];
}

/** The next date on a risk that somebody promised something for. */
export interface Milestone {
  readonly kind: 'due' | 'review' | 'accepted-until';
  readonly day: DayNumber;
  /** The date as the sheet writes it. */
  readonly text: string;
  readonly isPast: boolean;
}

/** One risk as a board reads it. Texts are the register's own; an empty one says that nothing was written. */
export interface BoardRisk {
  readonly row: number;
  /** The sheet's row, counted from 0. */
  readonly sheetRow: number;
  readonly id: string;
  readonly title: string;
  readonly consequence: string;
  /** What of confidentiality, integrity and availability it touches, as the register says it. */
  readonly cia: string;
  /** Absent where the register has no such column. */
  readonly owner?: string;
  readonly decision?: string;
  readonly milestone?: Milestone;
  readonly tier: Tier;
  readonly basis?: Basis;
  readonly best: number;
  readonly worst: number;
}

/** Decisions a board is asked for, by kind, most pressing first. */
export type BoardRequestKind =
  | 'decide'
  | 'renew-acceptance'
  | 'approve-acceptance'
  | 'look-again'
  | 'name-owner'
  | 'rate';

/** Risks that wait for the same decision, out of those it could concern. */
export interface BoardRequest {
  readonly kind: BoardRequestKind;
  readonly share: Share;
  /** At most three of them, first in ranking order. */
  readonly risks: readonly BoardRisk[];
}

/** Risks that the ratings do not put in order, too many to list and therefore counted. */
export interface BoardTie {
  readonly kind: 'tie';
  readonly share: Share;
  readonly basis: Basis;
  readonly best: number;
  readonly worst: number;
}

/** A risk that is listed by itself. */
export interface BoardRiskLine {
  readonly kind: 'risk';
  readonly risk: BoardRisk & { readonly basis: Basis };
}

/** One line of a group. */
export type BoardLine = BoardRiskLine | BoardTie;

/** One group of the ranking, as far as a page has room for it. */
export interface BoardGroup {
  readonly tier: RankedTier;
  /** Risks in it, of all ranked. */
  readonly size: Share;
  readonly firm: number;
  readonly leaning: number;
  readonly open: number;
  /** Places the undecided risks of this group compete for; 0 where there are none. */
  readonly competedFor: number;
  /** In ranking order; a tie is listed whole or counted whole. */
  readonly lines: readonly BoardLine[];
  /** How many of its risks are in no line. */
  readonly more: number;
}

/** Whom the page is about: every row of the register is in exactly one of these. */
export interface BoardCoverage {
  readonly sheet: string;
  readonly asAt: DayNumber;
  readonly risks: number;
  readonly open: Share;
  readonly closed: Share;
  readonly drafts: Share;
  /** The open risks, each in one of these. */
  readonly ranked: Share;
  readonly unrated: Share;
  readonly accepted: Share;
  readonly deferred: Share;
  readonly withinAppetite: Share;
  /** Opportunities and other entries that are no threats. */
  readonly notRanked: Share;
}

/** Why a page may not be issued yet. */
export interface DraftReasons {
  readonly unsureFields: readonly FieldId[];
  readonly isCapacityAssumed: boolean;
}

/** Checks that did not run for one and the same reason. */
export interface NotRunChecks {
  readonly because: NotRunReason;
  readonly ruleIds: readonly string[];
}

/** What a board needs, as values: sections 0 to 3, 6 and 8 of the page. Words come later, in the reader's language. */
export interface BoardSummary {
  readonly header: BoardCoverage;
  /** Absent when the page is fit to be issued. */
  readonly draft?: DraftReasons;
  readonly inOneSentence: {
    readonly capacity: Capacity;
    readonly notRankedBecause?: NoRankingReason;
    /** Places to act now, and how many of them are taken by whom; risks that compete share the rest. */
    readonly places: number;
    readonly settled: number;
    readonly couldMove: number;
    readonly competing: number;
    readonly competedFor: number;
  };
  readonly requests: readonly BoardRequest[];
  /** Act now, plan next, watch. */
  readonly groups: readonly BoardGroup[];
  readonly onPurpose: {
    readonly accepted: Share;
    readonly deferred: Share;
    /** Accepted risks by who accepted them, most first, at most five; an empty name is "nobody named". */
    readonly byApprover: readonly { readonly approver: string; readonly share: Share }[];
    /** Accepted risks whose approver is not among those listed. */
    readonly otherApprovers: number;
    /** Accepted or deferred risks that run out within 90 days. */
    readonly runningOut: Share;
    /** Those that run out first, at most three. */
    readonly firstToRunOut: readonly BoardRisk[];
  };
  /** A share is absent where the register has no column for it. */
  readonly trust: {
    readonly unowned?: Share;
    readonly unrated: Share;
    readonly undecided?: Share;
    readonly overdue?: Share;
    readonly rulesRun: number;
    readonly rulesOf: number;
    readonly notRun: readonly NotRunChecks[];
    readonly waived: { readonly count: number; readonly of: number };
    /** Pairs of ranked risks that the ratings settle, of all pairs. */
    readonly settledPairs: { readonly count: number; readonly of: number };
  };
}
