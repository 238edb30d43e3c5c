// The channels kept for the case that the usual ones cannot be trusted.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'out-of-band-channels',
  keys: ['channel'],
  rows: (program) =>
    (program.communication?.channels ?? []).flatMap(({ name, id, outOfBand }) =>
      outOfBand ? [{ channel: name ?? id }] : [],
    ),
};
