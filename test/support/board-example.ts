import type { RuleOutcome } from '../../core/model/finding';
import type { ShortRow } from './table-of';

/** A made-up register of forty risks, kept as a small manufacturer might keep it. */
export const EXAMPLE_ROWS: readonly ShortRow[] = [
  { id: 'R-001', title: 'Loss of the main data centre', consequence: 'Production and order entry stop for days', cia: 'A', likelihood: '3', impact: '5', owner: 'J. Okafor', treatment: 'improve', dueDate: '2026-12-18' },
  { id: 'R-002', title: 'Phishing of finance staff', consequence: 'A payment of six figures goes to a stranger', cia: 'I, C', likelihood: '4', impact: '4', owner: '', treatment: 'improve', dueDate: '2027-01-15' },
  { id: 'R-003', title: 'Key supplier of hosting becomes insolvent', consequence: 'Customer portal offline without a second source', cia: 'A', likelihood: '2', impact: '5', owner: 'Dana Okafor', treatment: 'accept', dueDate: '', acceptanceExpiry: '2026-09-30', acceptedBy: 'Board' },
  { id: 'R-004', title: 'Ransomware through an unpatched VPN gateway', consequence: 'All plants stop; backups may be encrypted too', cia: 'A, I', likelihood: '4', impact: '5', owner: 'M. Silva', treatment: 'improve', dueDate: '2026-10-31' },
  { id: 'R-005', title: 'Payroll outage at month end', consequence: 'Staff are paid late; penalties by tariff contract', cia: 'A', likelihood: '3', impact: '4', owner: 'M. Silva', treatment: '', dueDate: '' },
  { id: 'R-006', title: 'Former staff keep access to cloud storage', consequence: 'Customer drawings leave with them', cia: 'C', likelihood: '4', impact: '3', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2026-12-01' },
  { id: 'R-007', title: 'Shared administrator passwords', consequence: 'Nobody can tell who changed what', cia: 'C, I', likelihood: '4', impact: '4', owner: '', treatment: '?', dueDate: '' },
  { id: 'R-008', title: 'Laptop stolen with unencrypted disk', consequence: 'Personal data of applicants made public', cia: 'C', likelihood: '2-4', impact: '3', owner: 'H. Brandt', treatment: 'improve', dueDate: '2027-02-28' },
  { id: 'R-009', title: 'Backups never restored in a test', consequence: 'A recovery takes weeks instead of days', cia: 'A', likelihood: '3', impact: '4', owner: 'J. Okafor', treatment: 'improve', dueDate: '2026-12-12' },
  { id: 'R-010', title: 'Wrong price list sent to customers', consequence: 'Contracts at a loss for a quarter', cia: 'I', likelihood: '2', impact: '3', owner: 'S. Moreau', treatment: 'improve', dueDate: '2027-03-31' },
  { id: 'R-011', title: 'Office Wi-Fi reaches the machine network', consequence: 'A visitor can stop a line', cia: 'A', likelihood: '3', impact: '3', owner: 'M. Silva', treatment: 'improve', dueDate: '2027-01-31' },
  { id: 'R-012', title: 'Cloud bill runs away after an attack', consequence: 'Budget of the year spent in a week', cia: 'A', likelihood: '2', impact: '2', owner: 'H. Brandt', treatment: 'defer', dueDate: '', reviewDate: '2027-02-15', deferralReason: 'Waits for the new contract' },
  { id: 'R-013', title: 'Source code copied by a contractor', consequence: 'Competitor ships the same function', cia: 'C', likelihood: '2', impact: '4', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2027-01-20' },
  { id: 'R-014', title: 'Fire in the archive room', consequence: 'Signed originals are lost', cia: 'A', likelihood: '1', impact: '3', owner: 'S. Moreau', treatment: 'accept', dueDate: '', acceptanceExpiry: '2027-06-30', acceptedBy: 'Dana Okafor' },
  { id: 'R-015', title: 'Customer portal has no second factor', consequence: 'Accounts of customers taken over', cia: 'C, I', likelihood: '3', impact: '4', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2027-03-15' },
  { id: 'R-016', title: 'Single administrator for the ERP system', consequence: 'Nobody can restart it during holidays', cia: 'A', likelihood: '3', impact: '4', owner: 'J. Okafor', treatment: '', dueDate: '' },
  { id: 'R-017', title: 'Data processor without a contract', consequence: 'Fine; customers ask questions', cia: 'C', likelihood: '3', impact: '2', owner: 'A. Novak', treatment: 'improve', dueDate: '2026-11-10' },
  { id: 'R-018', title: 'Badge system out of support', consequence: 'Doors stay open or shut', cia: 'A, C', likelihood: '2', impact: '3', owner: 'S. Moreau', treatment: 'improve', dueDate: '2027-05-31' },
  { id: 'R-019', title: 'Invoices approved by one person', consequence: 'Invoices paid twice', cia: 'I', likelihood: '3', impact: '3', owner: 'A. Novak', treatment: 'improve', dueDate: '2027-02-01' },
  { id: 'R-020', title: 'Test system holds real customer data', consequence: 'Data visible to developers abroad', cia: 'C', likelihood: '3', impact: '3', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2027-01-31' },
  { id: 'R-021', title: 'Mail to the wrong recipient', consequence: 'Salary list in the wrong hands', cia: 'C', likelihood: '4', impact: '2', owner: 'H. Brandt', treatment: 'improve', dueDate: '2027-04-30' },
  { id: 'R-022', title: 'Printer room open to visitors', consequence: 'Contracts left on the printer', cia: 'C', likelihood: '2', impact: '2', owner: 'S. Moreau', treatment: 'accept', dueDate: '', acceptanceExpiry: '2026-12-31', acceptedBy: 'Dana Okafor' },
  { id: 'R-023', title: 'Machine controller cannot be patched', consequence: 'A known weakness stays open for years', cia: 'A, I', likelihood: '2', impact: '4', owner: 'M. Silva', treatment: 'accept', dueDate: '', acceptanceExpiry: '2027-01-31', acceptedBy: 'Board' },
  { id: 'R-024', title: 'Domain expires unnoticed', consequence: 'No mail and no website for a day', cia: 'A', likelihood: '1', impact: '4', owner: 'J. Okafor', treatment: 'improve', dueDate: '2027-03-01' },
  { id: 'R-025', title: 'AI assistant fed with customer contracts', consequence: 'Secrets of customers leave the house', cia: 'C', likelihood: '', impact: '', owner: 'T. Yilmaz', treatment: '', dueDate: '' },
  { id: 'R-026', title: 'Open-source library with a back door', consequence: 'Product ships harmful code', cia: 'I', likelihood: '2', impact: '5', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2027-02-28' },
  { id: 'R-027', title: 'Certificate of the shop runs out', consequence: 'Shop shows a warning for hours', cia: 'A', likelihood: '2', impact: '2', owner: 'J. Okafor', treatment: 'improve', dueDate: '2027-01-10' },
  { id: 'R-028', title: 'Air conditioning of the server room', consequence: 'Shutdown on a hot weekend', cia: 'A', likelihood: '2', impact: '3', owner: 'J. Okafor', treatment: 'improve', dueDate: '2027-05-01' },
  { id: 'R-029', title: 'Insider exports the customer list', consequence: 'List sold; reputation suffers', cia: 'C', likelihood: '2', impact: '4', owner: 'H. Brandt', treatment: 'improve', dueDate: '2027-04-15' },
  { id: 'R-030', title: 'Works council not asked about logging', consequence: 'Logs may not be used as proof', cia: 'I', likelihood: '2', impact: '2', owner: 'A. Novak', treatment: 'defer', dueDate: '', reviewDate: '2026-10-15', deferralReason: 'Talks go on' },
  { id: 'R-031', title: 'Router at the small site without spare', consequence: 'Site works on paper for two days', cia: 'A', likelihood: '3', impact: '2', owner: 'M. Silva', treatment: 'improve', dueDate: '2027-03-20' },
  { id: 'R-032', title: 'Denial of service on order day', consequence: 'Orders of the day are lost', cia: 'A', likelihood: '3', impact: '3', owner: 'P. Lindqvist', treatment: 'improve', dueDate: '2027-02-10' },
  { id: 'R-033', title: 'Lost USB stick', consequence: 'Drawings public', cia: 'C', likelihood: '2', impact: '2', owner: 'S. Moreau', treatment: 'improve', dueDate: '2027-06-30' },
  { id: 'R-034', title: 'Wrong rights after a move between departments', consequence: 'Reads files of the old team', cia: 'C', likelihood: '4', impact: '2', owner: 'H. Brandt', treatment: 'improve', dueDate: '2027-01-05' },
  { id: 'R-035', title: 'Vendor support account always open', consequence: 'Vendor breach becomes ours', cia: 'C, A', likelihood: '3', impact: '4', owner: 'M. Silva', treatment: 'improve', dueDate: '2026-12-20' },
  { id: 'R-036', title: 'Quality data kept in one spreadsheet', consequence: 'Recall cannot be narrowed down', cia: 'I', likelihood: '', impact: '', owner: 'S. Moreau', treatment: 'improve', dueDate: '2027-02-15' },
  { id: 'R-037', title: 'Power cut longer than the batteries', consequence: 'Unclean shutdown, lost transactions', cia: 'A', likelihood: '2', impact: '3', owner: 'J. Okafor', treatment: 'accept', dueDate: '', acceptanceExpiry: '2027-09-30', acceptedBy: '' },
  { id: 'R-038', title: 'Video meeting recorded by a guest', consequence: 'Strategy talk made public', cia: 'C', likelihood: '2', impact: '1', owner: 'T. Yilmaz', treatment: 'improve', dueDate: '2027-06-30' },
  { id: 'R-039', title: 'Old fax line', likelihood: '1', impact: '1', owner: 'A. Novak', treatment: 'improve', state: 'closed' },
  { id: 'R-040', title: 'Paper forms at goods in', likelihood: '2', impact: '1', owner: 'A. Novak', treatment: 'improve', state: 'closed' },
];

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
  { kind: 'not-run', ruleId: 'review-interval-too-long', because: { kind: 'no-column', fields: ['lastReview'] } },
  { kind: 'not-run', ruleId: 'residual-missing', because: { kind: 'no-column', fields: ['residualLikelihood', 'residualImpact'] } },
];
