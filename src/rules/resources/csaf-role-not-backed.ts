// A claimed CSAF role is a promise to programs; one that lacks a part of it is turned away by all of them.

import type { Resources } from '../../model/program.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { joinWords } from '../../program/display.ts';
import { rule as define } from '../rule.ts';

/** The requirements by number: 5 to 7 of every provider, 8 to 10 or 11 to 14 or 15 to 17 for distribution, 18 to 20 of a trusted one. An answer of no is an error; what nobody has said is a warning, or a hint for a publisher. */
export const rule = define({
  name: 'csaf-role-not-backed',
  severity: 'error',
  level: 1,
  asks: 'What the claimed CSAF role asks for is in place: a publisher only TLS and names, a provider a way of distribution, a trusted provider hashes, signatures and keys.',
  why: 'The metadata said trusted provider; there was no signature anywhere, and every aggregator dropped the feed.',
  source: ['CSAF 2.0: 7.1', 'CSAF 2.0: 7.2'],
  basis: 'source',
  reads: ['resources.publishing'],
  good: `
resources:
  publishing: { advisoryUrl: "https://acme.example/advisories", machineReadable: [csaf], csaf: { version: "2.0", role: publisher, publisher: { category: vendor, name: Acme, namespace: "https://acme.example" }, tlsOnly: true } }
`,
  bad: `
resources:
  publishing: { advisoryUrl: "https://acme.example/advisories", machineReadable: [csaf], csaf: { version: "2.0", role: publisher, publisher: { category: vendor, name: Acme, namespace: "https://acme.example" }, tlsOnly: false } }
`,
  judge: ({ resources: { publishing } }) => {
    const { csaf } = publishing;
    if (csaf === undefined) return [];
    const needs = neededBy(csaf);
    const at = '/resources/publishing/csaf';
    const refused = needs.filter(({ state }) => state === 'no');
    const lacking = needs.filter(({ state }) => state === 'unsaid');
    const role = labelOf(schemaAt(`${at}/role`), csaf.role);
    const wrong = refused.map(({ key, what, item }) => ({
      at: `${at}/${key}`,
      message: `The role "${role}" (resources.publishing.csaf.role) asks for ${what} (CSAF 2.0, 7.1.${item}), but that is answered no. Put it in place, or claim a lesser role.`,
    }));
    if (lacking.length === 0) return wrong;
    const said = joinWords(lacking.map(({ key, what, item }) => `${what} (${key}; 7.1.${item})`));
    const message = `The role "${role}" (resources.publishing.csaf.role) asks for ${said}, and nothing is said of it. Say it, or claim a lesser role.`;
    return [...wrong, { at, severity: csaf.role === 'publisher' ? ('info' as const) : ('warning' as const), message }];
  },
});

type Csaf = NonNullable<Resources['publishing']['csaf']>;

interface Need {
  key: keyof Csaf;
  what: string;
  /** The number of the requirement under 7.1. */
  item: string;
  state: 'no' | 'unsaid';
}

/** What a role asks for and does not have. */
function neededBy(csaf: Csaf): Need[] {
  const isProvider = csaf.role !== 'publisher';
  const isTrusted = csaf.role === 'trusted-provider';
  const hasWay = csaf.wellKnown === true || csaf.dnsPath === true || csaf.canonicalUrl !== undefined;
  const needs: (Need | false)[] = [
    lacks(csaf, 'tlsOnly', 'TLS for everything that is served', '3'),
    isProvider && lacks(csaf, 'noRedirects', 'documents without redirects', '6'),
    isProvider && !hasWay && lacks(csaf, 'wellKnown', 'a way to find provider-metadata.json', '8'),
    isProvider && lacks(csaf, 'distributions', 'folders or ROLIE feeds', '11'),
    isTrusted && lacks(csaf, 'hashes', 'hashes beside each document', '18'),
    isTrusted && lacks(csaf, 'signatures', 'signatures beside each document', '19'),
    isTrusted && lacks(csaf, 'keys', 'the public keys of the signatures', '20'),
  ];
  return needs.filter((need) => need !== false);
}

function lacks(csaf: Csaf, key: keyof Csaf, what: string, item: string): Need | false {
  const value = csaf[key];
  const isEmpty = Array.isArray(value) && value.length === 0;
  if (value === false || isEmpty) return { key, what, item, state: 'no' };
  return value === undefined && { key, what, item, state: 'unsaid' };
}
