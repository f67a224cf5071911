import { valueIn } from '../model/parsed';
import { defineRule } from '../model/rule';
import { quoted } from '../standards/phrases';

/** The risk is to be improved, but no action is described, nothing is done and no control is recorded. */
export default defineRule({
  id: 'improve-without-action',
  title: 'To be improved, but no action',
  severity: 'must',
  why: 'A decision to improve without an action changes nothing but the wording.',
  howToFix:
    'Write what will be done, by whom and by when. If nothing will be, accept or defer the risk instead.',
  basis: ['27001 6.1.3 e'],
  needs: { treatment: 'value', action: 'presence' },
  reads: { controls: 'presence', controlRef: 'presence', actionStatus: 'value', status: 'value' },
  examples: {
    good: [
      { treatment: 'Mitigate', action: 'Enforce two-factor sign-in for suppliers' },
      { treatment: 'Mitigate', action: '', controls: 'Two-factor sign-in' },
      { treatment: 'Mitigate', action: '', actionStatus: 'Done' },
      { treatment: 'Accept', action: '' },
    ],
    bad: [
      { treatment: 'Mitigate', action: '' },
      { treatment: 'Reduce', action: 'TBD' },
      { treatment: 'Transfer', action: '', controls: '' },
    ],
  },

  message: ({ decision }: { decision: string }) =>
    `The decision is ${quoted(decision)}, but no action is described. Write what will be done, by whom and by when.`,

  check({ treatment, action, controls, controlRef, actionStatus, status }) {
    if (treatment.kind !== 'value' || treatment.value.kind !== 'improve' || action === 'something')
      return undefined;
    if (controls === 'something' || controlRef === 'something') return undefined;
    const word = valueIn(status);
    if (valueIn(actionStatus) === 'done' || word === 'action-done' || word === 'transferred')
      return undefined;
    return { field: 'action', args: { decision: treatment.text } };
  },
});
