import type { DayNumber } from '../core/index';

/** A file's bytes, or one sentence that says why there are none. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly because: string };

/** What a command may do with the world around it. */
export interface Terminal {
  readonly today: DayNumber;
  /** True when standard output shows colours. */
  readonly hasColour: boolean;
  readFile(path: string): FileBytes;
  /** Writes a text file; undefined when done, else one sentence that says why not. */
  writeFile(path: string, content: string): string | undefined;
  /** Puts text and a line end on standard output. */
  print(text: string): void;
  /** Puts a sentence and a line end on standard error. */
  complain(sentence: string): void;
  /**
   * Shows how far long work has come, where somebody is watching; an empty text takes the line away. Work that may
   * be short shows nothing at first; `isSurelyLong` shows it at once.
   */
  showProgress(text: string, isSurelyLong?: boolean): void;
}
