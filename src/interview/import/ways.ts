// What a published contact, key or policy is in a program, as far as its address tells.
import { bareFingerprint } from '../../facts/public-ways.ts';
import { pointerTo, valueAt } from '../../words/pointer.ts';
import { isSame } from './judging.ts';
import { entry, type Row, row, type Taking } from './taking.ts';

/** Hosts that do nothing but take reports for others, and may pay for them. */
const bountyHosts =
  /^https:\/\/(?:[a-z0-9-]+\.)*(?:hackerone\.com|bugcrowd\.com|intigriti\.com|yeswehack\.com)(?:\/|$)/i;
const privateReport = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/security\/advisories\/new\b/i;
const mail = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/;

const channels = 'resources.intake.channels';

/** The keys by which channels, keys and policies are known again. */
const [byAddress, byKey, byLink] = [['address'], ['url', 'fingerprint'], ['url']] as const;

/** A contact as a channel: mailto, tel and https as RFC 9116 names them, or a bare mail address. What kind of page a link is, is told only by hosts that do one thing. */
export function channelOf(contact: string): Row | undefined {
  const [, mailto] = /^mailto:([^?]+)/i.exec(contact) ?? [];
  const address = decoded(mailto ?? contact);
  if (mail.test(address)) return { kind: 'email', address, public: true };
  const [, telephone] = /^tel:(.+)$/i.exec(contact) ?? [];
  if (telephone !== undefined) return { kind: 'phone', address: telephone, public: true };
  if (!/^https?:/i.test(contact)) return undefined;
  const kind = bountyHosts.test(contact)
    ? 'bounty-platform'
    : privateReport.test(contact)
      ? 'repository-private-report'
      : undefined;
  return { kind, address: contact, public: true };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Takes a contact as a channel; its id. `isForm` where its words say that the page holds a form. A page of which nobody says what it is
 * called goes by its host.
 */
export function takeChannel(taking: Taking, contact: string, line: number, isForm = false): string | undefined {
  const channel = channelOf(contact);
  if (channel === undefined) return undefined;
  const { kind = isForm ? 'form' : undefined, ...said } = channel;
  const there = valueAt(taking.draft, pointerTo(channels));
  const isThere = Array.isArray(there) && there.some((each: Row) => isSame(each.address, said.address));
  const [, host] = /^https?:\/\/([^/?#]+)/i.exec(contact) ?? [];
  const name = isThere || channel.kind !== undefined ? undefined : isForm ? 'Report form' : host;
  return row(taking, channels, { kind, name, ...said }, byAddress, line);
}

/** Takes a contact as a channel through which reports come in. */
export function takeReportChannel(taking: Taking, contact: string, line: number, isForm = false): void {
  const id = takeChannel(taking, contact, line, isForm);
  if (id !== undefined) entry(taking, 'policies.disclosure.contact.channels', id, line);
}

/** A fingerprint of OpenPGP's version 4 in running text, as tools print it. */
const fingerprint = /\b(?:[0-9A-Fa-f]{4}[ :]{0,2}){9}[0-9A-Fa-f]{4}\b/g;

/** The fingerprints of keys that a text names, as they stand there. */
export function fingerprintsIn(text: string): string[] {
  return (text.match(fingerprint) ?? []).map((found) => found.trim());
}

/** Takes a key by its link or fingerprint; its id. What a key is for stands in `uses`. */
export function takeKey(taking: Taking, said: Row, line: number): string | undefined {
  const kind = said.kind ?? (/\.(?:asc|gpg|pgp)$/i.test(String(said.url)) ? 'openpgp' : undefined);
  // Tools print a fingerprint in groups, machines write it as one.
  const fingerprint = typeof said.fingerprint === 'string' ? bareFingerprint(said.fingerprint) : undefined;
  return row(taking, 'resources.intake.keys', { kind, ...said, fingerprint }, byKey, line);
}

/** Takes the link of a public disclosure policy; its id. */
export function takePolicy(taking: Taking, url: string, line: number): string | undefined {
  const policy = { type: 'vulnerability-disclosure', audience: 'public', url };
  return row(taking, 'policies.policies', policy, byLink, line);
}
