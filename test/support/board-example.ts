import type { RuleOutcome } from '../../core/model/finding';
import type { ShortRow } from './table-of';

const COLUMNS =
  'id title consequence cia likelihood impact owner treatment dueDate acceptanceExpiry acceptedBy reviewDate deferralReason state';

const LINES = `
R-001 | Loss of the main data centre | Production and order entry stop for days | A | 3 | 5 | J. Okafor | improve | 2026-12-18
R-002 | Phishing of finance staff | A payment of six figures goes to a stranger | I, C | 4 | 4 |  | improve | 2027-01-15
R-003 | Key supplier of hosting becomes insolvent | Customer portal offline without a second source | A | 2 | 5 | Dana Okafor | accept |  | 2026-09-30 | Board
R-004 | Ransomware through an unpatched VPN gateway | All plants stop; backups may be encrypted too | A, I | 4 | 5 | M. Silva | improve | 2026-10-31
R-005 | Payroll outage at month end | Staff are paid late; penalties by tariff contract | A | 3 | 4 | M. Silva
R-006 | Former staff keep access to cloud storage | Customer drawings leave with them | C | 4 | 3 | P. Lindqvist | improve | 2026-12-01
R-007 | Shared administrator passwords | Nobody can tell who changed what | C, I | 4 | 4 |  | ?
R-008 | Laptop stolen with unencrypted disk | Personal data of applicants made public | C | 2-4 | 3 | H. Brandt | improve | 2027-02-28
R-009 | Backups never restored in a test | A recovery takes weeks instead of days | A | 3 | 4 | J. Okafor | improve | 2026-12-12
R-010 | Wrong price list sent to customers | Contracts at a loss for a quarter | I | 2 | 3 | S. Moreau | improve | 2027-03-31
R-011 | Office Wi-Fi reaches the machine network | A visitor can stop a line | A | 3 | 3 | M. Silva | improve | 2027-01-31
R-012 | Cloud bill runs away after an attack | Budget of the year spent in a week | A | 2 | 2 | H. Brandt | defer |  |  |  | 2027-02-15 | Waits for the new contract
R-013 | Source code copied by a contractor | Competitor ships the same function | C | 2 | 4 | P. Lindqvist | improve | 2027-01-20
R-014 | Fire in the archive room | Signed originals are lost | A | 1 | 3 | S. Moreau | accept |  | 2027-06-30 | Dana Okafor
R-015 | Customer portal has no second factor | Accounts of customers taken over | C, I | 3 | 4 | P. Lindqvist | improve | 2027-03-15
R-016 | Single administrator for the ERP system | Nobody can restart it during holidays | A | 3 | 4 | J. Okafor
R-017 | Data processor without a contract | Fine; customers ask questions | C | 3 | 2 | A. Novak | improve | 2026-11-10
R-018 | Badge system out of support | Doors stay open or shut | A, C | 2 | 3 | S. Moreau | improve | 2027-05-31
R-019 | Invoices approved by one person | Invoices paid twice | I | 3 | 3 | A. Novak | improve | 2027-02-01
R-020 | Test system holds real customer data | Data visible to developers abroad | C | 3 | 3 | P. Lindqvist | improve | 2027-01-31
R-021 | Mail to the wrong recipient | Salary list in the wrong hands | C | 4 | 2 | H. Brandt | improve | 2027-04-30
R-022 | Printer room open to visitors | Contracts left on the printer | C | 2 | 2 | S. Moreau | accept |  | 2026-12-31 | Dana Okafor
R-023 | Machine controller cannot be patched | A known weakness stays open for years | A, I | 2 | 4 | M. Silva | accept |  | 2027-01-31 | Board
R-024 | Domain expires unnoticed | No mail and no website for a day | A | 1 | 4 | J. Okafor | improve | 2027-03-01
R-025 | AI assistant fed with customer contracts | Secrets of customers leave the house | C |  |  | T. Yilmaz
R-026 | Open-source library with a back door | Product ships harmful code | I | 2 | 5 | P. Lindqvist | improve | 2027-02-28
R-027 | Certificate of the shop runs out | Shop shows a warning for hours | A | 2 | 2 | J. Okafor | improve | 2027-01-10
R-028 | Air conditioning of the server room | Shutdown on a hot weekend | A | 2 | 3 | J. Okafor | improve | 2027-05-01
R-029 | Insider exports the customer list | List sold; reputation suffers | C | 2 | 4 | H. Brandt | improve | 2027-04-15
R-030 | Works council not asked about logging | Logs may not be used as proof | I | 2 | 2 | A. Novak | defer |  |  |  | 2026-10-15 | Talks go on
R-031 | Router at the small site without spare | Site works on paper for two days | A | 3 | 2 | M. Silva | improve | 2027-03-20
R-032 | Denial of service on order day | Orders of the day are lost | A | 3 | 3 | P. Lindqvist | improve | 2027-02-10
R-033 | Lost USB stick | Drawings public | C | 2 | 2 | S. Moreau | improve | 2027-06-30
R-034 | Wrong rights after a move between departments | Reads files of the old team | C | 4 | 2 | H. Brandt | improve | 2027-01-05
R-035 | Vendor support account always open | Vendor breach becomes ours | C, A | 3 | 4 | M. Silva | improve | 2026-12-20
R-036 | Quality data kept in one spreadsheet | Recall cannot be narrowed down | I |  |  | S. Moreau | improve | 2027-02-15
R-037 | Power cut longer than the batteries | Unclean shutdown, lost transactions | A | 2 | 3 | J. Okafor | accept |  | 2027-09-30
R-038 | Video meeting recorded by a guest | Strategy talk made public | C | 2 | 1 | T. Yilmaz | improve | 2027-06-30
R-039 | Old fax line |  |  | 1 | 1 | A. Novak | improve |  |  |  |  |  | closed
R-040 | Paper forms at goods in |  |  | 2 | 1 | A. Novak | improve |  |  |  |  |  | closed
`;

/** A made-up register of forty risks, kept as a small manufacturer might keep it. */
export const EXAMPLE_ROWS: readonly ShortRow[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split(' | ');
    const entries = COLUMNS.split(' ').map((column, index) => [column, cells[index]?.trim() ?? '']);
    return Object.fromEntries(entries.filter(([column, cell]) => column !== 'state' || cell !== ''));
  });

const ran = (ruleId: string, findings: number, waived = 0): RuleOutcome => ({
  kind: 'run',
  ruleId,
  passed: 38 - findings - waived,
  findings,
  needsReview: 0,
  waived,
});

/** What became of some checks on it. */
export const EXAMPLE_RULES: readonly RuleOutcome[] = [
  ran('owner-missing', 2),
  ran('decision-missing', 4),
  ran('action-overdue', 2, 1),
  ran('rating-missing', 2),
  ran('acceptance-expired', 1),
  {
    kind: 'not-run',
    ruleId: 'review-interval-too-long',
    because: { kind: 'no-column', fields: ['lastReview'] },
  },
  {
    kind: 'not-run',
    ruleId: 'residual-missing',
    because: { kind: 'no-column', fields: ['residualLikelihood', 'residualImpact'] },
  },
];
