import type { Clause } from '../../core/model/clause';
import { CLAUSES, citationOf, FRAMEWORKS } from '../../core/standards/frameworks';

const clauses = Object.keys(CLAUSES) as Clause[];

test.each(clauses.map((clause) => [clause]))('%s is cited by the name of its framework', (clause) => {
  const names = Object.values(FRAMEWORKS).map(({ name }) => `${name} `);
  const citation = citationOf(clause);
  expect(citation === 'Good practice' || names.some((name) => citation.startsWith(name))).toBe(true);
});

test('a citation ends with the clause', () => {
  expect(citationOf('27001 6.1.2 c 2')).toBe('ISO/IEC 27001:2022 6.1.2 c 2');
});
