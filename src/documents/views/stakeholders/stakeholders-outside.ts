// Whether there are stakeholders outside the organization: their names, of those that somebody has answered.
import type { View } from '../../view.ts';
import { stakeholdersOf } from './stakeholders-inside.ts';

export const view: View = {
  name: 'stakeholders-outside',
  keys: ['stakeholder'],
  rows: (program) => stakeholdersOf(program, 'external'),
};
