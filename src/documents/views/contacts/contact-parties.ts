// How each stakeholder is reached in a case: the first way, the way when that fails, and how it proves who it is.

import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Party = NonNullable<NonNullable<Draft['stakeholders']>['parties']>[number];
type Channel = NonNullable<Party['channels']>[number];

const loud: readonly string[] = ['phone', 'paging', 'bridge', 'chat'];

export const view: View = {
  name: 'contact-parties',
  keys: ['of', 'party', 'reached', 'backup', 'proof', 'contact', 'deputy', 'verified'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.stakeholders?.parties ?? []).flatMap((party) => {
      const { outOfBandChannel } = party;
      const channels = waysOf(party);
      if (channels.length === 0 && outOfBandChannel === undefined) return [];
      const backup = [
        ...channels.filter(({ fallback }) => fallback).map((channel) => sayChannel(program, channel)),
        ...(outOfBandChannel === undefined ? [] : [words.name('communication.channels', outOfBandChannel)]),
      ];
      return [
        {
          of: party.side,
          party: party.name ?? party.id,
          reached: sayReached(program, party) || undefined,
          backup: backup.join('; ') || undefined,
          proof: party.proof,
          contact: words.role(party.pocRole ?? party.ownerRole) || undefined,
          deputy: words.role(party.pocDeputyRole ?? party.deputyRole) || undefined,
          verified: party.verifiedOn,
        },
      ];
    });
  },
};

/** The ways by which somebody answers, the loudest first; a feed or a web page reaches nobody at night. */
function waysOf({ channels = [] }: Party): Channel[] {
  const rank = ({ kind }: Channel) => (kind && loud.includes(kind) ? loud.indexOf(kind) : loud.length);
  const answered = channels.filter(({ kind }) => kind !== 'feed' && kind !== 'web-page');
  const ways = answered.some(({ fallback }) => !fallback) ? answered : channels;
  return [...ways].sort((a, b) => rank(a) - rank(b));
}

/** The ways by which a stakeholder is reached, but for its fallbacks. */
export function sayReached(program: Draft, party: Party): string {
  return waysOf(party)
    .filter(({ fallback }) => !fallback)
    .map((channel) => sayChannel(program, channel))
    .join('; ');
}

function sayChannel(program: Draft, { kind, address, keptIn, hours }: Channel): string {
  const label = wordsOf(program).label('/stakeholders/parties/0/channels/0/kind', kind);
  const where = address ?? (keptIn === undefined ? undefined : `kept in ${keptIn}`);
  return `${[label, where].filter(Boolean).join(': ')}${hours === '24x7' ? ' (around the clock)' : ''}`;
}
