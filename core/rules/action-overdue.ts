import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { quoted, shortened } from '../standards/phrases';

interface Overdue {
  readonly due: string;
  /** The decision's own word, where it is one that leaves nothing to be done. */
  readonly decision?: string;
}

/** The due date has passed and the action is not done. */
export default defineRule({
  id: 'action-overdue',
  title: 'Action overdue',
  severity: 'must',
  why: 'Until the action is done the risk is as high as before, whatever the plan says.',
  howToFix: 'Finish the action, or agree a new date with the risk owner and note why.',
  basis: ['27001 8.3', 'NIS2 2.1.2 h'],
  needs: { dueDate: 'value' },
  reads: { actionStatus: 'value', status: 'value', decision: 'value' },
  examples: {
    good: [
      { dueDate: '2027-03-31', actionStatus: 'In progress' },
      { dueDate: '2026-03-31', actionStatus: 'Done' },
      { dueDate: '2026-03-31', status: 'Closed' },
    ],
    bad: [
      { dueDate: '2026-03-31', actionStatus: 'In progress' },
      { dueDate: '2026-03-31', actionStatus: '' },
    ],
  },

  message: ({ due, decision }: Overdue) =>
    decision === undefined
      ? `The due date ${shortened(due)} has passed and the action is not done. Finish it, or agree a new date.`
      : `The due date ${shortened(due)} has passed, yet the decision is ${quoted(decision)}. Is anything still to be done?`,

  check({ dueDate, actionStatus, status, decision }, { today }) {
    if (dueDate.kind !== 'value' || dueDate.value >= today) return undefined;
    if (valueIn(actionStatus) === 'done' || valueIn(status) === 'action-done') return undefined;
    const due = dueDate.text;
    const isLeft =
      decision?.kind === 'value' && (decision.value.kind === 'accept' || decision.value.kind === 'defer');
    if (!isLeft) return { field: 'dueDate', args: { due } };
    // The date may be left over from before the decision.
    return { field: 'dueDate', args: { due, decision: decision.text }, certainty: 'needs-review' };
  },
});
