import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Book, type ColumnMap, drain, type RegisterPlace, skipSentence } from '../../core/index';
import { locate } from '../../core/locate/locate';
import { mapColumns } from '../../core/map/map-columns';
import { readWorkbook } from '../../workbook-file';
import {
  type ColumnScore,
  isCoreField,
  isEssentialField,
  isPlaceRight,
  NOTHING,
  scoreColumns,
} from './score';
import type { Truth } from './truth';

/** What was measured on one file. */
export interface FileResult {
  /** The number its name begins with. */
  readonly file: string;
  readonly kind: Truth['kind'];
  readonly isPlaceRight: boolean;
  /** Place and all essential columns right. */
  readonly isUsable: boolean;
  readonly isDoubtful: boolean;
  readonly columns: ColumnScore;
  readonly core: ColumnScore;
  readonly milliseconds: number;
}

interface Found {
  readonly places: readonly RegisterPlace[];
  readonly columns: ColumnMap;
  /** Every sheet without a register, and an unreadable file, says why. */
  readonly isExplained: boolean;
}

/** Reads, locates and maps one file, and compares with the truth. */
export function measureFile(folder: string, name: string, truth: Truth): FileResult {
  const bytes = new Uint8Array(readFileSync(join(folder, 'files', name)));
  const start = performance.now();
  const outcome = readWorkbook(bytes, name);
  const found: Found =
    outcome.kind === 'book' ? findIn(outcome.book) : { places: [], columns: {}, isExplained: true };
  const milliseconds = performance.now() - start;
  const isRight = isFoundRight(found, truth);
  const counts = truth.kind === 'yes' && found.places.length > 0;
  const score = (fields: (field: string) => boolean): ColumnScore =>
    counts ? scoreColumns(found.columns, truth, fields) : NOTHING;
  const essential = score(isEssentialField);
  return {
    file: basename(name).split('-')[0] ?? name,
    kind: truth.kind,
    isPlaceRight: isRight,
    isUsable: isRight && essential.wrong + essential.missed === 0,
    isDoubtful: truth.doubtful === true,
    columns: score(() => true),
    core: score(isCoreField),
    milliseconds,
  };
}

function findIn(book: Book): Found {
  const { places, skippedSheets } = drain(locate(book));
  const best = places[0];
  const grid = book.grids.find(({ sheet }) => sheet === best?.sheet);
  const columns = best === undefined || grid === undefined ? {} : mapColumns(grid, best);
  return { places, columns, isExplained: skippedSheets.every(({ because }) => skipSentence(because) !== '') };
}

function isFoundRight({ places, isExplained }: Found, truth: Truth): boolean {
  if (truth.kind !== 'yes') return places.length === 0 && isExplained;
  const [best] = places;
  const others = truth.alsoRegisters ?? [];
  return (
    best !== undefined &&
    isPlaceRight(best, truth) &&
    others.every((other) => places.some((place) => isPlaceRight(place, other)))
  );
}
