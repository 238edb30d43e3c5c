// The labels under which information goes to parties outside, as a whole: one row, from the widest circle to the narrowest.

import { labelOf, schemaAt } from '../../../model/schemas.ts';
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';
import { publicParties } from './public-parties.ts';

export const view: View = {
  name: 'public-labels',
  keys: ['labels'],
  rows: (program) => {
    const outside = publicParties(program).filter(({ side }) => side === 'external');
    const used = new Set<unknown>(outside.flatMap(({ defaultTlp, maxTlp }) => [defaultTlp, maxTlp]));
    const schema = schemaAt('/classification');
    const labels = (schema?.enum ?? [])
      .filter((label) => used.has(label))
      .map((label) => labelOf(schema, String(label)));
    return labels.length === 0 ? [] : [{ labels: joinWords(labels) }];
  },
};
