// How each stakeholder is reached: one row for each channel.
import { joinWords } from '../display.ts';
import type { Draft, View } from '../view.ts';
import { wordsOf } from '../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];
type Channel = NonNullable<Party['channels']>[number];

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
          channel.countries?.length ? `from ${joinWords(channel.countries)} only` : '',
        ]
          .filter(Boolean)
          .join(', '),
        address: channel.address ?? (channel.keptIn === undefined ? undefined : `Kept in ${channel.keptIn}`),
        secure: channel.secure === undefined ? undefined : channel.secure ? 'yes' : 'no',
        hours:
          channel.hours === 'windows' && channel.windows?.length
            ? sayWindows(channel, words)
            : words.label(`${at}/hours`, channel.hours) || undefined,
        tested: channel.testedOn,
      })),
    );
  },
};

function sayWindows({ windows }: Channel, words: ReturnType<typeof wordsOf>): string {
  return (windows ?? [])
    .map(({ days, from, to, timezone, site }) => {
      const said = joinWords(
        (days ?? []).map((day) => words.label('/stakeholders/parties/0/channels/0/windows/0/days/0', day)),
      );
      return [`${said} ${from ?? '?'} to ${to ?? '?'}`, timezone, site].filter(Boolean).join(', ');
    })
    .join('; ');
}
