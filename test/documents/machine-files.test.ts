import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { files } from '../../src/documents/files.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { catalogs, today } from '../assessed.ts';
import { type Change, example, placeIn, setAt } from '../edited.ts';
import { csafProvider, securityInsights } from '../standards.ts';

const material = { structure: structureOf(assemblyOf({}), today), catalogs, templates: [] };
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function isValid(text: string, version: '2.0' | '2.1'): unknown {
  const validate = new Ajv({ strict: false }).compile(csafProvider(version));
  return validate(JSON.parse(text)) ? true : validate.errors;
}

/** The files that stand on their own, for a program. */
function filesFor(data: Record<string, unknown>): Map<string, string | undefined> {
  const known = { ...material, data: withoutWrong(data) };
  return new Map(files.flatMap((file) => (file.of === undefined ? [[file.name, file.text(known)]] : [])));
}

/** The text of a file of an example after some changes; undefined where it is not made. */
function textOf(file: string, name: string, ...changes: Change[]): string | undefined {
  const data = example(name);
  for (const [place, value] of changes) setAt(data, placeIn(data, place), value);
  return filesFor(data).get(file);
}

/** security.txt by the grammar of RFC 9116, section 4, and the rules of section 2.5; what is wrong with it. */
function faultsOf(text: string): string[] {
  const lines = text.split('\n').slice(0, -1);
  const fields = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line));
  const values = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2]!] : []));
  const uris = ['Contact', 'Encryption', 'Acknowledgments', 'Canonical', 'Policy', 'Hiring', 'CSAF'].flatMap(values);
  return [
    ...(text.endsWith('\n') ? [] : ['no line end']),
    ...(fields.every((field) => field) ? [] : ['no field']),
    ...(values('Contact').length > 0 ? [] : ['no contact']),
    ...(values('Expires').length === 1 && instant.test(values('Expires')[0]!) ? [] : ['expires']),
    ...(values('Preferred-Languages').length < 2 && values('Bug-Bounty').length < 2 ? [] : ['twice']),
    ...uris.filter(
      (uri) => !/^(?:https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|tel:\+[\d-]+$|openpgp4fpr:[0-9A-F]{40,}$)/i.test(uri),
    ),
  ];
}

const securityTxt = 'resources.intake.securityTxt';
const csaf = 'resources.publishing.csaf';

describe('security.txt', () => {
  it('follows RFC 9116 in every example that has one', () => {
    for (const name of ['manufacturer', 'small-vendor'])
      expect(faultsOf(textOf('security-txt', name)!), name).toEqual([]);
    expect(faultsOf('Contact: psirt@a.example\nExpires: 2027-01-01\nBug-Bounty: True\nBug-Bounty: False\n')).toEqual([
      'expires',
      'twice',
      'psirt@a.example',
    ]);
  });

  it('names the channels in the order of the record, as addresses', () => {
    const changes: Change[] = [[`${securityTxt}.contacts`, ['urgent-phone', 'web-form', 'psirt-mail']]];
    expect(textOf('security-txt', 'manufacturer', ...changes)?.match(/^Contact: .*$/gm)).toEqual([
      'Contact: tel:+49-30-23125-711',
      'Contact: https://security.havelstrom.example/report',
      'Contact: mailto:psirt@havelstrom.example',
    ]);
  });

  it('holds only what was said, and no channel that is not public', () => {
    const changes: Change[] = [
      [`${securityTxt}.bugBounty`],
      [`${securityTxt}.preferredLanguages`],
      ['team.languages'],
      [`${securityTxt}.contacts`, ['partner-portal', 'psirt-mail']],
      ['resources.intake.keys[psirt-openpgp].url'],
    ];
    const text = textOf('security-txt', 'manufacturer', ...changes)!;
    expect(text).not.toMatch(/Bug-Bounty|Languages|partners\./);
    expect(text).toContain('Encryption: openpgp4fpr:7A41C09E5D2B8F3361E4A7D0925BC86F13E0D94B\n');
  });

  it('is not made without a contact, an expiry or a day that is one', () => {
    expect(textOf('security-txt', 'manufacturer', [`${securityTxt}.expires`])).toBeUndefined();
    expect(textOf('security-txt', 'manufacturer', [`${securityTxt}.expires`, 'soon'])).toBeUndefined();
    expect(textOf('security-txt', 'manufacturer', [`${securityTxt}.contacts`, ['partner-portal']])).toBeUndefined();
    expect(textOf('security-txt', 'bank-soc')).toBeUndefined();
  });
});

