// The frameworks that the program names and of which the items are listed, with the count of evidence for each.
import { countsOf } from '../../../facts/evidence.ts';
import type { View } from '../../view.ts';
import { evidenceOf } from './evidence-items.ts';

export const view: View = {
  name: 'evidence-frameworks',
  keys: ['of', 'title', 'sentence', 'note'],
  rows: (program, _documents, _catalogs, standing) =>
    evidenceOf(program, standing).map(({ catalog, evidence }) => {
      const { counted, shown } = countsOf(evidence);
      const counts =
        catalog.counts === undefined
          ? `Answers bear on ${shown} items; an assessor gives the levels.`
          : `Evidence for ${shown} of ${counted} ${catalog.counts}.`;
      const title = `${catalog.title}, ${catalog.version}`;
      return {
        of: catalog.name,
        title,
        sentence: `${counts} The items are those of ${catalog.asOf}.`,
        note: catalog.note,
      };
    }),
};
