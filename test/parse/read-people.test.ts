import { readPeople } from '../../core/parse/read-people';
import { raw } from '../support/raw';

test.each([
  ['a person', 'Dana Okafor', 'person'],
  ['surname first is one person', 'Okafor, Dana', 'person'],
  ['a double surname first is one person', 'Silva Costa, Mia', 'person'],
  ['initials', 'D.O.', 'person'],
  ['a role', 'Head of IT', 'role'],
  ['a role with an ampersand', 'R&D Manager', 'role'],
  ['a role in German', 'Leiter Einkauf', 'role'],
  ['a department', 'Finance Department', 'team'],
  ['a team', 'Security Team', 'team'],
  ['a department joined by and is one', 'Legal and Compliance Department', 'team'],
])('%s is one', (_because, typed, kind) => {
  expect(readPeople(raw(typed))).toEqual({ kind: 'value', text: typed, value: { kind, names: [typed] } });
});

test.each<readonly [string, string, readonly string[]]>([
  ['two roles with a slash', 'PM / PO', ['PM', 'PO']],
  ['three with slashes', 'QA /Dev /Arq', ['QA', 'Dev', 'Arq']],
  ['two people with a plus', 'Mia Silva + Dana Okafor', ['Mia Silva', 'Dana Okafor']],
  ['two people with and', 'Mia Silva and Dana Okafor', ['Mia Silva', 'Dana Okafor']],
  ['two people with an ampersand', 'Mia Silva & Dana Okafor', ['Mia Silva', 'Dana Okafor']],
  ['a list over lines', 'PO\nEquipo desarrollo', ['PO', 'Equipo desarrollo']],
  ['a list with commas', 'Mia Silva, Dana Okafor, Li Wei', ['Mia Silva', 'Dana Okafor', 'Li Wei']],
])('%s are several', (_because, typed, names) => {
  expect(readPeople(raw(typed))).toEqual({ kind: 'value', text: typed, value: { kind: 'several', names } });
});

test.each<readonly [string, string | null, string]>([
  ['nothing', null, 'blank'],
  ['a placeholder', 'TBD', 'placeholder'],
  ['a question mark', '?', 'placeholder'],
  ['a dash', '-', 'placeholder'],
  ['marks alone', '***', 'placeholder'],
])('%s names nobody', (_because, typed, kind) => {
  expect(readPeople(raw(typed)).kind).toBe(kind);
});
