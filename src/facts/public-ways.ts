// The ways to the team that everybody may know: channels as addresses, keys, and the policies that can be read.
import type { Draft } from '../model/draft.ts';

type Channel = NonNullable<NonNullable<NonNullable<Draft['resources']>['intake']>['channels']>[number];
type Key = NonNullable<NonNullable<NonNullable<Draft['resources']>['intake']>['keys']>[number];

/** A channel of which the address is known and public. */
export interface PublicWay {
  id: string;
  kind: Channel['kind'];
  address: string;
  /** The address as a URI: https, mailto or tel. */
  uri: string;
}

/** The public channels that have an address which is a URI, in the order of the record. */
export function publicWays({ resources }: Draft): PublicWay[] {
  return (resources?.intake?.channels ?? []).flatMap((channel) => {
    const uri = uriOf(channel);
    if (channel.public !== true || channel.direction === 'out') return [];
    if (channel.id === undefined || channel.address === undefined || uri === undefined) return [];
    return [{ id: channel.id, kind: channel.kind, address: channel.address, uri }];
  });
}

/** The public channels that a list of ids names, in its order. */
export function waysNamed(ids: readonly string[] | undefined, program: Draft): PublicWay[] {
  const ways = publicWays(program);
  return (ids ?? []).flatMap((id) => ways.filter((way) => way.id === id));
}

/** The public ways to report: those that the policy or security.txt names, else all. */
export function reportingWays(program: Draft): PublicWay[] {
  const channels = program.policies?.disclosure?.contact?.channels;
  const named = waysNamed(channels ?? program.resources?.intake?.securityTxt?.contacts, program);
  return named.length > 0 ? named : publicWays(program);
}

/** A channel as RFC 9116 names it: web addresses with https, mail as mailto, telephones as tel (RFC 3966, without blanks). */
function uriOf({ kind, address }: Channel): string | undefined {
  if (address === undefined) return undefined;
  if (kind === 'email' || (kind === 'mailing-list' && /^[^\s:/@]+@[^\s:/@]+$/.test(address)))
    return `mailto:${address}`;
  // A short or local number means nothing beyond its country.
  if (kind === 'phone' && !address.startsWith('+')) return undefined;
  if (kind === 'phone') return `tel:${address.replace(/[ .]+/g, '-').replace(/[()]/g, '')}`;
  return /^https:\/\/\S+$/.test(address) ? address : undefined;
}

/** A fingerprint as programs read it: the digits alone, without the blanks and colons that tools print. */
export function bareFingerprint(fingerprint: string): string {
  return fingerprint.replace(/[ :]/g, '').toUpperCase();
}

/** The keys that a list of ids names, in its order. */
export function keysNamed(ids: readonly string[] | undefined, { resources }: Draft): Key[] {
  const keys = resources?.intake?.keys ?? [];
  return (ids ?? []).flatMap((id) => keys.filter((key) => key.id === id));
}

/** The links of the policies that a list of ids names and that everybody may read. */
export function policyLinks(ids: readonly string[] | undefined, { policies }: Draft): string[] {
  const known = policies?.policies ?? [];
  return (ids ?? []).flatMap((id) =>
    known.flatMap((policy) =>
      policy.id === id && policy.audience === 'public' && policy.url !== undefined ? [policy.url] : [],
    ),
  );
}
