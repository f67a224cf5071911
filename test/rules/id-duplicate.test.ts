import rule from '../../core/rules/id-duplicate';
import { testRule } from '../support/test-rule';

testRule(rule, {
  clean: [
    ['every risk has its own', [{ id: 'R-001' }, { id: 'R-002' }, { id: 'R-0011' }]],
    ['blanks are not alike, they are missing', [{ id: '' }, { id: '' }]],
    ['nor are placeholders', [{ id: 'TBD' }, { id: 'TBD' }]],
    ['another number of zeros may be another risk', [{ id: 'R-1' }, { id: 'R-01' }]],
  ],
  flagged: [
    [
      'each of the two names the other',
      [{ id: 'R-001' }, { id: 'R-002' }, { id: 'R-001' }],
      [
        {
          row: 0,
          related: [2],
          severity: 'must',
          message: '"R-001" names 2 risks. Keep it for one and give the others new identifiers.',
        },
        { row: 2, related: [0] },
      ],
    ],
    ['case and spaces make no difference', [{ id: 'r-001 ' }, { id: 'R-001' }], [{ row: 0 }, { row: 1 }]],
    ['numbers', [{ id: 7 }, { id: '7' }], [{ row: 0 }, { row: 1 }]],
    [
      'an identifier of a closed risk is not free',
      [
        { id: 'R-001', status: 'Closed' },
        { id: 'R-001', status: 'Open' },
      ],
      [{ row: 0 }, { row: 1 }],
    ],
    [
      'three at once',
      [{ id: 'A' }, { id: 'A' }, { id: 'A' }],
      [
        {
          related: [1, 2],
          message: '"A" names 3 risks. Keep it for one and give the others new identifiers.',
        },
        { related: [0, 2] },
        { related: [0, 1] },
      ],
    ],
  ],
});
