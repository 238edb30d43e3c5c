// The ways in for reports and their keys: which channels and keys the public places name.

import type { Policies, Resources } from '../model/program.ts';
import type { Day } from '../time/day.ts';

type Intake = Resources['intake'];

/** One way in. */
export type Channel = Intake['channels'][number];

/** One key or certificate. */
export type Key = NonNullable<Intake['keys']>[number];

/** The channel with an id; undefined where the list does not hold it. */
export function channelOf(id: string, intake: Intake): Channel | undefined {
  return intake.channels.find((channel) => channel.id === id);
}

/** A channel as a message names it: its name or address where that is known, else its id. */
export function sayChannel(channel: Channel): string {
  return channel.name ?? channel.address ?? `"${channel.id}"`;
}

/** Why security.txt cannot name a channel; undefined when it can. */
export function whyClosed({ public: isPublic, address, kind, direction }: Channel): string | undefined {
  if (isPublic === false) return 'is marked as not public';
  if (direction === 'out') return 'is only published on, and nobody reads it';
  if (address === undefined) return 'has no address that could be printed';
  return kind === 'post' ? 'is a postal address, which is no link' : undefined;
}

/** The ids of the keys that reporters use today: those of the channels, else those that security.txt and the policy offer. */
export function keysInUse(intake: Intake, disclosure?: Policies['disclosure']): Set<string> {
  const { encryption = [], signedWith } = intake.securityTxt ?? {};
  const ofChannels = intake.channels.flatMap(({ keys = [] }) => keys);
  const offered = ofChannels.length > 0 ? ofChannels : [...encryption, ...(disclosure?.secureOptions?.keys ?? [])];
  return new Set([...offered, ...(signedWith === undefined ? [] : [signedWith])]);
}

/** Whether another key of the list does all that this one does, and is valid beyond a day. */
export function hasSuccessor(key: Key, keys: readonly Key[], beyond: Day): boolean {
  return keys.some((other) => {
    if (other.id === key.id || other.kind !== key.kind || (other.expires !== undefined && other.expires <= beyond))
      return false;
    return other.uses === undefined || (key.uses ?? []).every((use) => other.uses?.includes(use));
  });
}
