import { readFileSync, writeFileSync } from 'node:fs';
import { columnLetters, type Grid, gridFromRows } from '../core/index';
import { readWorkbook } from '../workbook-file/index';
import { GROUP_HEADERS, type GroupField, groupRows } from './examples/group-register';
import { csvOf } from './examples/write-csv';
import { type SheetStyle, xlsxOf } from './examples/write-xlsx';

/** Where the hand-written tables are, and, unless another folder is named, where all the rest goes. */
const FOLDER = 'examples';

const tidyStyle: SheetStyle = {
  name: 'Register',
  dateFormat: 'yyyy-mm-dd',
  widths: [
    8, 50, 50, 50, 24, 8, 12, 12, 18, 12, 50, 18, 12, 14, 18, 12, 12, 18, 12, 40, 12, 40, 12, 12, 10, 12, 40,
  ],
};

const messyStyle: SheetStyle = {
  name: 'Tabelle1',
  dateFormat: 'dd.mm.yyyy',
  widths: [6, 26, 60, 18, 14, 22, 16, 44, 12, 12, 18, 14, 18, 14, 32],
  merges: ['A1:O1', 'A2:O2', 'B4:C4', 'D4:E4', 'G4:J4', 'K4:L4', 'M4:N4'],
  textCells: ['I18', 'I29'],
};

const scaleStyle: SheetStyle = { name: 'Skala', dateFormat: 'dd.mm.yyyy', widths: [20, 60] };

const SCALE_ROWS = [
  ['Stufe', 'Bedeutung'],
  ['sehr gering', 'seltener als alle zehn Jahre'],
  ['gering', 'alle fünf bis zehn Jahre'],
  ['mittel', 'alle zwei bis fünf Jahre'],
  ['hoch', 'einmal im Jahr'],
  ['sehr hoch', 'mehrmals im Jahr'],
];

const groupStyle: SheetStyle = {
  name: 'Group register',
  dateFormat: 'yyyy-mm-dd',
  widths: GROUP_HEADERS.map((header) => Math.max(12, header.length)),
  formulaAt: groupFormula,
};

function groupFormula(row: number, column: number): string | undefined {
  if (row === 0 || column !== GROUP_HEADERS.indexOf('Score')) return undefined;
  const cell = (field: GroupField): string => `${columnLetters(GROUP_HEADERS.indexOf(field))}${row + 1}`;
  return `${cell('Likelihood (1-5)')}*${cell('Impact (1-5)')}`;
}

const readTable = (name: string): Grid => tableFrom(readFileSync(`${FOLDER}/${name}.csv`), name);

function tableFrom(bytes: Uint8Array, name: string): Grid {
  const outcome = readWorkbook(bytes, `${name}.csv`);
  if (outcome.kind === 'unreadable') throw new Error(`${name}.csv: ${outcome.because.kind}`);
  return outcome.book.grids[0] as Grid;
}

/**
 * Makes the registers in `examples/`. The tidy and the messy one are written by hand as .csv, and their .xlsx is made
 * from that; both files of the group's register come out of a generator.
 */
function makeExamples(folder: string): void {
  const groupTable = [GROUP_HEADERS, ...groupRows().map((row) => GROUP_HEADERS.map((header) => row[header]))];
  const groupText = csvOf(groupTable, { delimiter: ',', lineEnd: '\n' });
  writeFileSync(`${folder}/group-register.csv`, groupText);
  const scale = gridFromRows(SCALE_ROWS);
  const workbooks = {
    'tidy-iso27001': [{ grid: readTable('tidy-iso27001'), style: tidyStyle }],
    'messy-register': [
      { grid: readTable('messy-register'), style: messyStyle },
      { grid: scale, style: scaleStyle },
    ],
    'group-register': [
      { grid: tableFrom(new TextEncoder().encode(groupText), 'group-register'), style: groupStyle },
    ],
  };
  for (const [name, sheets] of Object.entries(workbooks))
    writeFileSync(`${folder}/${name}.xlsx`, xlsxOf(sheets));
}

makeExamples(process.argv[2] ?? FOLDER);
