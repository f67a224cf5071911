/** What stands between fields and at the end of a line. */
export interface CsvStyle {
  readonly delimiter: ',' | ';';
  readonly lineEnd: '\n' | '\r\n';
}

/** Rows as delimited text; fields are quoted only where they must be. */
export function csvOf(
  rows: readonly (readonly (string | number)[])[],
  { delimiter, lineEnd }: CsvStyle,
): string {
  const field = (value: string | number): string => {
    const text = String(value);
    return text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return rows.map((row) => row.map(field).join(delimiter) + lineEnd).join('');
}
