// The reporting duties that were answered with "no", joined with the catalog of clocks.
import { dutiesWith, dutyKeys } from '../../../facts/duties.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duties-that-do-not-apply',
  keys: dutyKeys,
  rows: (program, _documents, { clocks }) => dutiesWith('no', program, clocks),
};
