import { dayFromIso, isoFromDay } from '../../core/index';
import { ACCEPTANCE_REASONS, ASSETS, ENTITIES, EVENTS, type EventWords, PEOPLE } from './group-words';
import { type Seeded, seeded } from './seeded';

export type GroupField = (typeof GROUP_HEADERS)[number];
type GroupRow = Record<GroupField, string | number>;

export const GROUP_HEADERS = [
  'Risk ID',
  'Entity',
  'Category',
  'Risk',
  'Cause',
  'Consequence',
  'Asset',
  'CIA',
  'Likelihood (1-5)',
  'Impact (1-5)',
  'Score',
  'Risk owner',
  'Treatment',
  'Action',
  'Action owner',
  'Due date',
  'Action status',
  'Controls',
  'Residual likelihood (1-5)',
  'Residual impact (1-5)',
  'Accepted by',
  'Accepted on',
  'Reason for acceptance',
  'Accepted until',
  'Last review',
  'Next review',
  'Status',
] as const;

const ROWS = 2000;
const SEED = 20261125;

/** Rows in which something is wrong on purpose, in percent. */
const DEFECTS = 8;

/** The day the register was last saved on. */
const SAVED = dayFromIso('2026-11-20') as number;

/** The rows of a group's register: 2,000 made-up risks, most of them well kept. */
export function groupRows(): readonly GroupRow[] {
  const random = seeded(SEED);
  return Array.from({ length: ROWS }, (_, index) => {
    const row = soundRow(random, index);
    return random.percent(DEFECTS) ? { ...row, ...random.pick(PLANTED)(row, random) } : row;
  });
}

const day = (offset: number): string => isoFromDay(SAVED + offset);

function soundRow(random: Seeded, index: number): GroupRow {
  const words = random.pick(EVENTS);
  const asset = random.pick(ASSETS);
  const likelihood = random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5]);
  const impact = random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5]);
  const entity = random.pick(ENTITIES);
  const lastReview = -random.between(10, 170);
  return {
    'Risk ID': `GR-${String(index + 1).padStart(4, '0')}`,
    Entity: entity,
    Category: words.category,
    Risk: `${words.event} ${asset} of ${entity}`,
    Cause: random.pick(words.causes),
    Consequence: random.pick(words.consequences),
    Asset: asset.replace(/^the /, ''),
    CIA: words.cia,
    'Likelihood (1-5)': likelihood,
    'Impact (1-5)': impact,
    Score: likelihood * impact,
    'Risk owner': random.pick(PEOPLE),
    'Last review': day(lastReview),
    'Next review': day(lastReview + random.between(180, 360)),
    Status: 'Open',
    ...(random.percent(72)
      ? improved(random, words, { likelihood, impact })
      : accepted(random, { likelihood, impact })),
  };
}

interface Rated {
  readonly likelihood: number;
  readonly impact: number;
}

function improved(random: Seeded, words: EventWords, { likelihood, impact }: Rated) {
  return {
    Treatment: random.pick(['Reduce', 'Reduce', 'Reduce', 'Reduce', 'Avoid']),
    Action: random.pick(words.actions),
    'Action owner': random.pick(PEOPLE),
    'Due date': day(random.between(20, 300)),
    'Action status': random.pick(['Not started', 'In progress', 'In progress']),
    Controls: words.controls.slice(0, random.between(1, words.controls.length)).join(', '),
    'Residual likelihood (1-5)': random.between(1, likelihood),
    'Residual impact (1-5)': random.between(Math.max(1, impact - 1), impact),
    'Accepted by': '',
    'Accepted on': '',
    'Reason for acceptance': '',
    'Accepted until': '',
  };
}

function accepted(random: Seeded, { likelihood, impact }: Rated) {
  const since = -random.between(5, 160);
  return {
    Treatment: 'Accept',
    Action: '',
    'Action owner': '',
    'Due date': '',
    'Action status': '',
    Controls: '',
    'Residual likelihood (1-5)': likelihood,
    'Residual impact (1-5)': impact,
    'Accepted by': random.pick(PEOPLE),
    'Accepted on': day(since),
    'Reason for acceptance': random.pick(ACCEPTANCE_REASONS),
    'Accepted until': day(since + random.between(200, 360)),
  };
}

/** What goes wrong in real registers: each takes a sound row and says which cells are different. */
const PLANTED: readonly ((row: GroupRow, random: Seeded) => Partial<GroupRow>)[] = [
  () => ({ 'Risk owner': '' }),
  () => ({ 'Risk owner': 'TBD' }),
  (_row, random) => ({ 'Risk owner': `${random.pick(PEOPLE)} / ${random.pick(PEOPLE)}` }),
  (_row, random) => ({ 'Risk owner': random.pick(['IT department', 'Finance team', 'Security team']) }),
  () => ({ Treatment: '', Action: '', 'Action owner': '', 'Due date': '', 'Action status': '' }),
  () => ({ 'Likelihood (1-5)': '', Score: '' }),
  () => ({ 'Impact (1-5)': 'TBD', Score: '' }),
  (row) => (row.Treatment === 'Accept' ? { 'Accepted by': '' } : { Action: '' }),
  (row, random) =>
    row.Treatment === 'Accept'
      ? { 'Accepted until': day(-random.between(5, 90)) }
      : { 'Due date': day(-random.between(5, 90)) },
  (row) => (row.Treatment === 'Accept' ? { 'Reason for acceptance': '' } : { 'Due date': '' }),
  () => ({ 'Next review': '' }),
  (_row, random) => ({ 'Next review': day(-random.between(5, 60)) }),
  () => ({ 'Next review': '31/02/2027' }),
  (row) => ({ 'Residual impact (1-5)': Math.min(5, Number(row['Impact (1-5)']) + 1) }),
  (row) => ({
    'Risk ID': `GR-${String(Math.max(1, Number(String(row['Risk ID']).slice(3)) - 7)).padStart(4, '0')}`,
  }),
  () => ({ 'Likelihood (1-5)': 7, Score: '' }),
];
