import type { CellValue } from '../core/model/cell';
import { type Seeded, seeded } from '../scripts/examples/seeded';
import { COLUMNS, DEFECT_KINDS, type DefectKind, PLANTERS, type RiskRow, TODAY } from './planted-defects';
import {
  CATEGORIES,
  DEPARTMENTS,
  FIRST_NAMES,
  IMPACTS,
  LAST_NAMES,
  LIKELIHOODS,
  RATINGS,
  SUBJECTS,
} from './register-words';

/** A made-up register as a sheet would hold it, and which risks have which defect. */
export interface GeneratedRegister {
  /** A title, two more rows, the header, then one row a risk. */
  readonly grid: readonly (readonly CellValue[])[];
  readonly headerRow: number;
  readonly today: number;
  /** Planted defects; `row` is the grid's row. At most one a risk. */
  readonly defects: readonly { readonly row: number; readonly kind: DefectKind }[];
}

/** How many risks, and which of the possible registers. `defectShare` is 0.08 unless said. */
export interface GenerateOptions {
  readonly rowCount: number;
  readonly seed?: number;
  readonly defectShare?: number;
}

/** Makes a register of 20 columns. The same options always give the same register. */
export function generateRegister({
  rowCount,
  seed = 42,
  defectShare = 0.08,
}: GenerateOptions): GeneratedRegister {
  const random = seeded(seed);
  const grid: CellValue[][] = [...titleRows(), COLUMNS.map(([, header]) => header)];
  const headerRow = grid.length - 1;
  const defects: { row: number; kind: DefectKind }[] = [];
  const idsAbove: string[] = [];
  const people = peopleFor(rowCount);
  for (let index = 0; index < rowCount; index++) {
    const isDefective = index > 0 && random.next() < defectShare;
    const { row, likelihood, impact } = riskRow({ index, random, people, isUnderWay: isDefective });
    const kind = isDefective ? plantableKind(random, likelihood) : undefined;
    const planted =
      kind === undefined ? row : { ...row, ...PLANTERS[kind]({ row, likelihood, impact, random, idsAbove }) };
    if (kind === undefined) idsAbove.push(String(row.id));
    else defects.push({ row: grid.length, kind });
    grid.push(COLUMNS.map(([key]) => planted[key]));
  }
  return { grid, headerRow, today: TODAY, defects };
}

function titleRows(): CellValue[][] {
  const blank = COLUMNS.map((): CellValue => '');
  return [
    ['Corporate Risk Register', ...blank.slice(1)],
    ['Last updated', TODAY - 3, ...blank.slice(2)],
    blank,
  ];
}

/** A residual rating can only be planted too high below the top of the scale. */
function plantableKind(random: Seeded, likelihood: number): DefectKind {
  const kind = random.pick(DEFECT_KINDS);
  return kind === 'residual-higher' && likelihood === 5 ? 'owner-missing' : kind;
}

/** Owners, about one for every 25 risks and at most 400. */
function peopleFor(rowCount: number): string[] {
  const count = Math.min(400, Math.max(8, Math.floor(rowCount / 25)));
  return Array.from({ length: count }, (_, index) => {
    const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length)] as string;
    return `${FIRST_NAMES[index % FIRST_NAMES.length]} ${last}`;
  });
}

interface RowOptions {
  readonly index: number;
  readonly random: Seeded;
  readonly people: readonly string[];
  /** Open and being mitigated, so that any defect matters to it. */
  readonly isUnderWay: boolean;
}

function riskRow(options: RowOptions): { row: RiskRow; likelihood: number; impact: number } {
  const { index, random, people, isUnderWay } = options;
  const [likelihood, impact] = [random.between(1, 5), random.between(1, 5)];
  const dateRaised = TODAY - random.between(20, 900);
  const decision = isUnderWay ? 'Mitigate' : decisionFor(random, likelihood * impact);
  const status = isUnderWay ? 'Open' : statusFor(random);
  const isAccepted = decision === 'Accept';
  const isMitigated = decision === 'Mitigate';
  const residualLikelihood = isMitigated ? Math.max(1, likelihood - random.between(0, 2)) : likelihood;
  const residualImpact = isMitigated ? Math.max(1, impact - random.between(0, 1)) : impact;
  const owner = random.between(0, people.length - 1);
  const row: RiskRow = {
    id: `R-${String(index + 1).padStart(6, '0')}`,
    title: `${sentence(random, 4, 8)} ${index + 1}`,
    description: `Because of ${words(random, 4, 9)}, ${words(random, 5, 11)} may happen and lead to ${words(random, 4, 9)}.`,
    category: random.pick(CATEGORIES),
    owner: people[owner] as string,
    department: random.pick(DEPARTMENTS),
    likelihood: LIKELIHOODS[likelihood - 1] as string,
    impact: IMPACTS[impact - 1] as string,
    score: likelihood * impact,
    rating: RATINGS[bandOf(likelihood * impact)] as string,
    decision,
    plan: isAccepted ? '' : `${sentence(random, 6, 16)}.`,
    actionOwner: isAccepted ? '' : (people[(owner + 1) % people.length] as string),
    dueDate: isAccepted
      ? ''
      : status === 'Closed'
        ? dateRaised + random.between(5, 15)
        : TODAY + random.between(1, 300),
    residualLikelihood,
    residualImpact,
    residualScore: residualLikelihood * residualImpact,
    status,
    dateRaised,
    reviewDate: TODAY + random.between(1, 120),
  };
  return { row, likelihood, impact };
}

const bandOf = (score: number): number => (score >= 20 ? 3 : score >= 12 ? 2 : score >= 6 ? 1 : 0);

function decisionFor(random: Seeded, score: number): string {
  if (score >= 12) return random.next() < 0.85 ? 'Mitigate' : random.pick(['Transfer', 'Avoid']);
  return random.pick(['Mitigate', 'Accept', 'Mitigate', 'Transfer', 'Accept']);
}

const statusFor = (random: Seeded): string =>
  random.next() < 0.15 ? 'Closed' : random.pick(['Open', 'Open', 'In Progress', 'On Hold']);

const words = (random: Seeded, fewest: number, most: number): string =>
  Array.from({ length: random.between(fewest, most) }, () => random.pick(SUBJECTS)).join(' ');

function sentence(random: Seeded, fewest: number, most: number): string {
  const text = words(random, fewest, most);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
