// The keys with which a finder can encrypt a report.
import { keysNamed } from '../../../facts/public-ways.ts';
import { keyColumns, keyRows } from '../../public-keys.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'disclosure-keys',
  keys: keyColumns,
  rows: (program) => keyRows(keysNamed(program.policies?.disclosure?.secureOptions?.keys, program), program),
};
