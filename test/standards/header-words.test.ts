import { readHeader } from '../../core/standards/header-words';

const HEADERS: readonly (readonly [reason: string, header: string, field?: string, band?: string])[] = [
  ['exactly a synonym', 'Likelihood', 'likelihood'],
  ['a scale in brackets', 'Impact (1–5)', 'impact'],
  ['a scale in the name', 'L_1to5', 'likelihood'],
  ['snake case', 'date_last_reviewed', 'lastReview'],
  ['camel case', 'riskOwner', 'owner'],
  ['a line break', 'Risk \nNumber', 'id'],
  ['the sign for number', '#', 'id'],
  ['a number the spreadsheet added', 'Vulnerability3', 'vulnerability'],
  ['articles in between', 'Description of the Risk', 'description'],
  ['one letter missing', 'Eintrittswarscheinlichkeit', 'likelihood'],
  ['one letter missing at the end', 'Responsibiliy', 'owner'],
  ['too short to be called misspelt', 'Coast'],
  ['two names for one thing, one misspelt', 'Impact/ Concequence', 'impact'],
  ['inside a longer header', 'Overall annual likelihood estimate', 'likelihood'],
  ['a longer name wins over the shorter inside it', 'Action owner name', 'actionOwner'],
  ['a band in front', 'Residual likelihood', 'residualLikelihood', 'residual'],
  ['a band in brackets', '(Residual)\nImpact', 'residualImpact', 'residual'],
  ['a band that says before controls', 'Gross risk', 'rating', 'inherent'],
  ['a band above', 'Residual Risk / Impact', 'residualImpact', 'residual'],
  ['a band over "risk" alone', 'Residual risk / Risk', 'residualRating', 'residual'],
  ['a band of no rating stays out of it', 'Residual risk / Next review date', 'reviewDate', 'residual'],
  ['a band and its header as one phrase', 'Asset / Owner', 'assetOwner'],
  ['a date aimed at is no target rating', 'Target date', 'dueDate'],
  ['controls that exist are no current rating', 'Current controls', 'controls'],
  ['aimed-at rating', 'Target risk level', 'targetRating', 'target'],
  ['German', 'Nettorisiko', 'residualRating'],
  ['Spanish', 'Fecha de revisión', 'reviewDate'],
  ['French', 'Propriétaire du risque', 'owner'],
  ['Portuguese', 'Plano de Ação', 'action'],
  ['Italian', 'Probabilità di accadimento', 'likelihood'],
  ['Russian', 'Владелец риска', 'owner'],
  ['nothing we know', 'Favourite colour'],
  ['empty', ''],
];

test.each(HEADERS.map(([reason, header, field, band]) => [reason, header, { field, band }] as const))(
  '%s: %s',
  (_reason, header, { field, band }) => {
    const reading = readHeader(header);
    expect([reading.meanings[0]?.field, reading.band]).toEqual([field, band]);
  },
);

test("the first of a language's synonyms says a little more than a later one", () => {
  const [impact, severity] = ['Impact', 'Severity'].map(
    (header) => readHeader(header).meanings[0]?.strength ?? 0,
  );
  expect(impact).toBeGreaterThan(severity as number);
});
