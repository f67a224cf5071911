import { type Delimiter, parseDelimited } from './parse-delimited';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t'];

/** Records looked at: enough to tell a table from commas in sentences. */
const SAMPLE_RECORDS = 200;

/** How well a text reads as a table under one delimiter. */
interface Evidence {
  readonly delimiter: Delimiter;
  /** Records of the commonest width among those of two fields and more. */
  readonly agreeing: number;
  readonly width: number;
}

/**
 * The delimiter under which most records have the same number of fields, the wider table winning a tie.
 * A comma when nothing speaks for any of them: such a file is one column.
 */
export function chooseDelimiter(text: string): Delimiter {
  const found = CANDIDATES.map((delimiter) => evidenceFor(text, delimiter)).filter(
    ({ agreeing }) => agreeing > 0,
  );
  found.sort((a, b) => b.agreeing - a.agreeing || b.width - a.width);
  return found[0]?.delimiter ?? ',';
}

function evidenceFor(text: string, delimiter: Delimiter): Evidence {
  const counts = new Map<number, number>();
  for (const record of parseDelimited(text, delimiter, { records: SAMPLE_RECORDS })) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let best: Evidence = { delimiter, agreeing: 0, width: 0 };
  for (const [width, agreeing] of counts) {
    if (agreeing > best.agreeing || (agreeing === best.agreeing && width > best.width)) {
      best = { delimiter, agreeing, width };
    }
  }
  return best;
}
