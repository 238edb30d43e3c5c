// The public keys of the team, as the section of RFC 2350 about encryption shows them.
import { keyColumns, keyRows } from '../../public-keys.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'rfc2350-keys',
  keys: keyColumns,
  rows: (program) => keyRows(program.resources?.intake?.keys ?? [], program),
};
