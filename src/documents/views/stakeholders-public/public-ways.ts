// How everybody can reach the team: its mailbox and the ways in that are open to the public, without telephone numbers.
import { publicAddress } from '../../../facts/public-words.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'public-ways',
  keys: ['way', 'address', 'anonymous'],
  rows: (program) => {
    const words = wordsOf(program);
    const published = (program.resources?.intake?.channels ?? []).flatMap(({ kind, address, public: isPublic }) =>
      isPublic ? [{ way: words.label('/resources/intake/channels/0/kind', kind), address, anonymous: undefined }] : [],
    );
    // A way that the public may use is known to the public, with its address.
    const open = (program.communication?.reportingWays ?? []).flatMap(({ for: groups, kind, address, anonymous }) =>
      groups?.includes('public')
        ? [
            {
              way: words.label('/communication/reportingWays/0/kind', kind),
              address,
              anonymous: anonymous === undefined ? undefined : anonymous ? 'yes' : 'no',
            },
          ]
        : [],
    );
    const all = [
      { way: 'Mailbox of the team', address: program.team?.email, anonymous: undefined },
      ...published,
      ...open,
    ];
    const shown = all.filter(({ address }) => publicAddress(address, program) !== undefined);
    return shown.filter(({ address }, index) => shown.findIndex((other) => other.address === address) === index);
  },
};
