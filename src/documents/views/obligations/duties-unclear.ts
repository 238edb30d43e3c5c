// The reporting duties that were answered with "unclear", joined with the catalog of clocks.
import { dutiesWith, dutyKeys } from '../../../facts/duties.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duties-unclear',
  keys: dutyKeys,
  rows: (program, _documents, { clocks }) => dutiesWith('unclear', program, clocks),
};
