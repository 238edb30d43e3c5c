import { describe, expect, it } from 'vitest';
import { header, psirt, put, temporaryFolder, textAt } from '../support.ts';
import { type Change, findingsAfter, saidAfter } from './edited.ts';

const filing = '/policies/regulatoryNotifications/0';
const nis2: Change = [
  '/obligations/eu-nis2-significant-incident',
  {
    clock: 'eu-nis2-significant-incident',
    applies: 'yes',
    why: 'Essential entity',
    accountableRole: 'head-of-compliance',
    deputyRole: 'regulatory-reporting',
    recipient: 'financial-supervisor',
  },
];
const closed = [1, 2].map((index): Change => [`/communication/reportingWays/${index}/for`, ['users']]);

/** Everything of a small vendor in one country, with no duty answered. */
const only = (place: string, sectors = ['products-with-digital-elements']): Change[] => [
  ['/company/jurisdictions', [place]],
  ['/company/mainEstablishment', place],
  ['/company/sectors', sectors],
  ['/products/*/markets', [place]],
  ['/obligations', []],
];

const asked = (changes: readonly Change[]) =>
  findingsAfter('small-vendor', changes)
    .filter(({ rule }) => rule === 'duty-unanswered')
    .map(({ severity, message }) => `${severity} ${/"([^"]+)"/.exec(message)?.[1]}`);

describe('kind 8: duties have recipients, countries, teams and sectors', () => {
  it('misses the recipients of the law in a filing', () => {
    const said = (recipients?: string[]) =>
      saidAfter('small-vendor', 'filing-recipient-missing', [[`${filing}/recipients`, recipients]]);
    expect(said(['customers'])).toEqual([expect.stringMatching(/^error .*\/recipients .*coordinator.*and ENISA too/)]);
    expect(said(['enisa'])).toEqual([expect.stringMatching(/^error .*must go to CSIRT designated as coordinator/)]);
    expect(said(['cert-ee'])).toEqual([expect.stringMatching(/must go to ENISA too/)]);
    expect(said(['cert-ee', 'enisa'])).toEqual([]);
    expect(said()).toEqual([]);
    expect(saidAfter('small-vendor', 'duty-without-recipient', [[`${filing}/recipients`]])).toEqual([
      expect.stringMatching(/^error .*regulatoryNotifications\/0 .*recipients is absent/),
    ]);
  });

  it.each([1, 2, 3])('misses template, preparer and approver at ambition %i', (targetMaturity) => {
    const changes: Change[] = [
      ['/targetMaturity', targetMaturity],
      [`${filing}/approverRoles`],
      [`${filing}/deadlines/*/template`],
      [`${filing}/deadlines/*/preparedByRole`],
    ];
    expect(saidAfter('small-vendor', 'filing-without-template-or-approver', changes)).toEqual([
      expect.stringMatching(/^warning .*a template, who prepares each step and who approves it/),
    ]);
  });

  it.each(['NO', 'IS', 'LI'])('asks in %s for the GDPR, and hints at the CRA', (place) => {
    const said = asked(only(place));
    expect(said.filter((text) => text.startsWith('warning GDPR'))).toHaveLength(3);
    expect(said.filter((text) => text.startsWith('info CRA'))).toHaveLength(2);
  });

  it('counts the seat', () => {
    expect(asked([...only('US'), ['/company/mainEstablishment', 'DE']])).toContainEqual(
      expect.stringMatching(/^warning CRA/),
    );
  });

  it.each([
    ['CH', 'Switzerland'],
    ['JP', 'Japan'],
    ['BR', 'Brazil'],
  ])('asks a PSIRT in %s for the law on personal data', (place, name) => {
    expect(asked(only(place))).toContainEqual(expect.stringMatching(new RegExp(`^warning ${name}`)));
  });

  it.each(['medical-devices', 'automotive', 'aviation', 'marine'])('does not ask for the CRA in %s', (sector) => {
    const said = asked(only('DE', [sector]));
    expect(said.filter((text) => text.includes('CRA'))).toEqual([]);
    expect(said.some((text) => text.includes('MDR and IVDR'))).toBe(sector === 'medical-devices');
  });

  it('asks a PSIRT for NIS2 by sector and size, as it asks a team for both', () => {
    const gone: Change = ['/obligations/eu-nis2-significant-incident'];
    for (const kind of ['psirt', 'combined'])
      expect(
        findingsAfter('manufacturer', [gone, ['/kind', kind]]).filter(
          ({ rule, message }) => rule === 'duty-unanswered' && message.includes('NIS2: significant incident'),
        ),
      ).toHaveLength(1);
    expect(saidAfter('manufacturer', 'duty-unanswered', [gone, ['/company/sizeClass', 'small']])).toEqual([]);
  });

  it('cites Regulation (EU) 2024/2690 for the providers that it binds only', () => {
    const said = (sectors: string[]) =>
      findingsAfter('bank-soc', [nis2, ...closed, ['/company/sectors', sectors]])
        .filter(({ rule }) => rule.startsWith('reporting-way-missing'))
        .map(({ severity, source }) => `${severity} ${source}`);
    expect(said(['energy'])).toEqual([expect.stringMatching(/^warning Directive \(EU\) 2022\/2555/)]);
    expect(said(['managed-service-providers'])).toEqual(['error Regulation (EU) 2024/2690: 3.3']);
  });

  it('warns where the data protection officer decides', () => {
    const rule = 'data-protection-officer-decides';
    const decider: Change = ['/obligations/eu-gdpr-authority/decisionMakerRole', 'data-protection-officer'];
    expect(saidAfter('bank-soc', rule, [decider])).toEqual([expect.stringMatching(/^warning .*38\(6\) and 39\(1\)/)]);
  });

  it('says in the check and in the document of which country it knows nothing', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': header.replace('[ DE ]', '[ TR ]') });
    const { out } = await psirt(folder, ['check', '--today', '2026-11-22']);
    expect(out.replace(/\s+/g, ' ')).toContain('The catalog holds no duties of Türkiye');
    await psirt(folder, ['render']);
    const text = textAt(folder, 'docs/obligations.md');
    expect(text).toContain('The catalog holds no duties of Türkiye.');
    expect(text).not.toContain('No reporting duty was found to apply.');
  });

  it('says in the document which article leaves a sector out', async () => {
    const folder = temporaryFolder();
    const company = 'jurisdictions: [ DE ], sectors: [ medical-devices ]';
    put(folder, { 'psirt.yaml': header.replace('jurisdictions: [ DE ]', company) });
    await psirt(folder, ['render']);
    expect(textAt(folder, 'docs/obligations.md')).toMatch(/CRA: severe incident .*Art\. 2\(2\)\(a\) and \(b\)/);
  });
});
