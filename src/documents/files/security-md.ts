// The file SECURITY.md: how to report a vulnerability, where a code host shows it beside the code.

import { keysNamed, type PublicWay, policyLinks, reportingWays } from '../../facts/public-ways.ts';
import type { Draft } from '../../model/draft.ts';
import { said } from '../../words/language.ts';
import { escapeBlock, escapeInline, linkTo } from '../../words/markdown.ts';
import { noSeal } from '../document.ts';
import type { MachineFile } from '../machine-file.ts';

/** SECURITY.md for a repository. It is made where the record names a public way to report; each section stands only where something was said. */
export const file: MachineFile = {
  name: 'security-md',
  title: 'SECURITY.md',
  path: 'public/SECURITY.md',
  about: 'How to report a vulnerability, in the form that code hosts show; for your repositories.',
  inLanguages: true,
  text: ({ data }) => securityMd(data as Draft),
};

type Disclosure = NonNullable<NonNullable<Draft['policies']>['disclosure']>;

function securityMd(program: Draft): string | undefined {
  const disclosure: Disclosure = program.policies?.disclosure ?? {};
  const ways = reportingWays(program);
  if (ways.length === 0) return undefined;
  const sections = [
    [said('Report a vulnerability'), reporting(ways, disclosure, program)],
    [said('What to send'), list(disclosure.reportContents)],
    [said('What you can expect of us'), list(disclosure.expectations?.ofUs)],
    [said('What we ask of you'), list(disclosure.expectations?.ofFinders)],
    [said('Scope'), scope(disclosure)],
    [said('Publication'), paragraphs(disclosure.publication?.text, disclosure.publication?.finderPublication)],
    [said('Thanks'), paragraphs(disclosure.recognition?.text)],
    [said('Legal'), [...paragraphs(disclosure.legal?.text), ...list(disclosure.legal?.conditions)]],
    [said('More'), more(program)],
  ] as const;
  const body = sections.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [`## ${title}`, ...blocks]));
  return `<!-- psirt ${noSeal} -->\n# ${said('Security policy')}\n\n${body.join('\n\n')}\n`;
}

function reporting(ways: readonly PublicWay[], { contact, secureOptions }: Disclosure, program: Draft): string[] {
  const keys = keysNamed(secureOptions?.keys, program).map(({ url, fingerprint }) => {
    const parts = [
      ...(url === undefined ? [] : [linkTo(url)]),
      ...(fingerprint === undefined ? [] : [escapeInline(fingerprint)]),
    ];
    return `- ${said('Key: {}', parts.length === 2 ? said('{}, fingerprint {}', parts[0]!, parts[1]!) : parts.join(''))}`;
  });
  const items = [
    ...ways.map((way) => `- ${way.kind === 'phone' ? escapeInline(way.address) : linkTo(way.address)}`),
    ...keys,
  ];
  return [items.join('\n'), ...paragraphs(contact?.note, secureOptions?.note)];
}

function scope({ scope: answer }: Disclosure): string[] {
  const excluded = [...(answer?.excludedFindings ?? []), ...(answer?.excludedMethods ?? [])];
  return [...paragraphs(answer?.text), ...(excluded.length === 0 ? [] : [said('Not wanted:'), ...list(excluded)])];
}

function more(program: Draft): string[] {
  const policy = program.policies?.disclosure?.policy;
  const links = policyLinks(policy === undefined ? [] : [policy], program);
  const { advisoryUrl } = program.resources?.publishing ?? {};
  return list(
    [],
    [
      ...links.map((link) => said('The whole policy: {}', linkTo(link))),
      ...(advisoryUrl === undefined ? [] : [said('Advisories: {}', linkTo(advisoryUrl))]),
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
