/** The words a made-up register is written with. */
export const LIKELIHOODS = ['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain'];
export const IMPACTS = ['1 - Insignificant', '2 - Minor', '3 - Moderate', '4 - Major', '5 - Catastrophic'];
export const RATINGS = ['Low', 'Medium', 'High', 'Critical'];

export const CATEGORIES = [
  'Strategic',
  'Operational',
  'Financial',
  'Compliance',
  'Technology',
  'Cyber Security',
  'People',
  'Supply Chain',
  'Reputation',
  'Legal',
];

export const DEPARTMENTS = [
  'Finance',
  'Operations',
  'Human Resources',
  'Procurement',
  'Facilities',
  'Sales',
  'Marketing',
  'Engineering',
  'Logistics',
  'Internal Audit',
];

export const FIRST_NAMES = [
  'Dana',
  'Mia',
  'Jonas',
  'Aisha',
  'Tomas',
  'Ingrid',
  'Omar',
  'Leila',
  'Victor',
  'Hannah',
  'Diego',
  'Nora',
  'Peter',
  'Wei',
  'Olga',
  'Samuel',
  'Keiko',
  'Farid',
  'Greta',
  'Paulo',
];

export const LAST_NAMES = [
  'Okafor',
  'Silva',
  'Weber',
  'Rahman',
  'Novak',
  'Lindqvist',
  'Haddad',
  'Moreau',
  'Schmidt',
  'Alvarez',
  'Hansen',
  'Kowalski',
  'Ivanov',
  'Sharma',
  'Dubois',
  'Fraser',
  'Tanaka',
  'Brandt',
  'Rossi',
  'Yilmaz',
];

/** What risks and measures are about. */
export const SUBJECTS = (
  'access alarm archive audit backup badge budget building cable certificate change cloud contract cooling customer ' +
  'data delay delivery device domain email encryption equipment export failure fire flood fraud gateway hosting ' +
  'incident insurance integration interface inventory invoice laptop leak licence logging maintenance migration ' +
  'network outage password patch payment payroll phishing plant platform power privacy process recovery release ' +
  'report retention router scope server service shipment staff storage supplier support system test training ' +
  'transport turnover update upgrade vendor visitor warehouse website weather workload'
).split(' ');
