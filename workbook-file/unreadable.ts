/** Why a file could not be read as a workbook. */
export type UnreadableReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'other-file'; readonly what: string }
  | { readonly kind: 'text-file' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-extension'; readonly extension: string }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Packed as no office program packs: opening it would fill the memory. */
  | { readonly kind: 'steep' };

/** The most that is opened, counted unpacked: larger workbooks do not fit into the memory of a browser tab. */
export const LARGEST_FILE_BYTES = 200_000_000;

const MEGABYTE = 1_000_000;

/** The reason for a file of so many bytes, unpacked. */
export const tooLarge = (bytes: number): UnreadableReason => ({
  kind: 'too-large',
  megabytes: Math.ceil(bytes / MEGABYTE),
});

/** The reason in one sentence that starts with the file's name. */
export function unreadableSentence(because: UnreadableReason, fileName: string): string {
  switch (because.kind) {
    case 'empty':
      return `${fileName} is empty: there is nothing in the file.`;
    case 'other-file':
      return `${fileName} is ${because.what}, not a workbook.`;
    case 'text-file':
      return `${fileName} is a text file, not a workbook; if it holds a table, name it .csv.`;
    case 'not-text':
      return `${fileName} is not a table in text form, although its name says so.`;
    case 'encrypted':
      return `${fileName} is locked with a password; save a copy without one and check that.`;
    case 'cut-short':
      return `${fileName} is cut short: its end is missing, so save or download it again.`;
    case 'damaged':
      return `${fileName} is damaged; open it in Excel, let Excel repair it and save it again.`;
    case 'unknown-extension':
      return `${fileName} ${extensionWords(because.extension)}; Riskrow reads .xlsx, .xlsm, .xls, .ods, .csv and .tsv.`;
    case 'steep':
      return `${fileName} unpacks to over a hundred times its size, as no workbook does; it was not opened.`;
    case 'too-large':
      return `${fileName} would take ${because.megabytes} MB of memory; Riskrow opens up to ${LARGEST_FILE_BYTES / MEGABYTE} MB.`;
  }
}

const extensionWords = (extension: string): string =>
  extension === '' ? 'has no ending that says what it is' : `is a .${extension} file`;
