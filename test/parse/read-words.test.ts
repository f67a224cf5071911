import {
  readActionStatus,
  readDecision,
  readKind,
  readNumber,
  readStatus,
} from '../../core/parse/read-words';
import { raw } from '../support/raw';

test.each<readonly [string, string, object]>([
  ['mitigate improves', 'Mitigate', { kind: 'improve', how: 'reduce' }],
  ['reduce, in German', 'reduzieren', { kind: 'improve', how: 'reduce' }],
  ['avoid improves', 'Avoid', { kind: 'improve', how: 'avoid' }],
  ['transfer improves', 'Transfer (insurance)', { kind: 'improve', how: 'transfer' }],
  ['a decision with its explanation', 'Mitigate - patch all servers', { kind: 'improve', how: 'reduce' }],
  ['accept', 'Accepted', { kind: 'accept' }],
  ['tolerate is accept', 'Tolerate', { kind: 'accept' }],
  ['accept, in Spanish', 'Asumir', { kind: 'accept' }],
  ['defer', 'Deferred', { kind: 'defer' }],
  ['two ways to improve are one decision', 'Reduce / Transfer', { kind: 'improve', how: 'reduce' }],
  ['two decisions at once', 'Reduce/Accept', { kind: 'several' }],
  ['not decided yet', 'to be decided', { kind: 'pending' }],
  ['a chance rather than a risk', 'Exploit', { kind: 'opportunity' }],
  ['who accepted it changes nothing', 'Accepted by the board', { kind: 'accept' }],
  ['until when neither', 'Accept until 30.06.2027', { kind: 'accept' }],
  ['to whom neither', 'Transfer to the insurer', { kind: 'improve', how: 'transfer' }],
  ['first accept, then improve', 'Accept until Q3 then mitigate', { kind: 'several' }],
  ['watching alone accepts nothing', 'Monitor', { kind: 'silent' }],
  ['a contingency alone accepts nothing', 'Contingency', { kind: 'silent' }],
  ['neither does doing nothing', 'No new actions needed', { kind: 'silent' }],
  ['watch and improve', 'Monitor and reduce', { kind: 'several' }],
])('decision: %s', (_because, typed, value) => {
  expect(readDecision(raw(typed))).toEqual({ kind: 'value', value, text: typed });
});

test.each([
  ['a word nobody can map', 'blue'],
  ['an action that begins like an acceptance', 'Take daily backups'],
  ['an action that begins like another', 'Keep patching'],
])('a decision is not guessed: %s', (_because, typed) => {
  expect(readDecision(raw(typed)).kind).toBe('unreadable');
});

test.each<readonly [string, string, string]>([
  ['open', 'Open', 'open'],
  ['work goes on', 'In progress', 'open'],
  ['closed', 'Closed', 'closed'],
  ['retired', 'Retired', 'closed'],
  ['no longer applicable', 'No longer applicable', 'closed'],
  ['treated means the action is done', 'Treated', 'action-done'],
  ['mitigated means the action is done', 'Mitigated', 'action-done'],
  ['completed means the action is done', 'Completed', 'action-done'],
  ['accepted', 'Accepted', 'accepted'],
  ['transferred', 'Transferred', 'transferred'],
  ['it happened', 'Occurred', 'occurred'],
  ['a draft', 'Draft', 'draft'],
  ['closed, in German', 'Geschlossen', 'closed'],
])('status: %s', (_because, typed, value) => {
  expect(readStatus(raw(typed))).toEqual({ kind: 'value', value, text: typed });
});

test.each([
  ['closed, with the day', 'Closed 30.06.2026', 'closed'],
  ['closed, with a note', 'Closed (duplicate of R-012)', 'closed'],
])('status: %s', (_because, typed, value) => {
  expect(readStatus(raw(typed))).toEqual({ kind: 'value', value, text: typed });
});

test.each([
  ['closed and opened again', 'Closed - reopened 2026'],
  ['about to be closed', 'Close to done'],
  ['an acceptance that ran out closes no risk', 'Expired'],
  ['done in part', 'Completed 40 %'],
  ['not yet done', 'Complete by 2027'],
  ['some of it done', 'Done: 1 of 4'],
])('a status is not guessed, which leaves the risk open: %s', (_because, typed) => {
  expect(readStatus(raw(typed)).kind).toBe('unreadable');
});

test.each([
  ['done', 'Done', 'done'],
  ['closed is done', 'Closed', 'done'],
  ['anything under way is open', 'In progress', 'open'],
  ['all of it is done', '100 %', 'done'],
  ['most of it is not', '80%', 'open'],
])('action status: %s', (_because, typed, value) => {
  expect(readActionStatus(raw(typed))).toEqual({ kind: 'value', value, text: typed });
});

test.each([
  ['a risk is a threat', 'Risk', 'threat'],
  ['a letter of a RAID log', 'O', 'opportunity'],
  ['an entry that happened', 'Issue', 'issue'],
])('kind: %s', (_because, typed, value) => {
  expect(readKind(raw(typed))).toEqual({ kind: 'value', value, text: typed });
});

test.each<readonly [string, string | number, number]>([
  ['a number', 12, 12],
  ['text with a point', '1.5', 1.5],
  ['text with a comma', '1,5', 1.5],
])('number: %s', (_because, typed, value) => {
  expect(readNumber(raw(typed))).toEqual({ kind: 'value', value, text: String(typed) });
});
