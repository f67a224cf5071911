import type { FieldId } from './fields';
import type { Finding } from './finding';
import type { ColumnChoice } from './place';
import type { BoardRequest, Share } from './summary';

/** One thing that a register's keeper should do before anything else, as values without words. */
export type FirstThing =
  /** Columns that the review leans on, to be confirmed or put right. */
  | { readonly kind: 'confirm-columns'; readonly columns: readonly ColumnChoice[] }
  /** A decision that risks wait for, and the field in which it is written down. */
  | { readonly kind: 'answer'; readonly request: BoardRequest; readonly field: FieldId }
  /** Columns without which nobody is asked or nothing comes back. */
  | { readonly kind: 'add-columns'; readonly fields: readonly FieldId[] }
  /** Risks whose review or action is overdue. */
  | { readonly kind: 'catch-up'; readonly overdue: Share }
  | { readonly kind: 'mend'; readonly finding: Finding };
