import { citationOf } from '../../core/standards/frameworks';

test('a citation is the framework’s name and the clause', () => {
  expect(citationOf('27001 6.1.2 c 2')).toBe('ISO/IEC 27001:2022 6.1.2 c 2');
});
