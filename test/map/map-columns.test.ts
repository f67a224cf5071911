import type { Grid } from '../../core/model/grid';
import { type Column, headersByField, mapOf } from './mapped';

const SENTENCES = [
  'Train all staff twice a year and measure who clicks',
  'Put a second line into the building before the summer',
  'Agree on a substitute with the second supplier in writing',
] as const;
const IDS: Column = ['ID', 'R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6'];
const TITLE: Column = ['Risk', 'Phishing of staff', 'Loss of power', 'Supplier fails'];
const LIKELIHOOD: Column = ['Likelihood', 1, 2, 3, 4, 5, 2];
const IMPACT: Column = ['Impact', 2, 2, 4, 5, 3, 1];
const SCORES = [2, 4, 12, 20, 15, 2];

interface Case {
  readonly columns: readonly Column[];
  readonly extras?: Partial<Grid>;
  readonly expected: Readonly<Record<string, string>>;
}

test.each<[reason: string, expected: Case]>([
  [
    'a plain register',
    {
      columns: [IDS, TITLE, LIKELIHOOD, IMPACT, ['Owner', 'Dana Okafor', 'CISO']],
      expected: { id: 'ID', title: 'Risk', likelihood: 'Likelihood', impact: 'Impact', owner: 'Owner' },
    },
  ],
  [
    'a decision headed "Action" beside an action plan',
    {
      columns: [TITLE, ['Action', 'Mitigate', 'Accept'], ['Action plan', ...SENTENCES]],
      expected: { title: 'Risk', treatment: 'Action', action: 'Action plan' },
    },
  ],
  [
    'an action headed "Treatment"',
    { columns: [TITLE, ['Treatment', ...SENTENCES]], expected: { title: 'Risk', action: 'Treatment' } },
  ],
  [
    'a decision headed "Treatment"',
    {
      columns: [TITLE, ['Treatment', 'Reduce', 'Reduce/Accept']],
      expected: { title: 'Risk', treatment: 'Treatment' },
    },
  ],
  [
    'an impact in words that is the consequence',
    {
      columns: [TITLE, LIKELIHOOD, ['Impact', ...SENTENCES], ['Severity', 'Low', 'High']],
      expected: { title: 'Risk', likelihood: 'Likelihood', consequence: 'Impact', impact: 'Severity' },
    },
  ],
  [
    'a severity that is the level, because an impact is there',
    {
      columns: [TITLE, LIKELIHOOD, IMPACT, ['Severity', 'Low', 'High']],
      expected: { title: 'Risk', likelihood: 'Likelihood', impact: 'Impact', rating: 'Severity' },
    },
  ],
  [
    'a "risk" that is the id',
    {
      columns: [
        ['Risk', 'RISK-01', 'RISK-02', 'RISK-03', 'RISK-04', 'RISK-05', 'RISK-06'],
        ['Description', ...SENTENCES],
      ],
      expected: { id: 'Risk', description: 'Description' },
    },
  ],
  [
    'a "risk" told at length',
    {
      columns: [['Risk', ...SENTENCES], LIKELIHOOD],
      expected: { description: 'Risk', likelihood: 'Likelihood' },
    },
  ],
  [
    'a second "risk" that is likelihood times impact',
    {
      columns: [['Description', ...SENTENCES], LIKELIHOOD, IMPACT, ['Risk', ...SCORES]],
      expected: { description: 'Description', likelihood: 'Likelihood', impact: 'Impact', score: 'Risk' },
    },
  ],
  [
    'the one of two scores that multiplies',
    {
      columns: [TITLE, LIKELIHOOD, IMPACT, ['Total score', 7, 9, 11, 3], ['Risk value', ...SCORES]],
      expected: { title: 'Risk', likelihood: 'Likelihood', impact: 'Impact', score: 'Risk value' },
    },
  ],
  [
    'a level in words beside a rating in numbers',
    {
      columns: [TITLE, LIKELIHOOD, IMPACT, ['Risk level', 'Low', 'High'], ['Risk rating', ...SCORES]],
      expected: {
        title: 'Risk',
        likelihood: 'Likelihood',
        impact: 'Impact',
        rating: 'Risk level',
        score: 'Risk rating',
      },
    },
  ],
  [
    'a residual set under a band',
    {
      columns: [
        TITLE,
        LIKELIHOOD,
        IMPACT,
        ['Residual risk / Impact', 1, 2],
        ['Residual risk / Likelihood', 1, 2],
      ],
      expected: {
        title: 'Risk',
        likelihood: 'Likelihood',
        impact: 'Impact',
        residualImpact: 'Residual risk / Impact',
        residualLikelihood: 'Residual risk / Likelihood',
      },
    },
  ],
  [
    'the inherent of three sets before the current one',
    {
      columns: [
        TITLE,
        ['current_impact', 2],
        ['inherent_impact', 3],
        ['residual_impact', 1],
        ['likelihood', 1, 2],
      ],
      expected: {
        title: 'Risk',
        impact: 'inherent_impact',
        residualImpact: 'residual_impact',
        likelihood: 'likelihood',
      },
    },
  ],
  [
    'confidentiality, integrity and availability by their initials',
    {
      columns: [TITLE, ['CIA / C', 1, 2], ['CIA / I', 2, 3], ['CIA / A', 3, 1], LIKELIHOOD],
      expected: {
        title: 'Risk',
        impactC: 'CIA / C',
        impactI: 'CIA / I',
        impactA: 'CIA / A',
        likelihood: 'Likelihood',
      },
    },
  ],
  [
    'likelihood and impact as single letters',
    {
      columns: [TITLE, ['P', 1, 2, 3, 4, 5, 2], ['I', 2, 2, 4, 5, 3, 1], ['R', ...SCORES]],
      expected: { title: 'Risk', likelihood: 'P', impact: 'I', score: 'R' },
    },
  ],
  [
    'controls that are numbers of a catalogue',
    { columns: [TITLE, ['Control', 'A.5.1', 'A.8.24']], expected: { title: 'Risk', controlRef: 'Control' } },
  ],
  [
    'a type that is a category',
    { columns: [TITLE, ['Type', 'Legal', 'Staff']], expected: { title: 'Risk', category: 'Type' } },
  ],
  [
    'a type that tells risks from assumptions',
    { columns: [TITLE, ['Type', 'Risk', 'Assumption']], expected: { title: 'Risk', kind: 'Type' } },
  ],
  [
    'an owner nobody is named in yet',
    {
      columns: [TITLE, LIKELIHOOD, ['Risk owner']],
      expected: { title: 'Risk', likelihood: 'Likelihood', owner: 'Risk owner' },
    },
  ],
  [
    'a hidden decoy with the better header',
    {
      columns: [['Likelihood', 1, 2], TITLE, ['Probability of occurrence', 2, 3]],
      extras: { hiddenColumns: [0] },
      expected: { title: 'Risk', likelihood: 'Probability of occurrence' },
    },
  ],
  [
    'ratings in codes of its own',
    {
      columns: [TITLE, ['Likelihood', 'P4', 'P2', 'P3'], ['Impact', 'S1', 'S2', 'S2']],
      expected: { title: 'Risk', likelihood: 'Likelihood', impact: 'Impact' },
    },
  ],
  [
    'a status and a decision in words we do not know',
    {
      columns: [TITLE, ['Status', 'Lopend', 'Afgerond'], ['Response', 'Verminderen', 'Aanvaarden']],
      expected: { title: 'Risk', status: 'Status', treatment: 'Response' },
    },
  ],
  [
    'no field for what we do not know',
    { columns: [TITLE, ['Favourite colour', 'Blue'], ['Rank', 1, 2]], expected: { title: 'Risk' } },
  ],
])('maps %s', (_reason, { columns, extras, expected }) => {
  expect(headersByField(mapOf(columns, extras))).toEqual(expected);
});

