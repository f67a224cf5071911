import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';

/** A risk that is to be improved, or an action that is described, has no due date. */
export default defineRule({
  id: 'action-due-missing',
  title: 'No due date',
  severity: 'must',
  why: 'Without a date nobody notices that an action is late.',
  howToFix: 'Agree a date with the person who carries the action out.',
  basis: ['NIS2 2.1.2 i'],
  needs: { dueDate: 'presence' },
  reads: {
    treatment: 'value',
    action: 'presence',
    controls: 'presence',
    controlRef: 'presence',
    actionStatus: 'value',
    status: 'value',
  },
  needsOneOf: [['treatment'], ['action']],
  examples: {
    good: [
      { treatment: 'Mitigate', action: 'Test the restore', dueDate: '2027-03-31' },
      { treatment: 'Mitigate', action: 'Test the restore', dueDate: '', actionStatus: 'Done' },
      { treatment: 'Accept', action: '', dueDate: '' },
    ],
    bad: [
      { treatment: 'Mitigate', action: 'Test the restore', dueDate: '' },
      { action: 'Test the restore', dueDate: 'TBD' },
    ],
  },

  message: ({ isPlaceholder }: { isPlaceholder: boolean }) =>
    isPlaceholder
      ? 'The due date is still to be set. Agree one with whoever carries the action out.'
      : 'There is no due date. Agree one with whoever carries the action out.',

  check({ dueDate, treatment, action, controls, controlRef, actionStatus, status }) {
    if (dueDate === 'something') return undefined;
    // Without a decision column a described action is the only sign that something is to be done.
    if (treatment === undefined ? action !== 'something' : valueIn(treatment)?.kind !== 'improve')
      return undefined;
    const isControlled = controls === 'something' || controlRef === 'something';
    if (isControlled && action !== undefined && action !== 'something') return undefined;
    const word = valueIn(status);
    if (valueIn(actionStatus) === 'done' || word === 'action-done' || word === 'transferred')
      return undefined;
    return { field: 'dueDate', args: { isPlaceholder: dueDate === 'placeholder' } };
  },
});
