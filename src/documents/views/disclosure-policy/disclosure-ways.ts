// The public ways to report a vulnerability, the preferred one first; one without an address where its note says how it is found.

import type { Draft } from '../../../model/draft.ts';
import { sayWindows } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { said } from '../../../words/language.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'disclosure-ways',
  keys: ['way', 'address', 'more', 'note'],
  rows: (program) => {
    const known = program.resources?.intake?.channels ?? [];
    const chosen = program.policies?.disclosure?.contact?.channels ?? [];
    const channels = chosen.flatMap((named) => known.filter(({ id }) => id === named));
    return channels
      .filter(({ public: isPublic, direction }) => isPublic && direction !== 'out')
      .filter(({ address, addresses, note }) => address !== undefined || addresses !== undefined || note !== undefined)
      .map((channel) => ({
        way: channel.name ?? wordsOf(program).label('/resources/intake/channels/0/kind', channel.kind),
        address: [channel.address, ...(channel.addresses ?? [])].filter(Boolean).join(', '),
        more: sayMore(channel, program),
        note: channel.note,
      }));
  },
};

type Channel = NonNullable<NonNullable<NonNullable<Draft['resources']>['intake']>['channels']>[number];

/** For which products, at which hours, and whether an account is needed. */
function sayMore({ products, hours, needsLogin }: Channel, program: Draft): string {
  const parts = [
    products?.length && said('for {} only', wordsOf(program).names('products', products)),
    sayWindows(hours).join(', '),
    needsLogin && said('an account is needed'),
  ];
  return parts.filter(Boolean).join('; ');
}
