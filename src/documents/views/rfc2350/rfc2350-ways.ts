// The ways in that are for everybody, by the section of RFC 2350 to which each belongs (`of`).
import type { Draft } from '../../../model/draft.ts';
import { sayWindow } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

const sections: Readonly<Record<string, string>> = { phone: 'phone', fax: 'fax', email: 'email' };

type Channel = NonNullable<NonNullable<NonNullable<Draft['resources']>['intake']>['channels']>[number];

export const view: View = {
  name: 'rfc2350-ways',
  keys: ['of', 'way', 'address', 'hours', 'note'],
  rows: (program) => {
    const words = wordsOf(program);
    const open = (program.resources?.intake?.channels ?? []).filter(
      ({ public: isPublic, direction, address, addresses }) =>
        isPublic && direction !== 'out' && (address ?? addresses) !== undefined,
    );
    return open.map((channel) => ({
      of: sections[channel.kind ?? ''] ?? 'other',
      way: channel.name ?? words.label('/resources/intake/channels/0/kind', channel.kind),
      address: [channel.address, ...(channel.addresses ?? [])].filter((one) => one !== undefined).join(', '),
      hours: hoursOf(channel),
      note: channel.note,
    }));
  },
};

function hoursOf({ hours = [] }: Channel): string | undefined {
  const whole = hours.flatMap(({ days, from, to, timezone, site }) =>
    days === undefined || from === undefined || to === undefined
      ? []
      : [sayWindow({ days, from, to, ...(timezone && { timezone }), ...(site && { site }) })],
  );
  return whole.length === 0 ? undefined : whole.join('; ');
}
