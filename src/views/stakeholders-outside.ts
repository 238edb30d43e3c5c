// The stakeholders outside the organization, those that somebody has answered.
import type { View } from '../view.ts';
import { registerOf } from './stakeholders-inside.ts';

export const view: View = {
  name: 'stakeholders-outside',
  keys: ['stakeholder', 'class', 'relation', 'owner', 'deputy', 'verified'],
  rows: (program) => registerOf(program, 'external'),
};
