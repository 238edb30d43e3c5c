// The DNS records `_security`: the contact and the policy of a domain, for those who find no web site.
import { policyLinks, waysNamed } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import { noSeal } from '../document.ts';
import type { MachineFile } from '../machine-file.ts';

/** Records for the zone of each domain at which security.txt is served (Canonical). No standard stands behind them: the proposal is of 2021, a draft for the IETF followed it. */
export const file: MachineFile = {
  name: 'dns-security',
  title: 'DNS security records (a proposal, no standard)',
  path: 'public/_security.zone',
  about:
    'Contact and policy as DNS records, as dnssecuritytxt.org proposes them (a draft); for the zones of your domains.',
  text: ({ data }) => securityRecords(data as Draft),
};

function securityRecords(program: Draft): string | undefined {
  const said = program.resources?.intake?.securityTxt;
  const domains = [...new Set((said?.canonical ?? []).flatMap(hostOf))];
  const contacts = waysNamed(said?.contacts, program);
  if (said?.expires === undefined || domains.length === 0 || contacts.length === 0) return undefined;
  const values = [
    ...contacts.map(({ uri }) => `security_contact=${uri}`),
    ...policyLinks(said.policies, program).map((link) => `security_policy=${link}`),
    `security_expires=${said.expires}T00:00:00Z`,
  ];
  return [
    `; psirt ${noSeal}`,
    '; A proposal, no standard: dnssecuritytxt.org (2021), with the expiry of the draft for the IETF.',
    ...domains.flatMap((domain) => values.map((value) => `_security.${domain}. IN TXT ${quoted(value)}`)),
    '',
  ].join('\n');
}

function hostOf(link: string): string[] {
  return URL.canParse(link) ? [new URL(link).hostname] : [];
}

/** A text in a zone file (RFC 1035, 5.1): strings of at most 255 octets, of which a reader makes one again. */
function quoted(value: string): string {
  const octets = value.replace(/[^\u0020-\u007e]+/gu, encodeURIComponent).replace(/["\\]/g, '\\$&');
  return (octets.match(/(?:\\.|[^\\]){1,120}/gs) ?? []).map((text) => `"${text}"`).join(' ');
}
