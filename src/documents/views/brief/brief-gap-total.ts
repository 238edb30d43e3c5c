// How much is missing in all documents together, in one sentence.
import { count } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'brief-gap-total',
  keys: ['sentence'],
  rows: (_program, documents) => {
    const gaps = new Set(documents.flatMap(({ open }) => open)).size;
    const unsaid = documents.reduce((sum, each) => sum + (each.unsaid ?? 0), 0);
    if (gaps === 0 && unsaid > 0)
      return [{ sentence: `No gap is open in the documents, but in ${count(unsaid, 'section')} nothing is said.` }];
    if (gaps === 0) return [{ sentence: 'No answer is missing in the documents.' }];
    return [{ sentence: `The documents show ${count(gaps, 'gap')} in all. Where most is missing:` }];
  },
};
