/** What stands between two fields. */
export type Delimiter = ',' | ';' | '\t';

/** One record's fields, and where the next record starts. */
interface RecordEnd {
  readonly fields: readonly string[];
  readonly next: number;
}

/** Reads at most this many records. */
export interface ParseLimit {
  readonly records?: number;
}

/**
 * Delimited text as records of fields. Quotes count only at the start of a field; a quote that is never closed is an
 * ordinary character. Line ends may be of any sort and are single line feeds inside a field. An empty line is an
 * empty record.
 */
export function parseDelimited(
  text: string,
  delimiter: Delimiter,
  limit: ParseLimit = {},
): (readonly string[])[] {
  const { records: most = Number.POSITIVE_INFINITY } = limit;
  const records: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const { fields, next } = recordAt(text, at, delimiter);
    records.push(fields);
    at = next;
  }
  return records;
}

function recordAt(text: string, start: number, delimiter: Delimiter): RecordEnd {
  const fields: string[] = [];
  let at = start;
  while (true) {
    const quoted = text[at] === '"' ? quotedField(text, at) : undefined;
    const plainFrom = quoted === undefined ? at : quoted.next;
    const end = endOfPlain(text, plainFrom, delimiter);
    fields.push((quoted === undefined ? '' : quoted.content) + text.slice(plainFrom, end));
    if (text[end] !== delimiter) {
      const isBlankLine = end === start;
      return { fields: isBlankLine ? [] : fields, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
    }
    at = end + 1;
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function endOfPlain(text: string, start: number, delimiter: Delimiter): number {
  const separator = delimiter.charCodeAt(0);
  let at = start;
  while (at < text.length) {
    const letter = text.charCodeAt(at);
    if (letter === separator || letter === LINE_FEED || letter === CARRIAGE_RETURN) return at;
    at++;
  }
  return at;
}

/** The content of a quoted field and the position after its closing quote; undefined when that is missing. */
function quotedField(text: string, start: number): { content: string; next: number } | undefined {
  let content = '';
  let from = start + 1;
  while (true) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { content: content.replace(/\r\n?/g, '\n'), next: quote + 1 };
    content += '"';
    from = quote + 2;
  }
}
