// The documents in which most is missing.
import type { View } from '../../view.ts';

const most = 5;

export const view: View = {
  name: 'brief-gaps',
  keys: ['name', 'gaps'],
  rows: (_program, documents) =>
    documents
      .filter(({ name, gaps }) => name !== 'brief' && gaps > 0)
      .sort((a, b) => b.gaps - a.gaps)
      .slice(0, most)
      .map(({ name, gaps }) => ({ name, gaps })),
};
