import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleCatalog } from '../../src/catalogs/catalog-files.ts';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { newAjv } from '../../src/model/ajv.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import { violationsOf } from '../../src/model/validation.ts';
import { readText } from '../../src/outside/reading.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { withOwn } from '../../src/program/own-catalogs.ts';
import { rules } from '../../src/rules/rules.ts';
import { psirt } from '../support.ts';

const today = '2026-11-22';
const catalogs = openCatalogs();

const clock = `
  - id: lu-own-duty
    title: Own duty in Luxembourg
    jurisdictions: [LU]
    sectors: [any]
    appliesTo: [soc]
    obliged: We
    trigger: An incident
    recipients: [{ id: cssf, name: CSSF, kind: sector-regulator, channel: portal }]
    deadlines:
      - { key: first, label: First notice, within: PT4H, from: aware, undueDelay: false, reference: Art. 1 }
      - { key: final, label: Final report, within: P1M, from: "submitted:first", undueDelay: false, reference: Art. 2 }
    calendar: clock-hours
    coverageHint: 24x7-or-on-call
    legalReference: Law of 2026
    status: in-force
    source: [Our counsel]
    verified: true
    verification: primary
`;
const head = `name: regulatory-clocks\nasOf: "2026-11-01"\nnote: Duties that our counsel added.\nclocks:`;
const kinds = `name: stakeholder-kinds
asOf: "2026-11-01"
note: Kinds of our own.
kinds:
  - { id: depositors, title: Depositors, side: external, classes: [customer], purpose: Their money, tlp: CLEAR, legalReview: always, rulesOfEngagement: { engagedWhen: [an outage] }, sources: [our practice], verified: false }
`;

