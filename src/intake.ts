// The ways in for reports and their keys: which channels and keys the public places name.
import { addDays, type Day } from './day.ts';
import { isPast, noticeDays } from './expiry.ts';
import type { Policies, Resources } from './program.ts';

type Intake = Resources['intake'];

/** One way in. */
export type Channel = Intake['channels'][number];

/** One key or certificate. */
export type Key = NonNullable<Intake['keys']>[number];

/** The channel with an id; undefined where the list does not hold it. */
export function channelOf(id: string, intake: Intake): Channel | undefined {
  return intake.channels.find((channel) => channel.id === id);
}

/** A channel as a message names it: its address where that is known, else its id. */
export function sayChannel(channel: Channel): string {
  return channel.address ?? `"${channel.id}"`;
}

/** The ids of the keys that somebody outside uses today: those of channels, of security.txt and of the disclosure policy. */
export function keysInUse(intake: Intake, disclosure?: Policies['disclosure']): Set<string> {
  const { encryption = [], signedWith } = intake.securityTxt ?? {};
  const offered = intake.channels.flatMap(({ keys = [] }) => keys);
  return new Set([
    ...offered,
    ...encryption,
    ...(signedWith === undefined ? [] : [signedWith]),
    ...(disclosure?.secureOptions?.keys ?? []),
  ]);
}

/** Whether another key of the list already does all that this one does, for longer than the notice. */
export function hasSuccessor(key: Key, keys: readonly Key[], today: Day): boolean {
  return keys.some((other) => {
    if (other.id === key.id || other.kind !== key.kind || (other.validFrom !== undefined && other.validFrom > today))
      return false;
    if (other.expires !== undefined && isPast(other.expires, addDays(today, noticeDays))) return false;
    return other.uses === undefined || (key.uses ?? []).every((use) => other.uses?.includes(use));
  });
}
