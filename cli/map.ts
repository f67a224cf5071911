import {
  columnLetters,
  evidenceSentence,
  FIELDS,
  listed,
  locateAndMap,
  type MappedRegister,
  skipSentence,
} from '../core/index';
import type { MapArguments } from './arguments';
import type { ExitCode } from './exit-code';
import type { Ink } from './ink';
import { type Found, printFound } from './print-found';
import { placeJson, skippedJson } from './register-json';
import type { Terminal } from './terminal';

/** `riskrow map`: says where the registers are and which column is which, and why. */
export function map(given: MapArguments, terminal: Terminal): ExitCode {
  const { sheet } = given;
  const registers = printFound(given, terminal, {
    find: (book) => locateAndMap(book, { ...(sheet !== undefined && { sheet }) }),
    json: mapJson,
    text: mapText,
  });
  return registers.length === 0 ? 2 : 0;
}

const mapJson = ({ registers, skippedSheets }: Found<MappedRegister>): object => ({
  registers: registers.map(({ place, columns }) => placeJson(place, columns)),
  skippedSheets: skippedJson(skippedSheets),
});

function mapText({ registers, skippedSheets }: Found<MappedRegister>, ink: Ink): string {
  const skipped = skippedSheets.map(({ sheet, because }) => `${sheet}: ${skipSentence(because)}`);
  const texts = registers.map((register) => registerText(register, ink));
  return [...texts, ...(skipped.length === 0 ? [] : [skipped.join('\n')])].join('\n\n');
}

function registerText({ place, columns }: MappedRegister, ink: Ink): string {
  const header =
    place.headerRows > 1
      ? `${place.headerRow + 1}–${place.headerRow + place.headerRows}`
      : place.headerRow + 1;
  const head = `${ink.strong(place.sheet)} · header in row ${header}, risks in rows ${place.firstDataRow + 1}–${place.lastDataRow + 1}`;
  const choices = Object.values(columns).sort((a, b) => a.column - b.column);
  const width = choices.reduce((widest, { field }) => Math.max(widest, FIELDS[field].name.length), 0);
  const lines = choices.map(({ field, column, header: text, isUnsure, evidence }) => {
    const reasons = listed(evidence.map((reason) => evidenceSentence(reason, text, field)));
    const because = reasons === '' ? '' : `, because ${reasons}`;
    return `${isUnsure ? '?' : ' '} ${FIELDS[field].name.padEnd(width)}  ${columnLetters(column)}${ink.quiet(because)}`;
  });
  const confirm = choices.some(({ isUnsure }) => isUnsure) ? ['? = confirm this column'] : [];
  return [head, ...lines, ...confirm].join('\n');
}