test('takes the second of two equal sets for the residual one', () => {
  const map = mapOf([TITLE, LIKELIHOOD, IMPACT, ['Action', ...SENTENCES], LIKELIHOOD, IMPACT]);
  const columns = Object.fromEntries(Object.values(map).map(({ field, column }) => [field, column]));
  expect(columns).toEqual({
    title: 0,
    likelihood: 1,
    impact: 2,
    action: 3,
    residualLikelihood: 4,
    residualImpact: 5,
  });
});

test('keeps the evidence and the other columns it could have been', () => {
  const map = mapOf([TITLE, LIKELIHOOD, ['Auswirkung', 1, 5], ['Impact score', 3, 4]]);
  expect(map.impact).toMatchObject({
    column: 3,
    evidence: [
      { kind: 'header', said: 'Impact score', synonym: 'impact score' },
      { kind: 'values', holds: '3–4', share: 1 },
    ],
    runnersUp: [{ column: 2, header: 'Auswirkung' }],
  });
});

test.each<
  [reason: string, columns: readonly Column[], field: 'likelihood' | 'owner' | 'dueDate', isUnsure: boolean]
>([
  ['a plain header over suitable values is sure', [LIKELIHOOD], 'likelihood', false],
  ['two columns that say the same are not', [LIKELIHOOD, ['Probability', 1, 2]], 'likelihood', true],
  ['the only person being the one who acts is not', [['Action owner', 'Dana Okafor', 'CISO']], 'owner', true],
  ['a date column full of words is not', [['Due date', 'during the release']], 'dueDate', true],
])('says whether it is unsure: %s', (_reason, columns, field, isUnsure) => {
  expect(mapOf([TITLE, ...columns])[field]?.isUnsure).toBe(isUnsure);
});
