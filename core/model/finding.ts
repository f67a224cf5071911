import type { CellInput } from './cell';
import type { FieldId } from './fields';

/** How much a finding matters to a reader of the register. Not the words that grade risks, on purpose. */
export type Severity = 'must' | 'should' | 'consider';

/** Whether the sheet's own facts decide it, or a person has to look. */
export type Certainty = 'violation' | 'needs-review';

/** A repair that is safe to offer: the cell's new content, or the next unused identifier. */
export type Fix = { readonly kind: 'set'; readonly input: CellInput } | { readonly kind: 'next-id' };

/** What is wrong or unsure, without words: those come from the rule, in the reader's language. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Index of the risk in the register's table; null when the finding is about the whole column. */
  readonly row: number | null;
  readonly field: FieldId;
  /** Other risks the finding is about, by table row. */
  readonly related: readonly number[];
  readonly args: unknown;
  readonly fix?: Fix;
  /** Names the risk in waivers and answers, and survives moved rows. */
  readonly key: string;
}

/** Why a rule did not run. */
export type NotRunReason =
  | { readonly kind: 'no-column'; readonly fields: readonly FieldId[]; readonly isOneEnough: boolean }
  | { readonly kind: 'crashed'; readonly detail: string };

/** What became of one rule: how many rows passed, and its `findings` in all, of which `needsReview` only ask. */
export type RuleOutcome =
  | {
      readonly kind: 'run';
      readonly ruleId: string;
      readonly passed: number;
      readonly findings: number;
      readonly needsReview: number;
      readonly waived: number;
    }
  | { readonly kind: 'not-run'; readonly ruleId: string; readonly because: NotRunReason };
