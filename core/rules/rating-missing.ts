import type { FieldId } from '../model/fields';
import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { FIELDS } from '../standards/fields';
import { capitalised, listed } from '../standards/phrases';
import { missingRatings, RATED_BY } from '../standards/ratings';

/** An open risk lacks its likelihood or impact, or its level in a register that rates by level alone. */
export default defineRule({
  id: 'rating-missing',
  title: 'Risk not rated',
  severity: 'must',
  why: 'A risk without likelihood or impact cannot be compared with the others. Unrated is not low.',
  howToFix: 'Rate it with the people who know it. A range such as 2-4 is better than nothing.',
  basis: ['27001 6.1.2 d', 'NIS2 2.1.2 e'],
  needs: {},
  reads: { ...RATED_BY, kind: 'value' },
  needsOneOf: [['likelihood'], ['impact'], ['impactC'], ['impactI'], ['impactA'], ['rating'], ['score']],
  examples: {
    good: [
      { likelihood: 3, impact: 4 },
      { likelihood: '2-4', impact: 4 },
    ],
    bad: [
      { likelihood: 3, impact: '' },
      { likelihood: '', impact: '' },
      { likelihood: 'TBD', impact: 4 },
    ],
  },

  message({ missing }: { missing: readonly FieldId[] }) {
    const names = missing.map((field) =>
      field.startsWith('impact') ? 'impact' : FIELDS[field].name.toLowerCase(),
    );
    const [are, them] = names.length > 1 ? ['are', 'them'] : ['is', 'it'];
    return `${capitalised(listed(names))} ${are} not given. Rate ${them}: until then the risk is unrated, not low.`;
  },

  check(record) {
    // Opportunities and assumptions are not ranked, so nothing is lost without their ratings.
    if ((valueIn(record.kind) ?? 'threat') !== 'threat') return undefined;
    const missing = missingRatings(record);
    return missing[0] === undefined ? undefined : { field: missing[0], args: { missing } };
  },
});
