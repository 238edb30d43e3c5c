// The file security.txt (RFC 9116): how to report a vulnerability, for people and machines.
import { bareFingerprint, keysNamed, policyLinks, waysNamed } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import { noSeal } from '../document.ts';
import type { MachineFile } from '../machine-file.ts';

/** security.txt, to be served under https://DOMAIN/.well-known/security.txt. It is made where the record names a public contact and the day on which it expires. */
export const file: MachineFile = {
  name: 'security-txt',
  title: 'security.txt',
  path: 'public/.well-known/security.txt',
  about: 'Where to report a vulnerability, as RFC 9116 writes it; for the web site.',
  text: ({ data }) => securityTxt(data as Draft),
};

function securityTxt(program: Draft): string | undefined {
  const { team, resources } = program;
  const said = resources?.intake?.securityTxt;
  const contacts = waysNamed(said?.contacts, program);
  if (said?.expires === undefined || contacts.length === 0) return undefined;
  const { canonicalUrl } = resources?.publishing?.csaf ?? {};
  const csaf = said.csaf ?? (canonicalUrl === undefined ? [] : [canonicalUrl]);
  const languages = said.preferredLanguages ?? team?.languages ?? [];
  const lines: [name: string, values: readonly string[]][] = [
    ['Contact', contacts.map(({ uri }) => uri)],
    ['Expires', [`${said.expires}T00:00:00Z`]],
    ['Encryption', keysNamed(said.encryption, program).flatMap(keyUri)],
    ['Acknowledgments', said.acknowledgments ?? []],
    ['Preferred-Languages', languages.length === 0 ? [] : [languages.join(', ')]],
    ['Canonical', said.canonical ?? []],
    ['Policy', policyLinks(said.policies, program)],
    ['Hiring', said.hiring ?? []],
    ['CSAF', csaf],
    ['Bug-Bounty', said.bugBounty === undefined ? [] : [said.bugBounty ? 'True' : 'False']],
  ];
  return [
    `# psirt ${noSeal}`,
    ...lines.flatMap(([name, values]) => values.map((value) => `${name}: ${value}`)),
    '',
  ].join('\n');
}

type Key = ReturnType<typeof keysNamed>[number];

/** A pointer to a key, never the key itself; an OpenPGP key without a link is named by its fingerprint. */
function keyUri({ kind, url, fingerprint }: Key): string[] {
  if (url !== undefined) return [url];
  return kind === 'openpgp' && fingerprint !== undefined ? [`openpgp4fpr:${bareFingerprint(fingerprint)}`] : [];
}
