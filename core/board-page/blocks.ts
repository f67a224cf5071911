import type { RankBar } from './rank-bar';

/** One entry of a list: what it is about in bold, then the rest. */
export interface BoardItem {
  readonly lead: string;
  readonly text: string;
  readonly note: string;
}

/** One line of the ranking: a risk, or a tie that is counted in `title` and has no cells of its own. */
export interface BarRow {
  readonly kind: 'risk' | 'tie';
  readonly bar: RankBar;
  /** What the bar shows, for whoever cannot see it. */
  readonly barInWords: string;
  /** How sure the group is: its sign and its words. */
  readonly sure: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly owner: string;
  readonly decision: string;
  /** The next date, and what it is the date of. */
  readonly next: string;
  readonly nextKind: string;
}

/** One group of the ranking, with what is not listed of it (empty when nothing is left out). */
export interface BarGroup {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly BarRow[];
  readonly more: string;
}

/** The ranking as bars: three boxes side by side, one a group, with the places each holds. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly caption: string;
  readonly columns: {
    readonly bar: string;
    readonly risk: string;
    readonly owner: string;
    readonly decision: string;
    readonly next: string;
  };
  /** Name and places of each box; no places read as an empty text. */
  readonly boxes: readonly { readonly name: string; readonly places: string }[];
  readonly groups: readonly BarGroup[];
  readonly legend: readonly { readonly bar: RankBar; readonly sure: string; readonly text: string }[];
}

/** A board page in pieces, in reading order: words and numbers are settled, looks are not. */
export type BoardBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      /** Two half sections stand side by side where there is room. */
      readonly width: 'whole' | 'half';
    }
  | {
      readonly kind: 'sentence';
      readonly role: 'headline' | 'plain' | 'draft' | 'note';
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly BoardItem[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | BarsBlock;
