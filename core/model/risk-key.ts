import { textOf } from './parsed';
import { parsedAt, type RegisterTable } from './table';

/**
 * The name of a risk in findings, waivers and answers, which survives moved rows: its identifier, else a fingerprint
 * of its title and description.
 */
export function riskKeyOf(table: RegisterTable, row: number): string {
  const id = textOf(parsedAt(table, 'id', row))
    .trim()
    .toLowerCase();
  if (id !== '') return id;
  const words = `${textOf(parsedAt(table, 'title', row))}\n${textOf(parsedAt(table, 'description', row))}`;
  return `#${fingerprint(words.toLowerCase().replace(/\s+/g, ' '))}`;
}

/** 64 bits in two FNV-1a halves, as 16 hexadecimal digits. */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
  return hex(low) + hex(high);
}
