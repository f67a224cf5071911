import type { DayNumber } from '../model/cell';
import type { ActionStatus, Decision, RiskKind, RiskStatus, RowState } from '../model/fields';
import { type Parsed, type Presence, presenceOf, valueIn } from '../model/parsed';
import { byPresence, byValue, type Outlook, type Standing, type Step } from './outlook';

/**
 * The steps that settle who is ranked: open threats that are neither validly accepted nor validly deferred.
 * A column the register lacks asks for nothing, so that a decision word alone counts where no evidence is kept.
 */
export const standingSteps = (today: DayNumber): readonly Step[] => [
  byValue('rowState', leaveOutUnlessOpen),
  byValue('kind', leaveOutUnlessThreat),
  byValue('decision', decide),
  byPresence('acceptedBy', (outlook, presence) => endUnlessGiven(outlook, 'accepted', presence)),
  byValue('acceptanceExpiry', (outlook, expiry) =>
    hasPassed(expiry, today) ? endStanding(outlook, 'accepted') : outlook,
  ),
  byPresence('deferralReason', (outlook, presence) => endUnlessGiven(outlook, 'deferred', presence)),
  byValue('reviewDate', (outlook, review) =>
    hasPassed(review, today)
      ? endStanding(outlook, 'deferred')
      : endUnlessGiven(outlook, 'deferred', presenceOf(review)),
  ),
];

/** The steps that settle whether the planned actions are done. */
export const actionSteps: readonly Step[] = [
  byValue('status', (outlook, parsed: Parsed<RiskStatus>) =>
    valueIn(parsed) === 'action-done' ? { ...outlook, isActionDone: true } : outlook,
  ),
  byValue('actionStatus', (outlook, parsed: Parsed<ActionStatus>) =>
    valueIn(parsed) === 'done' ? { ...outlook, isActionDone: true } : outlook,
  ),
];

const leaveOutUnlessOpen = (outlook: Outlook, parsed: Parsed<RowState>): Outlook =>
  (valueIn(parsed) ?? 'open') === 'open' ? outlook : { ...outlook, standing: 'not-ranked' };

const leaveOutUnlessThreat = (outlook: Outlook, parsed: Parsed<RiskKind>): Outlook =>
  (valueIn(parsed) ?? 'threat') === 'threat' ? outlook : { ...outlook, standing: 'not-ranked' };

const STANDING_AFTER: { readonly [K in Decision['kind']]: Standing } = {
  improve: 'contender',
  accept: 'accepted',
  silent: 'contender',
  defer: 'deferred',
  pending: 'contender',
  several: 'contender',
  opportunity: 'not-ranked',
};

function decide(outlook: Outlook, parsed: Parsed<Decision>): Outlook {
  const decision = valueIn(parsed);
  if (outlook.standing === 'not-ranked' || decision === undefined) return outlook;
  return { ...outlook, standing: STANDING_AFTER[decision.kind] };
}

/** Puts a risk that only seems accepted, or deferred, back among the contenders. */
const endStanding = (outlook: Outlook, standing: Standing): Outlook =>
  outlook.standing === standing ? { ...outlook, standing: 'contender' } : outlook;

const endUnlessGiven = (outlook: Outlook, standing: Standing, presence: Presence): Outlook =>
  presence === 'something' ? outlook : endStanding(outlook, standing);

/** Text that is no date ("after the migration") names an event, which cannot be seen to have passed. */
function hasPassed(parsed: Parsed<DayNumber>, today: DayNumber): boolean {
  const day = valueIn(parsed);
  return day !== undefined && day < today;
}
