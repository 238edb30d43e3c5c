// The tools with something to add: work by hand, a successor, a note.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'tool-notes',
  keys: ['name', 'manualWay', 'successor', 'note'],
  rows: (program) =>
    (program.resources?.tools ?? [])
      .filter(({ manualWay, successor, note }) => manualWay ?? successor ?? note)
      .map(({ name, manualWay, successor, note }) => ({
        name,
        manualWay,
        successor: wordsOf(program).name('resources.tools', successor),
        note,
      })),
};