describe('provider-metadata.json', () => {
  it('holds what CSAF 2.0 demands', () => {
    expect(isValid(textOf('provider-metadata', 'manufacturer')!, '2.0')).toBe(true);
    expect(isValid('{"metadata_version": "2.0"}', '2.0')).not.toBe(true);
  });

  it('holds what CSAF 2.1 demands where the record asks for it', () => {
    const changes: Change[] = [
      [`${csaf}.version`, '2.1'],
      [`${csaf}.distributions[0].directory.tlp`, 'CLEAR'],
      [`${csaf}.distributions[0].rolie[0].tlp`, 'CLEAR'],
      [`${csaf}.distributions[0].rolie[0].lastUpdated`, '2026-11-02'],
      [`${csaf}.maintainedUntil`, '2028-01-31'],
    ];
    const text = textOf('provider-metadata', 'manufacturer', ...changes)!;
    expect(isValid(text, '2.1')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      distributions: [
        { directory: { tlp_label: 'CLEAR' }, rolie: { feeds: [{ last_updated: '2026-11-02T00:00:00Z' }] } },
      ],
      maintained_until: '2028-01-31T00:00:00Z',
    });
    expect(isValid(textOf('provider-metadata', 'manufacturer')!, '2.1')).not.toBe(true);
  });

  it('is not made where the record lacks what every version demands', () => {
    for (const key of ['canonicalUrl', 'lastUpdated', 'listOnAggregators', 'publisher.namespace', 'role'])
      expect(textOf('provider-metadata', 'manufacturer', [`${csaf}.${key}`]), key).toBeUndefined();
    expect(textOf('provider-metadata', 'small-vendor')).toBeUndefined();
  });
});

describe('the other files for machines', () => {
  it('SECURITY.md has a section for each answer, and none for what nobody said', () => {
    const titles = (...changes: Change[]) => textOf('security-md', 'manufacturer', ...changes)?.match(/^## .*$/gm);
    const disclosure = 'policies.disclosure';
    expect(titles()).toHaveLength(9);
    const changes: Change[] = ['legal', 'recognition', 'expectations', 'scope'].map((key) => [`${disclosure}.${key}`]);
    expect(titles(...changes)).toEqual(['## Report a vulnerability', '## What to send', '## Publication', '## More']);
    expect(textOf('security-md', 'bank-soc')).toBeUndefined();
  });

  it('the DNS records say what security.txt says, in strings that a zone may hold', () => {
    const long = `https://havelstrom.example/${'ä'.repeat(60)}`;
    const changes: Change[] = [['policies.policies[disclosure-policy].url', long]];
    const text = textOf('dns-security', 'manufacturer', ...changes)!;
    const strings = [...text.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, string]) => string!);
    expect(Math.max(...strings.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(text).toMatch(/^_security\.havelfleet\.example\. IN TXT "security_expires=2027-06-30T00:00:00Z"$/m);
    expect(text.match(/^_security\..* IN TXT(?: "[\x20-\x7e]*")+$/gm)).toHaveLength(10);
  });

  it('the CNA entry names scope, contact and policies, and is made for a CNA only', () => {
    expect(JSON.parse(textOf('cna-entry', 'manufacturer')!)).toMatchObject({
      organizationName: 'Havelstrom Automation',
      contact: [{ email: [{ emailAddr: 'psirt@havelstrom.example' }] }],
    });
    expect(textOf('cna-entry', 'manufacturer', ['resources.publishing.cve.via', 'root-lr'])).toBeUndefined();
    expect(textOf('cna-entry', 'small-vendor')).toBeUndefined();
  });

  it('no file that is for everybody holds a text of a field with a narrower label', () => {
    const mark = 'NOT-FOR-ALL';
    const data = parse(JSON.stringify(example('manufacturer')), (key, value) =>
      ['revocation', 'evidence', 'note', 'monitoredByRole', 'why'].includes(String(key)) &&
      typeof value === 'string' &&
      value.includes(' ')
        ? `${mark} ${value}`
        : value,
    );
    const texts = [...filesFor(data)].filter(([name, text]) => name !== 'security-md' && text !== undefined);
    expect(texts).toHaveLength(4);
    for (const [name, text] of texts) expect(text, name).not.toContain(mark);
  });
});

describe('SECURITY-INSIGHTS.yml', () => {
  const insights = 'resources.publishing.securityInsights';
  const validate = new Ajv({ strict: false }).compile(securityInsights());

  it('holds what OpenSSF Security Insights 2.2.0 demands of a project', () => {
    const text = textOf('security-insights', 'open-source-project') ?? '';
    const file = parse(text) as Record<string, Record<string, unknown>>;
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    expect(file.project?.['vulnerability-reporting']).toMatchObject({
      'reports-accepted': true,
      'bug-bounty-available': false,
    });
    expect(validate({ ...file, header: { ...file.header, url: 'a page' } })).toBe(false);
    expect(validate({ ...file, project: { ...file.project, administrators: [] } })).toBe(false);
  });

  it('is not made where something that it demands is open, or where nobody may report', () => {
    for (const key of ['url', 'lastUpdated', 'lastReviewed', 'project', 'administrators', 'repositories', 'bugBounty'])
      expect(
        textOf('security-insights', 'open-source-project', [`${insights}.${key}`, undefined]),
        key,
      ).toBeUndefined();
    expect(textOf('security-insights', 'open-source-project', ['resources.intake.channels', []])).toBeUndefined();
    expect(textOf('security-insights', 'small-vendor')).toBeUndefined();
  });

  it('stays one value where a text looks like YAML', () => {
    const odd = 'a: b # c\n- "x" {y}';
    const text = textOf('security-insights', 'open-source-project', [`${insights}.project`, odd.replace('\n', ' ')]);
    expect((parse(text ?? '') as { project: { name: string } }).project.name).toBe(odd.replace('\n', ' '));
  });
});
