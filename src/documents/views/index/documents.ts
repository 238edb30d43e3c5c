// The documents with their labels and gaps, for the index.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'documents',
  keys: ['name', 'about', 'label', 'gaps'],
  rows: (_program, documents) =>
    documents
      .filter(({ name }) => name !== 'index')
      .map(({ name, about, tlp, gaps, unsaid = 0 }) => {
        const open = gaps === 0 ? 'none' : gaps;
        return { name, about, label: `TLP:${tlp}`, gaps: unsaid === 0 ? open : `${open}; ${unsaid} not said` };
      }),
};