/** A program with own catalog files, read from disk. */
function program(header: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'psirt-catalogs-'));
  for (const [path, text] of Object.entries({ 'psirt.yaml': header, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readProgram(folder);
}

function found(header: string, files: Record<string, string>) {
  const { findings } = assess('.', program(header, files), { rules, catalogs, today });
  const known = new Set(['component-missing', 'field-missing', 'component-not-started']);
  return findings
    .filter(({ rule, file }) => !known.has(rule) || file !== 'psirt.yaml' || rule === 'dangling-reference')
    .filter(({ rule }) => rule !== 'component-missing');
}

const listed = 'kind: soc\ncatalogs: [own/clocks.yaml]\n';

describe('the catalogs that ship with psirt', () => {
  it.each([
    ['catalog-clocks', 'regulatory-clocks'],
    ['catalog-stakeholder-kinds', 'stakeholder-kinds'],
    ['catalog-frameworks', 'frameworks'],
    ['catalog-glossary', 'glossary'],
  ])('%s holds to its schema', (schema, name) => {
    expect(violationsOf(schema, parse(readText(`catalogs/${name}.yaml`)))).toEqual([]);
  });

  it('hold 89 clocks, whose recipients are of known kinds and whose steps refer to steps', () => {
    expect(catalogs.clocks.size).toBe(89);
    for (const { id, recipients, deadlines } of catalogs.clocks.values()) {
      for (const { kind } of recipients) expect(catalogs.stakeholderKinds.has(kind), `${id}: ${kind}`).toBe(true);
      const keys = deadlines.map(({ key }) => key);
      expect(new Set(keys).size, id).toBe(keys.length);
      for (const { from } of deadlines)
        if (from.startsWith('submitted:')) expect(keys, id).toContain(from.slice('submitted:'.length));
    }
  });

  it('say of every kind whose source they know', () => {
    const { sources, kinds: all } = parse(readText('catalogs/stakeholder-kinds.yaml'));
    const names = sources.map(({ name }: { name: string }) => name);
    expect(all).toHaveLength(catalogs.stakeholderKinds.size);
    for (const kind of catalogs.stakeholderKinds.values())
      for (const name of kind.sources) expect(names, kind.id).toContain(name);
  });

  it('let legal see what goes to authorities, police and the public; for three kinds a standing approval is enough', () => {
    const lighter = [...catalogs.stakeholderKinds.values()].filter(
      ({ basis, group = '', legalReview }) =>
        (basis === 'mandatory' || ['authority', 'law-enforcement', 'public'].includes(group)) &&
        legalReview !== 'always',
    );
    expect(lighter.map(({ id, group, legalReview }) => [id, group, legalReview])).toEqual([
      ['incident-reporter', 'public', 'pre-approved-template'],
      ['security-researcher', 'public', 'pre-approved-template'],
      ['abuse-contact', 'public', 'pre-approved-template'],
    ]);
  });

  it('say of every kind outside what it is never told; from our own counsel nothing is held back', () => {
    const silent = [...catalogs.stakeholderKinds.values()].filter(
      ({ side, rulesOfEngagement: { neverShare } }) => side === 'external' && neverShare === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual(['outside-counsel']);
  });

  it('mark the eight kinds inside and the six outside that the seed names', () => {
    const named = [...catalogs.stakeholderKinds.values()].filter(({ sources }) => sources.includes('SOC seed'));
    expect(named.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['executive-management', 'ir-manager', 'ir-technical-lead', 'it-network-security', 'grc', 'legal'],
        ...['public-relations', 'help-desk', 'cloud-provider', 'peer-response-team', 'media', 'law-enforcement'],
        ...['incident-reporter', 'software-vendor'],
      ]),
    );
  });

  it('hold the figures of Art. 14 CRA and of Art. 5 of the DORA standard on reports', () => {
    const steps = (id: string) =>
      catalogs.clocks.get(id)?.deadlines.map(({ key, within, from }) => [key, within, from].filter(Boolean).join(' '));
    expect(steps('eu-cra-actively-exploited-vulnerability')).toEqual([
      'early-warning PT24H aware',
      'notification PT72H aware',
      'final P14D measure-available',
      'intermediate on-request',
    ]);
    expect(steps('eu-cra-severe-incident')?.[2]).toBe('final P1M submitted:notification');
    expect(steps('eu-dora-major-incident')).toEqual([
      'initial PT4H classified',
      'initial-cap PT24H aware',
      'intermediate PT72H submitted:initial',
      'final P1M submitted:intermediate',
    ]);
  });

  it('bear titles that may stand in an approved document', () => {
    for (const { id, title, deadlines } of catalogs.clocks.values())
      expect([title, ...deadlines.map(({ label }) => label)].join(' '), id).not.toMatch(
        /fill in|your own|TODO|record the/i,
      );
  });

  it('name speakers that are kinds inside', () => {
    for (const { id, rulesOfEngagement } of catalogs.stakeholderKinds.values())
      if (rulesOfEngagement.speaker !== undefined)
        expect(catalogs.stakeholderKinds.get(rulesOfEngagement.speaker)?.side, id).toBe('internal');
  });
});

describe('a catalog of the user', () => {
  it('adds clocks and kinds that the program then may name', () => {
    const header = `kind: soc
catalogs: [own/clocks.yaml, own/kinds.yaml]
roles: [{ id: lead, title: Lead, kind: lead }]
obligations: [{ clock: lu-own-duty, applies: "no", why: Not yet }]
stakeholders: { parties: [{ id: savers, name: Savers, side: external, class: customer, kind: depositors, relation: serves, ownerRole: lead, maxTlp: CLEAR, legalReview: always }] }
`;
    const files = { 'own/clocks.yaml': head + clock, 'own/kinds.yaml': kinds };
    const unresolved = found(header, files).filter(({ message }) =>
      /depositors|lu-own-duty|own\/(?:clocks|kinds)/.test(message),
    );
    expect(unresolved).toEqual([]);
    const together = withOwn(catalogs, program(header, files));
    expect([together.clocks.size, together.stakeholderKinds.size]).toEqual([90, catalogs.stakeholderKinds.size + 1]);
    expect(catalogs.clocks.has('lu-own-duty')).toBe(false);
    expect(together.ownClocks).toEqual(new Set(['lu-own-duty']));
  });

  it.each([
    ['an unknown field', clock.replace('obliged: We', 'oblige: We'), 'key-unknown', 10, 'Did you mean "obliged"?'],
    ['a bad duration', clock.replace('PT4H', '4h'), 'value-wrong', 14, 'must be an ISO 8601 duration'],
    [
      'a date that does not exist',
      `${clock}    effectiveFrom: "2026-02-30"\n`,
      'value-wrong',
      23,
      'a date that exists',
    ],
    ['an id twice', clock + clock, 'id-not-unique', 24, 'stands in own/clocks.yaml, clocks[0], already'],
    [
      'an id of ours',
      clock.replace('lu-own-duty', 'eu-gdpr-authority'),
      'id-not-unique',
      5,
      'the catalog that ships with psirt',
    ],
    ['a key of a step twice', clock.replace('key: final', 'key: first'), 'id-not-unique', 15, 'names two steps'],
    [
      'a step that is not there',
      clock.replace('submitted:first', 'submitted:frst'),
      'dangling-reference',
      15,
      'Did you mean "first"?',
    ],
    [
      'a recipient of no kind',
      clock.replace('sector-regulator', 'sector-regulatr'),
      'dangling-reference',
      12,
      'Did you mean "sector-regulator"?',
    ],
    [
      'hours and working days at once',
      clock.replace('within: PT4H', 'within: PT4H, businessDays: 2'),
      'value-wrong',
      14,
      'exclude each other',
    ],
    [
      'a start for a mere proposal',
      clock.replace('status: in-force', 'status: proposed\n    effectiveFrom: "2027-01-01"'),
      'value-wrong',
      20,
      'must not stand here',
    ],
    ['a country that does not exist', clock.replace('[LU]', '[LX]'), 'value-wrong', 7, 'ISO 3166-1'],
  ])('with %s is a finding at its line', (_, text, rule, line, said) => {
    const findings = found(listed, { 'own/clocks.yaml': head + text }).filter(({ file }) => file === 'own/clocks.yaml');
    const finding = findings.find((candidate) => candidate.rule === rule);
    expect(finding, JSON.stringify(findings)).toMatchObject({ line, severity: 'error', component: 'program' });
    expect(finding?.message).toContain(said);
  });

  it('may begin as a copy of the example that is shown', () => {
    const header =
      'kind: soc\ncatalogs: [own/clocks.yaml]\nobligations: [{ clock: acme-contract-24h, applies: "no", why: Not yet }]\nroles: [{ id: lead, title: Lead, kind: lead }]\n';
    const files = { 'own/clocks.yaml': exampleCatalog() };
    expect(
      found(header, files).filter(({ rule, file }) => rule === 'dangling-reference' || file !== 'psirt.yaml'),
    ).toEqual([]);
    expect(withOwn(catalogs, program(header, files)).clocks.get('acme-contract-24h')?.deadlines).toHaveLength(2);
  });

  it.each([
    ['a faulty entry', clock.replace('PT4H', '4h')],
    ['a file that is not read', clock.replace('obliged: We', 'obliged: &a We')],
  ])('with %s is not said to lack the id as well', (_, text) => {
    const header = `${listed}roles: [{ id: lead, title: Lead, kind: lead }]\nobligations: [{ clock: lu-own-duty, applies: "no", why: Not yet }]\n`;
    const findings = found(header, { 'own/clocks.yaml': head + text });
    expect(findings.filter(({ rule }) => rule === 'dangling-reference')).toEqual([]);
    expect(findings.filter(({ file }) => file === 'own/clocks.yaml')).toHaveLength(1);
  });

  it('with a faulty entry lends the program nothing of it', () => {
    const assembly = program(listed, { 'own/clocks.yaml': head + clock.replace('PT4H', '4h') });
    expect(withOwn(catalogs, assembly).clocks.size).toBe(89);
  });

  it.each([
    [
      'says by its name what it is',
      'name: clocks\nasOf: "2026-11-01"\n',
      'value-wrong',
      'regulatory-clocks or stakeholder-kinds',
    ],
    ['has a name', 'asOf: "2026-11-01"\n', 'field-missing', 'no name'],
    ['has clocks', head.replace('clocks:', 'clock: []'), 'field-missing', '(clocks) is missing'],
    ['is YAML without tricks', 'name: &a regulatory-clocks\nnote: *a\n', 'yaml-feature-refused', ''],
    ['is no list', '- 1\n', 'yaml-not-readable', 'a list'],
  ])('%s', (_, text, rule, said) => {
    const findings = found(listed, { 'own/clocks.yaml': text }).filter(({ file }) => file === 'own/clocks.yaml');
    expect(findings.find((finding) => finding.rule === rule)?.message, JSON.stringify(findings)).toContain(said);
  });

  it('that is not there is a finding in psirt.yaml', () => {
    expect(found(listed, {})).toMatchObject([
      {
        rule: 'value-wrong',
        file: 'psirt.yaml',
        line: 2,
        message: 'catalogs[0] names the file own/clocks.yaml, which does not exist beside psirt.yaml.',
      },
    ]);
  });

  it.each([
    '../clocks.yaml',
    '/etc/clocks.yaml',
    'a/../../b.yaml',
    'C:/clocks.yaml',
    'clocks.txt',
    'https://a.example/b.yaml',
    3,
  ])('is not read from %s', (path) => {
    const assembly = program(`kind: soc\ncatalogs: [${JSON.stringify(path)}]\n`, { 'clocks.txt': head + clock });
    expect([...assembly.catalogs.keys()]).toEqual([]);
    const { findings } = assess('.', assembly, { rules, catalogs, today });
    expect(findings.filter(({ pointer }) => pointer === '/catalogs/0')).toHaveLength(1);
  });

  it('survives whatever stands in it', () => {
    for (const text of [
      'clocks: 3',
      'clocks: [3]',
      'clocks: [{ id: [] }]',
      'clocks: [{ id: x, recipients: 3 }]',
      'clocks: [{ id: x, recipients: [null, 3, { kind: [] }] }]',
      'clocks: [{ id: x, deadlines: [{ from: 3 }] }]',
      'clocks: {}',
    ])
      expect(() => found(listed, { 'own/clocks.yaml': `name: regulatory-clocks\n${text}\n` }), text).not.toThrow();
  });
});

describe('the reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'psirt-catalogs-'));
  mkdirSync(join(folder, 'own'));
  writeFileSync(join(folder, 'psirt.yaml'), listed);
  writeFileSync(join(folder, 'own/clocks.yaml'), head + clock);
  const printed = async (directory: string, ...args: string[]) => (await psirt(directory, args)).out;

  it('explains a clock of the program in whose folder it is asked', async () => {
    expect(await printed(join(folder, 'own'), 'explain', 'lu-own-duty')).toContain('Own duty in Luxembourg');
    expect(await printed(tmpdir(), 'explain', 'eu-dora-major-incident')).toContain('Financial entity');
  });

  it('shows a catalog to copy and the schema of one', async () => {
    expect(await printed(folder, 'explain', 'catalogs')).toContain('name: regulatory-clocks');
    expect(JSON.parse(await printed(folder, 'schema', 'catalog-clocks')).required).toContain('clocks');
  });
});

