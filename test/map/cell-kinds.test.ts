import { type CellKind, kindsOf, numberOf } from '../../core/map/cell-kinds';
import type { CellValue } from '../../core/model/cell';

test.each<[reason: string, value: CellValue, kind: CellKind, format?: string]>(
  [
    ['a step of a scale', 3, 'small-number'],
    ['a percentage', 0.4, 'fraction'],
    ['a percentage as text', '40 %', 'fraction'],
    ['a decimal comma', '1,2', 'number'],
    ['a date by its format', 46000, 'date', 'dd.mm.yyyy'],
    ['a date in rows without formats', 46000, 'date'],
    ['a date in ISO form', '2026-03-31', 'date'],
    ['a date in words', '3 de marzo de 2023', 'date'],
    ['a quarter', 'Q4-2026', 'date'],
    ['a level', 'Almost certain', 'level'],
    ['a level with its number', '4 - Likely', 'level'],
    ['between two levels', 'Low-Medium', 'level'],
    ['a decision', 'Mitigate the risk', 'decision'],
    ['two decisions', 'Reduce/Accept', 'decision'],
    ['a status', 'In progress', 'status'],
    ['an id', 'R-017', 'code'],
    ['a number of a catalogue', 'A.5.15, A.5.16', 'reference'],
    ['a person', 'Dana Okafor', 'person'],
    ['a role', 'head of procurement', 'person'],
    ['several', 'PM / PO', 'person'],
    ['a sentence', 'Train all staff twice a year and measure', 'sentence'],
    ['a kind of entry', 'Assumption', 'entry-kind'],
    ['rated protection goals', 'C=2, I=3, A=3', 'protection-goal'],
    ['named protection goals', 'Integrity, availability', 'protection-goal'],
    ['nothing to say yet', 'TBD', 'placeholder'],
  ].map(
    ([reason, value, kind, format]) => [reason, value, kind, format] as [string, CellValue, CellKind, string],
  ),
)('is %s: %p', (_reason, value, kind, format) => {
  expect(kindsOf(value, format)).toContain(kind);
});

test.each<[reason: string, value: CellValue]>([
  ['blank', null],
  ['spaces', '  '],
  ['an error', { error: '#REF!' }],
])('is of no kind: %s', (_reason, value) => expect(kindsOf(value, undefined)).toEqual([]));

test.each<[reason: string, value: CellValue, number: number | undefined]>([
  ['a number', 12, 12],
  ['a number as text', ' 12 ', 12],
  ['a decimal comma', '1,2', 1.2],
  ['a percentage', '40%', 0.4],
  ['an id', 'R-1', undefined],
])('shows the number of %s', (_reason, value, number) => expect(numberOf(value)).toBe(number));
