// What positions do beyond the duties in the charter, as sentences; only positions for which something is said.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'position-duties',
  keys: ['role', 'duties'],
  rows: (program) =>
    (program.staff?.positions ?? []).flatMap(({ role, responsibilities = [] }) =>
      responsibilities.length === 0
        ? []
        : [
            {
              role: wordsOf(program).role(role),
              duties: responsibilities.map((line) => line.replace(/(?<![.!?])$/, '.')).join(' '),
            },
          ],
    ),
};
