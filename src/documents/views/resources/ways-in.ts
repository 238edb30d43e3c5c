// What a reader calls each way in: its kind, and where another one is of the same kind also its address; `of` is its id.
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'ways-in',
  keys: ['of', 'way'],
  rows: (program) => {
    const channels = program.resources?.intake?.channels ?? [];
    return channels.map(({ id, kind, address, addressKeptIn }) => {
      const label = wordsOf(program).label('/resources/intake/channels/0/kind', kind) || 'not said';
      const isAlone = channels.filter((channel) => channel.kind === kind).length < 2;
      return { of: id, way: isAlone ? label : `${label}: ${address ?? addressKeptIn ?? id ?? 'not said'}` };
    });
  },
};
