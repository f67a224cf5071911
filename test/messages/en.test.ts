import { evidenceSentence, notRunSentence, skipSentence } from '../../core/messages/en';
import type { NotRunReason } from '../../core/model/finding';
import type { Evidence, SkipReason } from '../../core/model/place';

test.each<[reason: SkipReason, sentence: string]>([
  [{ kind: 'empty' }, 'This sheet is empty.'],
  [{ kind: 'hidden' }, 'This sheet is hidden, so it was not read.'],
  [{ kind: 'ours' }, 'Riskrow keeps this sheet itself.'],
  [{ kind: 'no-header' }, 'No row here names columns such as Risk, Likelihood, Impact or Owner.'],
  [
    { kind: 'no-rows', headerRow: 3 },
    'Row 4 is the header of a register, but no risk is filled in under it.',
  ],
  [{ kind: 'scale-list', headerRow: 0 }, 'The table under row 1 holds scale words instead of risks.'],
  [{ kind: 'heat-map' }, 'This is a risk matrix: levels and numbers, no risks.'],
  [
    { kind: 'no-rating', headerRow: 4, found: ['No', 'Risk', 'Action'] },
    'Row 5 has No, Risk and Action, but no likelihood, impact, rating or score.',
  ],
])('says why there is no register: %j', (reason, sentence) => expect(skipSentence(reason)).toBe(sentence));

test.each<[evidence: Evidence, clause: string]>([
  [{ kind: 'header', said: 'Auswirkung', synonym: 'auswirkung' }, 'the header says "Auswirkung"'],
  [{ kind: 'band', said: 'Residual risk' }, 'the header above it says "Residual risk"'],
  [{ kind: 'values', holds: '1–5', share: 0.954 }, 'it holds 1–5 on 95 % of its filled rows'],
  [{ kind: 'values', holds: 'level', share: 1 }, 'it holds level words on 100 % of its filled rows'],
  [{ kind: 'list', values: ['Low', 'High'] }, 'its dropdown offers Low and High'],
  [{ kind: 'product', of: ['likelihood', 'impact'] }, 'it is likelihood and impact multiplied'],
  [{ kind: 'order', after: 'impact' }, '"Score" comes again after impact, so it is the score'],
])('says why a column was chosen: %j', (evidence, clause) =>
  expect(evidenceSentence(evidence, 'Score', 'score')).toBe(clause),
);

test.each<[reason: NotRunReason, sentence: string]>([
  [{ kind: 'no-column', fields: ['reviewDate'], isOneEnough: false }, 'No column for next review.'],
  [
    { kind: 'no-column', fields: ['owner', 'dueDate'], isOneEnough: false },
    'No column for risk owner and due date.',
  ],
  [
    { kind: 'no-column', fields: ['title', 'description'], isOneEnough: true },
    'No column for title or description.',
  ],
  [{ kind: 'crashed', detail: 'no such day' }, 'This check stopped by itself: no such day'],
])('says why a check did not run: %j', (reason, sentence) => expect(notRunSentence(reason)).toBe(sentence));
