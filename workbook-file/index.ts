export { type ReadOutcome, readWorkbook } from './read-workbook';
export { LARGEST_FILE_BYTES, type UnreadableReason, unreadableSentence } from './unreadable';
