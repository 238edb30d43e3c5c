// How each stakeholder is reached: one row for each channel.
import { countryName } from '../../../model/codes.ts';
import { joinWords, sayWindow } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'stakeholder-channels',
  keys: ['stakeholder', 'channel', 'address', 'secure', 'hours', 'tested'],
  rows: (program) => {
    const words = wordsOf(program);
    const at = '/stakeholders/parties/0/channels/0';
    return (program.stakeholders?.parties ?? []).flatMap(({ name, id, channels }) =>
      (channels ?? []).map((channel) => ({
        stakeholder: name ?? id,
        channel: [
          words.label(`${at}/kind`, channel.kind),
          channel.fallback ? 'fallback' : '',
          channel.countries?.length ? `from ${joinWords(channel.countries.map(countryName))} only` : '',
        ]
          .filter(Boolean)
          .join(', '),
        address: channel.address ?? (channel.keptIn === undefined ? undefined : `Kept in: ${channel.keptIn}`),
        secure: channel.secure === undefined ? undefined : channel.secure ? 'yes' : 'no',
        hours:
          channel.hours === 'windows' && channel.windows?.length
            ? channel.windows.map((window) => sayWindow(window as Parameters<typeof sayWindow>[0])).join('; ')
            : words.label(`${at}/hours`, channel.hours) || undefined,
        tested: channel.testedOn,
      })),
    );
  },
};
