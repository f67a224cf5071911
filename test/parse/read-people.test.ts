import { readPeople } from '../../core/parse/read-people';
import { raw } from '../support/raw';

test.each<readonly [string, string, string, (readonly string[])?]>([
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
  ['two roles with a slash', 'PM / PO', 'several', ['PM', 'PO']],
  ['three with slashes', 'QA /Dev /Arq', 'several', ['QA', 'Dev', 'Arq']],
  ['two people with a plus', 'Mia Silva + Dana Okafor', 'several', ['Mia Silva', 'Dana Okafor']],
  ['two people with and', 'Mia Silva and Dana Okafor', 'several', ['Mia Silva', 'Dana Okafor']],
  ['two people with an ampersand', 'Mia Silva & Dana Okafor', 'several', ['Mia Silva', 'Dana Okafor']],
  ['a list over lines', 'PO\nEquipo desarrollo', 'several', ['PO', 'Equipo desarrollo']],
  ['a list with commas', 'Mia Silva, Dana Okafor, Li Wei', 'several', ['Mia Silva', 'Dana Okafor', 'Li Wei']],
])('%s', (_because, typed, kind, names = [typed]) => {
  expect(readPeople(raw(typed))).toEqual({ kind: 'value', text: typed, value: { kind, names } });
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
