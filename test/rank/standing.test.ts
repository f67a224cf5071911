import { boxAt, isRankedTier } from '../../core/model/ranking';
import type { ExampleRow } from '../../core/model/rule';
import { amongOrdinary } from '../support/findings-in';
import { tableFromRows } from '../support/register-of';
import { TODAY } from '../support/today';
import { rankTable } from './ranked';

/** The group of a risk in the middle of both scales among ordinary ones, or that it is ranked. */
function groupOf(row: ExampleRow): string {
  const table = tableFromRows(amongOrdinary({ likelihood: '3 - Possible', impact: '3 - Moderate', ...row }));
  const { tier } = boxAt(rankTable(table, { today: TODAY }).ranking, 0);
  return isRankedTier(tier) ? 'ranked' : tier;
}

describe('who is ranked', () => {
  test.each<[reason: string, row: ExampleRow, group: string]>([
    ['a rated risk is ranked where nothing else is said', {}, 'ranked'],
    ['an open one is ranked', { status: 'Open' }, 'ranked'],
    ['words about the work leave it open', { status: 'Mitigated' }, 'ranked'],
    ['a closed one is not', { status: 'Closed' }, 'not-ranked'],
    ['a draft is not', { status: 'Draft' }, 'not-ranked'],
    ['a closing date closes it', { closedOn: '2026-05-31' }, 'not-ranked'],
    ['a threat is ranked', { kind: 'Threat' }, 'ranked'],
    ['an issue has happened already', { kind: 'Issue' }, 'not-ranked'],
    ['an opportunity is not compared with threats', { kind: 'Opportunity' }, 'not-ranked'],
    ['an assumption is not compared', { kind: 'Assumption' }, 'not-ranked'],
    ['a dependency is not compared', { kind: 'Dependency' }, 'not-ranked'],
    ['a kind nobody knows counts as a threat', { kind: 'Purple' }, 'ranked'],
    ['a decision to exploit makes it an opportunity', { treatment: 'Exploit' }, 'not-ranked'],
    ['a risk under way takes capacity and stays', { treatment: 'Mitigate' }, 'ranked'],
    ['two decisions in one cell are none', { treatment: 'Reduce / Accept' }, 'ranked'],
    ['a word nobody knows is no acceptance', { treatment: 'Purple', status: 'Accepted' }, 'ranked'],
    ['nothing rated is unrated, not low', { likelihood: 'TBD', impact: '' }, 'unrated'],
    ['off the scale on both is unrated too', { likelihood: 22, impact: 'Purple' }, 'unrated'],
    ['half rated is ranked, with the other half open', { impact: 'TBD' }, 'ranked'],
    ['unrated and accepted is accepted', { likelihood: '', impact: '', treatment: 'Accept' }, 'accepted'],
  ])('%s', (_, row, group) => {
    expect(groupOf(row)).toBe(group);
  });
});

describe('accepted on purpose', () => {
  test.each<[reason: string, row: ExampleRow, group: string]>([
    ['the word counts where the register keeps no evidence', { treatment: 'Accept' }, 'accepted'],
    ['the status decides where the decision is blank', { treatment: '', status: 'Accepted' }, 'accepted'],
    ['the status decides where there is no decision column', { status: 'Accepted' }, 'accepted'],
    ['a decision outweighs the status', { treatment: 'Mitigate', status: 'Accepted' }, 'ranked'],
    ['with an approver it is valid', { treatment: 'Accept', acceptedBy: 'Dana Okafor' }, 'accepted'],
    [
      'without the approver that the register asks for it is not',
      { treatment: 'Accept', acceptedBy: '' },
      'ranked',
    ],
    ['TBD approves nothing', { treatment: 'Accept', acceptedBy: 'TBD' }, 'ranked'],
    ['an approver alone accepts nothing', { treatment: '', acceptedBy: 'Dana Okafor' }, 'ranked'],
    ['on its last day it still holds', { treatment: 'Accept', acceptanceExpiry: '2026-11-25' }, 'accepted'],
    ['on the day after it has run out', { treatment: 'Accept', acceptanceExpiry: '2026-10-31' }, 'ranked'],
    ['no end date has not passed', { treatment: 'Accept', acceptanceExpiry: '' }, 'accepted'],
    [
      'an event as the end has not passed',
      { treatment: 'Accept', acceptanceExpiry: 'after the move' },
      'accepted',
    ],
    [
      'a passed end matters to an acceptance only',
      { treatment: 'Mitigate', acceptanceExpiry: '2026-10-31' },
      'ranked',
    ],
    ['a closed risk is not accepted but closed', { treatment: 'Accept', status: 'Closed' }, 'not-ranked'],
  ])('%s', (_, row, group) => {
    expect(groupOf(row)).toBe(group);
  });
});

describe('deferred with a reason and a review point', () => {
  const reason = 'Waits for the new building';
  test.each<[reason: string, row: ExampleRow, group: string]>([
    ['the word counts where the register keeps no evidence', { treatment: 'Defer' }, 'deferred'],
    [
      'with both it is valid',
      { treatment: 'Defer', deferralReason: reason, reviewDate: '2026-11-25' },
      'deferred',
    ],
    [
      'without the reason that the register asks for it is not',
      { treatment: 'Defer', deferralReason: '' },
      'ranked',
    ],
    ['without the review point that it asks for it is not', { treatment: 'Defer', reviewDate: '' }, 'ranked'],
    ['an event is a review point', { treatment: 'Defer', reviewDate: 'after the move' }, 'deferred'],
    ['a review point that has passed ends it', { treatment: 'Defer', reviewDate: '2026-10-31' }, 'ranked'],
    [
      'a passed review does not end an acceptance',
      { treatment: 'Accept', reviewDate: '2026-10-31' },
      'accepted',
    ],
  ])('%s', (_, row, group) => {
    expect(groupOf(row)).toBe(group);
  });
});
