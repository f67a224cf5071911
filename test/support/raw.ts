import type { RawCell } from '../../core/parse/raw-column';
import type { CellCounts } from '../../core/parse/scale-of';

/** A cell as somebody would type it. */
export const raw = (value: RawCell['value'], more: Omit<RawCell, 'value'> = {}): RawCell => ({
  value,
  ...more,
});

/** Cells of one column, each distinct one with how often it stands there. */
export function counted(values: readonly RawCell['value'][]): CellCounts {
  const distinct = Array.from(new Set(values));
  return {
    distinct: distinct.map((value) => raw(value)),
    counts: distinct.map((value) => values.filter((other) => other === value).length),
  };
}
