// The frameworks that the program names and of which the items are listed, with the count of evidence for each.
import { itemsOf } from '../../../catalogs/items.ts';
import { countsOf, evidenceFor } from '../../../facts/evidence.ts';
import { frameworksNamed } from '../../../facts/frameworks.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'evidence-frameworks',
  keys: ['of', 'title', 'sentence', 'note'],
  rows: (program, _documents, _catalogs, standing) =>
    frameworksNamed(program).map((name) => {
      const catalog = itemsOf(name);
      const { counted, shown } = countsOf(evidenceFor(catalog, { program, structure: standing, outdated: [] }));
      const counts =
        catalog.counts === undefined
          ? `Answers bear on ${shown} items; an assessor gives the levels.`
          : `Evidence for ${shown} of ${counted} ${catalog.counts}.`;
      const title = `${catalog.title}, ${catalog.version}`;
      return { of: name, title, sentence: `${counts} The items are those of ${catalog.asOf}.`, note: catalog.note };
    }),
};
