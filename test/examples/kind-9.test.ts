import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.ts';
import { findingsOf } from '../assessed.ts';
import { type Change, findingsAfter, saidAfter } from './edited.ts';

/** The rules that a PSIRT is not judged by, with the words of their files that say why. */
const limited: Readonly<Record<string, RegExp>> = {
  'vision-missing': /FIRST PSIRT SF 1\.1 asks a PSIRT for a mission/,
  'product-team-told-too-late': /a PSIRT is that team/,
  'response-policy-missing': /it neither watches people nor secures evidence/,
  'seed-stakeholder-without-answer': /the list is that of the SOC seed/,
};

const files = new Map(
  readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replace(/^.*\//, '').replace(/\.ts$/, ''), readFileSync(`src/rules/${file}`, 'utf8')]),
);

const cra = '/obligations/eu-cra-actively-exploited-vulnerability';
const parties = '/stakeholders/parties';

/** One fault for each rule, in the manufacturer, which is a PSIRT. */
const samples: [rule: string, found: RegExp, ...changes: Change[]][] = [
  ['portal-account-not-registered', /^error \/obligations\/0/, [`${cra}/portalAccount`, { registered: false }]],
  ['unclear-duty-without-date', /^warning \/obligations\/\d+ /, ['/obligations/unclear/decideBy']],
  [
    'duty-without-recipient',
    /^error \/policies\/regulatoryNotifications\/0 /,
    [`${cra}/recipient`],
    ['/policies/regulatoryNotifications/0/recipients'],
  ],
  [
    'deciding-role-asleep',
    /^error \/obligations\/0\/decisionMakerRole .*Head of Sales/,
    [`${cra}/decisionMakerRole`, 'head-of-sales'],
  ],
  ['outside-party-without-channel', /^error /, [`${parties}/external/channels`]],
  ['outside-party-without-deputy', /^warning /, [`${parties}/external/deputyRole`]],
  ['contact-not-verified', /^error /, [`${parties}/external/verifiedOn`, '2020-01-01']],
  ['review-interval-too-long', /^warning \/reviewBy/, ['/reviewBy', '2036-01-01']],
  ['record-label-too-open', /^warning \/classification/, ['/classification', 'CLEAR']],
  ['legal-review-too-light', /^error .*"ENISA"/, [`${parties}/external/legalReview`, 'not-needed']],
  ['usual-stakeholder-without-answer', /^warning .*privacy-dpo/, [`${parties}/privacy/class`, 'other']],
  [
    'agreement-ended',
    /^error .*agreement\/expires/,
    [`${parties}/external/maxTlp`, 'GREEN'],
    [`${parties}/external/agreement`, { kind: 'contract', reference: 'C-1', expires: '2025-12-31' }],
  ],
  [
    'outsourcing-without-oversight',
    /^warning \/organization\/staffingModel/,
    ['/organization/staffingModel', 'fully-outsourced'],
  ],
];

/** What a PSIRT is asked for in other words than the bad example, which is that of a SOC: a part of a program that fails. */
const inOtherWords: Readonly<Record<string, string>> = {
  'duty-without-recipient':
    'obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: It does, accountableRole: lead, deputyRole: cto }]\npolicies: { regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead }] }',
  'duty-unanswered':
    'company: { name: Acme, jurisdictions: [DE], sectors: [manufacturing], sizeClass: large }\nobligations: []',
  'essential-tool-unnamed':
    'resources: { tools: [{ id: chat, name: Sealed chat, capabilities: [secure-communication], status: in-use }] }',
  'intelligence-source-without-question':
    'resources: { intelligenceRequirements: [{ id: who, text: Who attacks our products? }], intelligenceSources: [{ id: news, name: News, kind: open, ownerRole: lead }] }',
  'outside-sharing-undecided':
    'targetMaturity: 2\nstakeholders: { parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }] }',
  'stakeholder-group-missing':
    'stakeholders: { parties: [{ id: press, name: Press, side: external, class: media, relation: works-with, ownerRole: lead, maxTlp: CLEAR, legalReview: always }] }',
};

const ofSoc = rules.filter(({ name, bad }) => bad.includes('\nkind: soc\n') && !(name in limited));

describe('kind 9: rules go by the matter, not by the kind of team', () => {
  it('keeps from a PSIRT only rules that say why in their file', () => {
    const apart = rules.filter(({ kinds }) => kinds !== undefined && !kinds.includes('psirt'));
    expect(apart.map(({ name }) => name).sort()).toEqual(Object.keys(limited).sort());
    for (const [name, reason] of Object.entries(limited))
      expect(files.get(name)?.replaceAll('\n * ', ' '), name).toMatch(reason);
  });

  it.each(ofSoc.map(({ name, bad }) => [name, bad] as const))(
    '%s finds in a PSIRT what it finds in a SOC',
    (name, bad) => {
      const other = inOtherWords[name];
      const text = other === undefined ? bad.replace('\nkind: soc\n', '\nkind: psirt\n') : `kind: psirt\n${other}\n`;
      expect(findingsOf(name, text.trimStart()).length).toBeGreaterThan(0);
    },
  );

  it.each(samples)('%s judges a PSIRT', (rule, found, ...changes) => {
    expect(saidAfter('manufacturer', rule, [])).toEqual([]);
    expect(saidAfter('manufacturer', rule, changes)).toContainEqual(expect.stringMatching(found));
  });

  it('finds nothing wrong in the examples', () => {
    for (const example of ['small-vendor', 'manufacturer', 'bank-soc'])
      expect(findingsAfter(example, []).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
