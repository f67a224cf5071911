import type { FieldId, RiskKind, RiskStatus } from '../model/fields';

/** Which set of columns a band header ("Residual risk") says its columns belong to. */
export type BandId = 'inherent' | 'residual' | 'target' | 'current';

/** What a decision word means. */
export type DecisionWord =
  | 'reduce'
  | 'avoid'
  | 'transfer'
  | 'accept'
  /** Nothing is done, but nobody says that the risk is accepted: "monitor", "contingency only", "no action". */
  | 'silent'
  | 'defer'
  | 'pending'
  | 'opportunity';

/**
 * The words of one language. All are lower case without accents, as `normalise` in `standards/normalise.ts` leaves them;
 * one word claims one field, level list or decision only, and no list is empty, which a test checks.
 */
export interface Language {
  readonly code: string;
  /** Header synonyms of each field. */
  readonly headers: { readonly [F in FieldId]?: readonly string[] };
  readonly bands: { readonly [B in BandId]: readonly string[] };
  /**
   * Rating scales in words, each from least to most urgent; a level lists its spellings and gender forms. The same
   * scale stands at the same place in every language, so that a column may mix languages.
   */
  readonly ratingScales: readonly (readonly (readonly string[])[])[];
  readonly decisions: { readonly [D in DecisionWord]: readonly string[] };
  readonly statuses: { readonly [S in RiskStatus]: readonly string[] };
  /** What a row may be an entry of; a single letter counts only in a column of kinds. */
  readonly kinds: { readonly [K in RiskKind]: readonly string[] };
  /** What people write when they have nothing to say yet: "tbd", "n/a". */
  readonly placeholders: readonly string[];
  /** Twelve entries, January first; each lists its spellings and short forms. */
  readonly months: readonly (readonly string[])[];
  /** Words that make a name a team or department ("team", "department"). */
  readonly teams: readonly string[];
  /** Words that make a name a role ("manager", "officer"). */
  readonly roles: readonly string[];
  /** Words between two people ("and"). */
  readonly conjunctions: readonly string[];
  /** Words after a decision that only say by whom, until when or to whom ("by", "until"). */
  readonly prepositions: readonly string[];
  /** Words that change no meaning of a header, a decision or a date ("the", "of", "risk"). */
  readonly fillers: readonly string[];
  /** Words between the two ends of a range ("to"). */
  readonly ranges: readonly string[];
  /** What every word for risk has in it ("risk"). */
  readonly riskStems: readonly string[];
  /** What the first cell of a totals row says ("total"). */
  readonly totals: readonly string[];
  /** What marks a row as an example rather than a risk ("example"). */
  readonly examples: readonly string[];
}
