// The ways in that are for everybody, by the section of RFC 2350 to which each belongs (`of`).
import { sayWindows } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

const sections: Readonly<Record<string, string>> = { phone: 'phone', fax: 'fax', email: 'email' };

export const view: View = {
  name: 'rfc2350-ways',
  keys: ['of', 'way', 'address', 'hours', 'note'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.resources?.intake?.channels ?? []).flatMap((channel, index) => {
      const address = [channel.address, ...(channel.addresses ?? [])].filter(Boolean).join(', ');
      const isKeptApart = address === '' && channel.addressKeptIn !== undefined;
      if (!channel.public || channel.direction === 'out' || isKeptApart) return [];
      return {
        of: sections[channel.kind ?? ''] ?? 'other',
        way: channel.name ?? words.label('/resources/intake/channels/0/kind', channel.kind),
        address: saidOr(address, `/resources/intake/channels/${index}/address`),
        hours: sayWindows(channel.hours).join('; ') || undefined,
        note: channel.note,
      };
    });
  },
};
