// How many documents there are and how much is open in them: one row, in words.
import { count } from '../../../time/duration.ts';
import type { DocumentHead } from '../../document.ts';
import type { View } from '../../view.ts';

/** Sections that nobody must answer, and nobody has, are no gaps; but neither is anything said in them. */
function sayUnsaid(documents: readonly DocumentHead[]): string {
  const unsaid = documents.reduce((sum, each) => sum + (each.unsaid ?? 0), 0);
  return unsaid === 0 ? '' : ` In ${count(unsaid, 'section')} nothing is said.`;
}

export const view: View = {
  name: 'document-totals',
  keys: ['sentence'],
  rows: (_program, all) => {
    const documents = all.filter(({ name }) => name !== 'index');
    const open = documents.filter(({ gaps }) => gaps > 0);
    const gaps = new Set(all.flatMap((document) => document.open)).size;
    if (documents.length === 0) return [];
    const there = documents.length === 1 ? 'There is 1 document' : `There are ${documents.length} documents`;
    const unsaid = sayUnsaid(documents);
    if (gaps === 0)
      return [{ sentence: `${there}, and no gap is open in ${documents.length === 1 ? 'it' : 'them'}.${unsaid}` }];
    const which = open.length === documents.length ? 'All' : open.length === 0 ? 'None' : open.length;
    return [
      {
        sentence: `${there}. ${which} of them ${open.length === 1 ? 'has' : 'have'} gaps, ${count(gaps, 'gap')} in all${open.length === 0 ? ' about the program as a whole' : '; one that several documents show counts once'}.${unsaid}`,
      },
    ];
  },
};
