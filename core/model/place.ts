import type { FieldId } from './fields';

/** How sure we are, in the three steps that people are shown. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a register lies on its sheet. Rows and columns are the sheet's own, counted from 0. */
export interface RegisterPlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** First and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** One header text a column from `left` to `right`: band and header joined ("Residual / Likelihood"). */
  readonly headers: readonly string[];
  /** Sheet columns whose headers say what a risk is; where there are none, any column may. */
  readonly subjects?: readonly number[] | undefined;
  /** The sheet row of every risk, in order. Group titles, totals and id-only rows are not among them. */
  readonly rows: Int32Array;
  readonly confidence: Confidence;
}

/** Why a sheet holds no register. */
export type SkipReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'ours' }
  | { readonly kind: 'no-header' }
  | { readonly kind: 'no-rows'; readonly headerRow: number }
  | { readonly kind: 'scale-list'; readonly headerRow: number }
  | { readonly kind: 'heat-map' }
  | { readonly kind: 'no-rating'; readonly headerRow: number; readonly found: readonly string[] };

export interface SkippedSheet {
  readonly sheet: string;
  readonly because: SkipReason;
}

/** One reason for, or against, a column being a field. */
export type Evidence =
  | { readonly kind: 'header'; readonly said: string; readonly synonym: string }
  | { readonly kind: 'band'; readonly said: string }
  | { readonly kind: 'values'; readonly holds: string; readonly share: number }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'product'; readonly of: readonly [FieldId, FieldId] }
  | { readonly kind: 'order'; readonly after: FieldId };

/** The column chosen for a field, why, and what else it could have been. */
export interface ColumnChoice {
  readonly field: FieldId;
  /** Sheet column, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly isUnsure: boolean;
  readonly evidence: readonly Evidence[];
  readonly runnersUp: readonly { readonly column: number; readonly header: string }[];
}

/** Which column is which field. A field without an entry has no such column. */
export type ColumnMap = { readonly [F in FieldId]?: ColumnChoice };
