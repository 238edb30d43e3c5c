// The ways in that are for everybody, by the section of RFC 2350 to which each belongs (`of`).
import { sayWindows } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

const sections: Readonly<Record<string, string>> = { phone: 'phone', fax: 'fax', email: 'email' };

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
      hours: sayWindows(channel.hours).join('; ') || undefined,
      note: channel.note,
    }));
  },
};
