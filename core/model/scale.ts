/** One step of a rating scale. `number` where the register writes numbers or labels such as "4 - Likely". */
export interface Level {
  readonly label: string;
  readonly number?: number;
}

/** An ordered rating scale, least urgent level first. */
export interface Scale {
  readonly levels: readonly Level[];
  /** Where the scale was found: said in the header or a list, read from labels or words, or assumed from the values seen. */
  readonly from: 'header' | 'list' | 'labels' | 'words' | 'values';
  /** True where the smallest number is the most urgent. */
  readonly isDescending: boolean;
}

/** True when two columns rate on the same levels, so that their level indices compare. */
export const isSameScale = (a: Scale, b: Scale): boolean =>
  a === b ||
  (a.levels.length === b.levels.length &&
    a.isDescending === b.isDescending &&
    a.levels.every((level, index) => {
      const other = b.levels[index];
      return (
        other !== undefined &&
        (level.number !== undefined || other.number !== undefined
          ? level.number === other.number
          : level.label === other.label)
      );
    }));
