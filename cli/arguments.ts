/** Where the board page goes, and in which form: the file's ending decides. */
export interface BoardTarget {
  readonly path: string;
  readonly format: 'html' | 'markdown';
}

export interface CheckArguments {
  readonly command: 'check';
  readonly file: string;
  readonly sheet?: string;
  /** The day to check for, as a serial day number; today when absent. */
  readonly today?: number;
  readonly isJson: boolean;
  readonly board?: BoardTarget;
  readonly failOn: 'must' | 'never';
  readonly isPlain: boolean;
}

export interface MapArguments {
  readonly command: 'map';
  readonly file: string;
  readonly sheet?: string;
  readonly isJson: boolean;
  readonly isPlain: boolean;
}

export interface RulesArguments {
  readonly command: 'rules';
  readonly isJson: boolean;
  readonly isPlain: boolean;
}

/** What the command line asks for. */
export type Arguments =
  | CheckArguments
  | MapArguments
  | RulesArguments
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** The arguments, or one sentence that says what they lack. */
export type ParsedArguments =
  | { readonly kind: 'arguments'; readonly arguments: Arguments }
  | { readonly kind: 'refused'; readonly because: string };
