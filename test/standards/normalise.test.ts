import fc from 'fast-check';
import { normalise, normaliseAny } from '../../core/standards/normalise';

test.each([
  ['snake case', 'Risk_Owner', 'risk owner'],
  ['camel case', 'riskOwner', 'risk owner'],
  ['line breaks', 'Risk\nOwner ', 'risk owner'],
  ['punctuation', 'Likelihood (1-5):', 'likelihood 1 5'],
  ['accents', 'Propriétaire du risque', 'proprietaire du risque'],
  ['German letters', 'Maßnahme für Größe', 'massnahme fur grosse'],
  ['Cyrillic', 'Вероятность', 'вероятность'],
  ['Chinese', '风险 等级', '风险 等级'],
  ['question marks stay, since they may be all there is', '??', '??'],
  ['an ampersand and a plus stay', 'R&D + IT', 'r&d + it'],
])('%s', (_because, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('plain texts read the same by either way', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(normalise(text)).toBe(normaliseAny(text))));
});

test('a text once normalised stays as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(normalise(normalise(text))).toBe(normalise(text))));
});
