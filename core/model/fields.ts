import type { DayNumber } from './cell';

/**
 * A rating on its column's own ordered scale, as level indices from 0 (least urgent).
 * `lo` = `hi` when exact; "2-4" is a range; a number beyond the scale is `offScale` and ranks nothing.
 */
export type Rating =
  | { readonly lo: number; readonly hi: number; readonly offScale?: false }
  | { readonly offScale: true };

/** What kind of entry a row is. Only threats are ranked. */
export type RiskKind = 'threat' | 'opportunity' | 'issue' | 'assumption' | 'dependency';

/**
 * The three ways a risk ends, and what people write instead: nothing is done but nobody says "accepted" (`silent`),
 * not decided yet (`pending`), or more than one of them (`several`).
 */
export type Decision =
  | { readonly kind: 'improve'; readonly how: 'reduce' | 'avoid' | 'transfer' }
  | { readonly kind: 'accept' | 'silent' | 'defer' | 'pending' | 'opportunity' | 'several' };

/** What a status word says about the risk. Words about the work leave the risk open. */
export type RiskStatus =
  | 'open'
  | 'closed'
  | 'action-done'
  | 'accepted'
  | 'transferred'
  | 'occurred'
  | 'draft';

/** How far an action has come. */
export type ActionStatus = 'open' | 'done';

/** Who a cell names. A role ("CISO") is fine as an owner; a team or several people is a finding. */
export interface People {
  readonly names: readonly string[];
  readonly kind: 'person' | 'role' | 'team' | 'several';
}

/** The register columns we understand, in the field's standard terms, and what each holds. */
export interface FieldTypes {
  readonly id: string;
  readonly kind: RiskKind;
  readonly title: string;
  readonly description: string;
  readonly cause: string;
  readonly consequence: string;
  readonly asset: string;
  readonly category: string;
  readonly threat: string;
  readonly vulnerability: string;
  readonly likelihood: Rating;
  readonly impact: Rating;
  readonly impactC: Rating;
  readonly impactI: Rating;
  readonly impactA: Rating;
  readonly cia: string;
  readonly score: number;
  readonly rating: Rating;
  readonly residualLikelihood: Rating;
  readonly residualImpact: Rating;
  readonly residualScore: number;
  readonly residualRating: Rating;
  readonly targetLikelihood: Rating;
  readonly targetImpact: Rating;
  readonly targetRating: Rating;
  readonly owner: People;
  readonly actionOwner: People;
  readonly assetOwner: People;
  readonly treatment: Decision;
  readonly action: string;
  readonly actionStatus: ActionStatus;
  readonly controls: string;
  readonly controlRef: string;
  readonly contingency: string;
  readonly effort: string;
  readonly cost: string;
  readonly velocity: Rating;
  readonly dueDate: DayNumber;
  readonly dateRaised: DayNumber;
  readonly lastReview: DayNumber;
  readonly reviewDate: DayNumber;
  readonly closedOn: DayNumber;
  readonly status: RiskStatus;
  readonly acceptedBy: People;
  readonly acceptedOn: DayNumber;
  readonly acceptanceReason: string;
  readonly acceptanceExpiry: DayNumber;
  readonly deferralReason: string;
  readonly comments: string;
}

export type FieldId = keyof FieldTypes;

/** The fields whose values are of one type, such as `FieldOf<Rating>`. */
export type FieldOf<T> = { [F in FieldId]: FieldTypes[F] extends T ? F : never }[FieldId];

/** Whether a row's risk is still to be managed. `neither` is a draft or a rejected proposal. */
export type RowState = 'open' | 'closed' | 'neither';

/** The three groups that hold places in the ranking, most urgent first. */
export const RANKED_TIERS = ['act-now', 'plan-next', 'watch'] as const;

/** One of the groups that hold places. */
export type RankedTier = (typeof RANKED_TIERS)[number];

/** Every group that a risk can be in: those with places, then those outside the ranking. */
export const TIERS = [
  ...RANKED_TIERS,
  'within-appetite',
  'accepted',
  'deferred',
  'unrated',
  'not-ranked',
] as const;

/** The group a risk is in. */
export type Tier = (typeof TIERS)[number];

/** Columns that Riskrow derives and rules may read like any other. */
export interface DerivedTypes {
  readonly rowState: RowState;
  /** The decision cell, or what the status says ("accepted", "transferred") where that cell is blank. */
  readonly decision: Decision;
  readonly tier: Tier;
}

export type DerivedId = keyof DerivedTypes;
export type ReadableTypes = FieldTypes & DerivedTypes;
export type ReadableId = keyof ReadableTypes;