describe('an id that no catalog holds', () => {
  it('is a dangling reference with the id that was meant', () => {
    const said = found(
      `kind: soc
roles: [{ id: lead, title: Lead, kind: lead }]
obligations: [{ clock: eu-gdpr-autority, applies: "no", why: No data }]
stakeholders: { absentKinds: [{ kind: law-enforcment, reason: None here }] }
`,
      {},
    ).filter(({ rule }) => rule === 'dangling-reference');
    expect(said.map(({ message }) => message)).toEqual([
      'No entry of the catalog of clocks has the id "eu-gdpr-autority". Did you mean "eu-gdpr-authority"? It is used in obligations[0].clock.',
      'No entry of the catalog of stakeholder kinds has the id "law-enforcment". Did you mean "law-enforcement"? It is used in stakeholders.absentKinds[0].kind.',
    ]);
  });

  it('is one for a severity and a channel, too', () => {
    const said = found(
      `kind: soc
roles: [{ id: lead, title: Lead, kind: lead }]
communication:
  channels: [{ id: bridge, kind: bridge, name: Bridge, outOfBand: true, encrypted: true, independentOfCorporateIdentity: true }]
  severities: [{ id: sev1, title: SEV1, rank: 1, criteria: { functional: high }, major: true, acknowledgeWithin: PT15M, updateEvery: PT1H }]
  escalation: [{ severity: sev2, steps: [{ kind: elevation, after: PT0S, toRole: lead, channel: brigde }] }]
`,
      {},
    ).filter(({ rule }) => rule === 'dangling-reference');
    expect(said.map(({ message }) => message)).toEqual([
      'No entry of communication.severities has the id "sev2". Did you mean "sev1"? It is used in communication.escalation[0].severity.',
      'No entry of communication.channels has the id "brigde". Did you mean "bridge"? It is used in communication.escalation[0].steps[0].channel.',
    ]);
  });
});

it('the catalog of national law holds to its schema, and names an act and a country once', () => {
  const file = parse(readText('catalogs/national-law.yaml')) as { rows: { act: string; country: string }[] };
  const ajv = newAjv().addSchema(writtenSchema('definitions') as object);
  const validate = ajv.compile(writtenSchema('catalog-national-law') as object);
  expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const keys = file.rows.map(({ act, country }) => `${act} ${country}`);
  expect(new Set(keys).size).toBe(keys.length);
});
