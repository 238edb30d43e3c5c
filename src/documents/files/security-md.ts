// The file SECURITY.md: how to report a vulnerability, where a code host shows it beside the code.
import { keysNamed, policyLinks, publicWays, waysNamed } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import { escapeBlock, escapeInline, linkTo } from '../../words/markdown.ts';
import { noSeal } from '../document.ts';
import type { MachineFile } from '../machine-file.ts';

/** SECURITY.md for a repository. It is made where the record names a public way to report; each section stands only where something was said. */
export const file: MachineFile = {
  name: 'security-md',
  title: 'SECURITY.md',
  path: 'public/SECURITY.md',
  about: 'How to report a vulnerability, in the form that code hosts show; for your repositories.',
  text: ({ data }) => securityMd(data as Draft),
};

type Disclosure = NonNullable<NonNullable<Draft['policies']>['disclosure']>;

function securityMd(program: Draft): string | undefined {
  const disclosure: Disclosure = program.policies?.disclosure ?? {};
  const named = waysNamed(disclosure.contact?.channels ?? program.resources?.intake?.securityTxt?.contacts, program);
  const ways = named.length > 0 ? named : publicWays(program);
  if (ways.length === 0) return undefined;
  const sections = [
    ['Report a vulnerability', reporting(ways, disclosure, program)],
    ['What to send', list(disclosure.reportContents)],
    ['What you can expect of us', list(disclosure.expectations?.ofUs)],
    ['What we ask of you', list(disclosure.expectations?.ofFinders)],
    ['Scope', scope(disclosure)],
    ['Publication', paragraphs(disclosure.publication?.text, disclosure.publication?.finderPublication)],
    ['Thanks', paragraphs(disclosure.recognition?.text)],
    ['Legal', [...paragraphs(disclosure.legal?.text), ...list(disclosure.legal?.conditions)]],
    ['More', more(program)],
  ] as const;
  const body = sections.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [`## ${title}`, ...blocks]));
  return `<!-- psirt ${noSeal} -->\n# Security policy\n\n${body.join('\n\n')}\n`;
}

function reporting(
  ways: ReturnType<typeof publicWays>,
  { contact, secureOptions }: Disclosure,
  program: Draft,
): string[] {
  const keys = keysNamed(secureOptions?.keys, program).flatMap(({ url, fingerprint }) => [
    `- Key: ${[url === undefined ? [] : [linkTo(url)], fingerprint === undefined ? [] : [escapeInline(fingerprint)]].flat().join(', fingerprint ')}`,
  ]);
  const items = [
    ...ways.map((way) => `- ${way.kind === 'phone' ? escapeInline(way.address) : linkTo(way.address)}`),
    ...keys,
  ];
  return [items.join('\n'), ...paragraphs(contact?.note, secureOptions?.note)];
}

function scope({ scope: said }: Disclosure): string[] {
  const excluded = [...(said?.excludedFindings ?? []), ...(said?.excludedMethods ?? [])];
  return [...paragraphs(said?.text), ...(excluded.length === 0 ? [] : ['Not wanted:', ...list(excluded)])];
}

function more(program: Draft): string[] {
  const policy = program.policies?.disclosure?.policy;
  const links = policyLinks(policy === undefined ? [] : [policy], program);
  const { advisoryUrl } = program.resources?.publishing ?? {};
  return list(
    [],
    [
      ...links.map((link) => `The whole policy: ${linkTo(link)}`),
      ...(advisoryUrl === undefined ? [] : [`Advisories: ${linkTo(advisoryUrl)}`]),
    ],
  );
}

/** A list in Markdown of texts, and of lines that are Markdown already. */
function list(texts: readonly string[] = [], ready: readonly string[] = []): string[] {
  const items = [...texts.map(escapeInline), ...ready].map((text) => `- ${text}`);
  return items.length === 0 ? [] : [items.join('\n')];
}

function paragraphs(...texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined ? [] : [escapeBlock(text)]));
}
