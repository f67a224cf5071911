/** Entities of the made-up group. */
export const ENTITIES = [
  'Group IT',
  'Nordhafen Logistics',
  'Belmont Retail',
  'Arcadia Pharma Services',
  'Kestrel Energy',
  'Solvia Insurance',
  'Tramontana Foods',
  'Vestfjord Shipping',
  'Quarry & Stone',
  'Lumen Media',
] as const;

const FIRST_NAMES = [
  'Amara',
  'Bjorn',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hiroshi',
  'Ines',
  'Jakub',
  'Katya',
  'Leander',
  'Mireille',
  'Nuno',
  'Oksana',
  'Pauline',
  'Rashid',
  'Saskia',
  'Tobias',
  'Usha',
  'Viktor',
  'Wanda',
  'Xenia',
  'Zoltan',
] as const;

const LAST_NAMES = [
  'Abelsen',
  'Baptista',
  'Ceulemans',
  'Dragomir',
  'Eklund',
  'Fontaine',
  'Grabowski',
  'Hartwig',
  'Ivanova',
  'Jankovic',
] as const;

/** The group's people: every first name with a few of the last names. */
export const PEOPLE: readonly string[] = FIRST_NAMES.flatMap((first, index) =>
  [0, 3, 7].map((step) => `${first} ${LAST_NAMES[(index + step) % LAST_NAMES.length]}`),
);

/** What can happen, to what it mostly happens, and which of confidentiality, integrity and availability it touches. */
export interface EventWords {
  readonly category: string;
  readonly event: string;
  readonly cia: string;
  readonly causes: readonly string[];
  readonly consequences: readonly string[];
  readonly actions: readonly string[];
  readonly controls: readonly string[];
}

export const EVENTS: readonly EventWords[] = [
  {
    category: 'Malware',
    event: 'Ransomware encrypts',
    cia: 'I, A',
    causes: [
      'an attachment is opened',
      'a remote access is taken over',
      'an update of a supplier is poisoned',
    ],
    consequences: [
      'work stops for one to two weeks',
      'orders of a week are lost',
      'data since the last backup are lost',
    ],
    actions: [
      'Keep an offline copy of the backup and test restoring it',
      'Give every server its own administrator password',
      'Roll out endpoint detection to all servers',
    ],
    controls: ['A.8.7', 'A.8.13', 'A.8.16'],
  },
  {
    category: 'Access',
    event: 'A leaver still has access to',
    cia: 'C',
    causes: [
      'accounts are not connected to the directory',
      'nobody reports leavers of agencies',
      'access is checked once a year only',
    ],
    consequences: [
      'prices become known to a competitor',
      'personal data are taken along',
      'an auditor reports a weakness',
    ],
    actions: [
      'Connect the accounts to the central directory',
      'Compare accounts with the staff list every month',
      'Let agencies report leavers within a day',
    ],
    controls: ['A.5.16', 'A.5.18', 'A.6.5'],
  },
  {
    category: 'Data leak',
    event: 'Personal data are published from',
    cia: 'C',
    causes: [
      'a storage area is opened by mistake',
      'an export is sent to the wrong address',
      'test data are copies of live data',
    ],
    consequences: [
      'the authority and customers are notified',
      'a fine and claims follow',
      'the brand loses trust',
    ],
    actions: [
      'Block public storage for all accounts',
      'Replace names in copies for tests',
      'Check outgoing mail for lists of people',
    ],
    controls: ['A.8.11', 'A.8.12', 'A.5.34'],
  },
  {
    category: 'Supplier',
    event: 'The only supplier fails for',
    cia: 'A',
    causes: [
      'it is in financial difficulty',
      'its own systems are attacked',
      'the contract ends without a successor',
    ],
    consequences: [
      'work stands still after four weeks',
      'a replacement takes half a year',
      'customers claim damages',
    ],
    actions: [
      'Qualify a second supplier',
      'Agree on access to source code and data in case of failure',
      'Keep twelve weeks of stock',
    ],
    controls: ['A.5.19', 'A.5.21', 'A.5.30'],
  },
  {
    category: 'Fraud',
    event: 'Somebody changes records for gain in',
    cia: 'I',
    causes: [
      'one person can enter and approve',
      'administrators can change the log',
      'new bank details are believed without a call',
    ],
    consequences: [
      'up to 300,000 euro are lost in one run',
      'figures in the accounts are wrong',
      'trust in the records is gone',
    ],
    actions: [
      'Separate entering and approving',
      'Send logs to a server out of reach of administrators',
      'Confirm changes of bank details by a call',
    ],
    controls: ['A.5.3', 'A.8.15', 'A.5.14'],
  },
  {
    category: 'Outage',
    event: 'A failure of power or network stops',
    cia: 'A',
    causes: [
      'there is one line and one location',
      'batteries are older than their life',
      'work on the street cuts the cable',
    ],
    consequences: ['nothing works for a day', 'deliveries of a day are late', 'tills cannot take payments'],
    actions: [
      'Order a second line from another provider',
      'Replace the batteries and test the generator',
      'Run the service from two locations',
    ],
    controls: ['A.7.11', 'A.8.14', 'A.5.29'],
  },
  {
    category: 'Weakness',
    event: 'A known weakness is exploited in',
    cia: 'C, I',
    causes: [
      'updates wait for a yearly window',
      'the maker ended support',
      'nobody follows the weaknesses of its libraries',
    ],
    consequences: [
      'strangers read the records',
      'a larger incident starts here',
      'the service is switched off for days',
    ],
    actions: [
      'Update within fourteen days, sooner if it is exploited',
      'Replace the unsupported version',
      'Check libraries in every build',
    ],
    controls: ['A.8.8', 'A.8.19', 'A.8.28'],
  },
  {
    category: 'People',
    event: 'Key knowledge is lost about',
    cia: 'A',
    causes: ['one person runs it alone', 'nothing is written down', 'the team moves to another city'],
    consequences: [
      'changes take three times as long',
      'a failure cannot be repaired by our own people',
      'a project is half a year late',
    ],
    actions: [
      'Train a second person and let them lead one release',
      'Write down how it is run and repaired',
      'Agree on support with its maker',
    ],
    controls: ['A.5.37', 'A.6.2'],
  },
];

export const ASSETS = [
  'the order system',
  'the payroll',
  'the warehouse control',
  'the customer portal',
  'the claims archive',
  'the laboratory system',
  'the tills',
  'the document store',
  'the metering platform',
  'the booking system',
  'the supplier portal',
  'the data warehouse',
  'the production line',
  'the fleet tracking',
  'the advertising server',
  'the personnel files',
  'the pricing tool',
  'the mail system',
] as const;

export const ACCEPTANCE_REASONS = [
  'Further protection costs more per year than the loss',
  'The system is replaced within twelve months',
  'The loss is covered by the policy of the group',
  'It happens rarely and is found on the same day',
] as const;
