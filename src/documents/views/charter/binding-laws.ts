// The laws that were answered to apply, for a page that is handed on: contracts, and who insures the organization, stay out.
import { dutiesWith } from '../../../facts/duties.ts';
import type { View } from '../../view.ts';

const notLaw = ['contractual', 'voluntary'];

export const view: View = {
  name: 'binding-laws',
  keys: ['duty', 'law'],
  rows: (program, _documents, { clocks }) =>
    dutiesWith('yes', program, clocks)
      .filter(({ of }) => !notLaw.includes(clocks.get(of ?? '')?.status ?? ''))
      .map(({ duty, law }) => ({ duty, law })),
};
