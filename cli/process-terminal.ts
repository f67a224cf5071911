import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { type DayNumber, dayFromIso } from '../core/index';
import { LARGEST_FILE_BYTES, unreadableSentence } from '../workbook-file/index';
import { fileNameOf } from './load-book';
import type { FileBytes, Terminal } from './terminal';

/** Work shorter than this shows no progress. */
const QUIET_MILLISECONDS = 300;
const BETWEEN_LINES_MILLISECONDS = 100;

const CLEAR_LINE = '\r\u001b[2K';

/** The terminal of this process: its files, its streams and the day on its clock. */
export function processTerminal(): Terminal {
  const { NO_COLOR = '' } = process.env;
  return {
    today: localDay(new Date()),
    hasColour: process.stdout.isTTY === true && NO_COLOR === '',
    readFile,
    writeFile,
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (sentence) => void process.stderr.write(`${sentence}\n`),
    showProgress: process.stderr.isTTY === true ? progressLine() : () => {},
  };
}

const localDay = (now: Date): DayNumber => {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const iso = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return dayFromIso(iso) as DayNumber;
};

function readFile(path: string): FileBytes {
  const name = fileNameOf(path);
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { kind: 'unreadable', because: `${path} is a folder, not a workbook.` };
    if (status.size > LARGEST_FILE_BYTES) {
      const megabytes = Math.ceil(status.size / 1_000_000);
      return { kind: 'unreadable', because: unreadableSentence({ kind: 'too-large', megabytes }, name) };
    }
    return { kind: 'bytes', bytes: readFileSync(path) };
  } catch (thrown) {
    return { kind: 'unreadable', because: fileSentence(path, thrown, 'read') };
  }
}

function writeFile(path: string, content: string): string | undefined {
  try {
    writeFileSync(path, content);
    return undefined;
  } catch (thrown) {
    return fileSentence(path, thrown, 'written');
  }
}

function fileSentence(path: string, thrown: unknown, what: 'read' | 'written'): string {
  switch ((thrown as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return what === 'read'
        ? `There is no file ${path}.`
        : `${path} cannot be written: there is no such folder.`;
    case 'EISDIR':
      return `${path} cannot be ${what}: it is a folder.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} cannot be ${what}: you do not have the permission.`;
    default:
      return `${path} cannot be ${what}.`;
  }
}

function progressLine(): Terminal['showProgress'] {
  const start = performance.now();
  let last = start;
  let isShown = false;
  return (text, isSurelyLong = false) => {
    const now = performance.now();
    if (text === '') {
      if (isShown) process.stderr.write(CLEAR_LINE);
      isShown = false;
    } else if (
      isSurelyLong ||
      (now - start > QUIET_MILLISECONDS && now - last > BETWEEN_LINES_MILLISECONDS)
    ) {
      process.stderr.write(`${CLEAR_LINE}${text}`);
      last = now;
      isShown = true;
    }
  };
}
