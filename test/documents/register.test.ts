import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { composeFrom } from '../../src/commands/render/render.ts';
import { compose } from '../../src/documents/compose.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import type { Draft } from '../../src/model/draft.ts';
import { kinds, labelOf, schemaAt } from '../../src/model/schemas.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { parseSource } from '../../src/source/source.ts';

const catalogs = openCatalogs();
const templates = loadTemplates(undefined);
const examples = [...new Set(filesBelow('examples').map((file) => file.split('/')[0]!))];

/** Digits enough for a telephone number, however they are set apart; dates are none. */
const number = /\+?\d(?:[\s()./·–-]{0,3}\d){5,}/g;

function numbersIn(text: string): string[] {
  return (text.match(number) ?? []).filter((found) => !/^\d{4}-\d{2}-\d{2}$/.test(found));
}

const classWords = (schemaAt('/stakeholders/parties/0/class')?.enum ?? [])
  .map((name) => labelOf(schemaAt('/stakeholders/parties/0/class'), String(name)))
  .join('; ');

/** The body of a document, without the front matter that every document has. */
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '');

function publicEdition(program: object, more: Partial<typeof catalogs> = {}): string {
  const assembly = assemble(parseSource('psirt.yaml', JSON.stringify(program)), new Map());
  const structure = structureOf(assembly, '2026-11-22');
  const material = { data: assembly.data, structure, catalogs: { ...openCatalogs(), ...more }, templates };
  return bodyOf(compose(material).find(({ name }) => name === 'stakeholders-public')?.text ?? '');
}

describe.each(examples)('the public edition of examples/%s', (name) => {
  const program = readProgram(`examples/${name}`);
  const text = bodyOf(
    composeFrom(program, templates).find((document) => document.name === 'stakeholders-public')!.text,
  );
  const data = program.data as unknown as Draft;

  it('names no person and holds no telephone number', () => {
    for (const { name: person = '' } of data.people?.members ?? []) if (person) expect(text).not.toContain(person);
    expect(numbersIn(text)).toEqual([]);
  });

  it('holds no free text about a stakeholder, and no address of one', () => {
    // What our own words hold as well, such as a party called "Legal", tells nobody anything.
    const ours = [...catalogs.stakeholderKinds.values()].map(({ title }) => title).join('; ') + classWords;
    for (const party of data.stakeholders?.parties ?? []) {
      const texts = [party.name, party.purpose, ...(party.engagedWhen ?? []), party.rulesOfEngagement?.weAsk];
      for (const said of texts) if (said && !ours.includes(said)) expect(text).not.toContain(said);
      for (const { address } of party.channels ?? [])
        if (address && address !== data.team?.email && !address.startsWith('https://'))
          expect(text).not.toContain(address);
    }
  });

  it('shows no mail address but that of the team and of published ways in', () => {
    const published = [data.team?.email, ...(data.resources?.intake?.channels ?? []).map(({ address }) => address)];
    const ways = [...published, ...(data.communication?.reportingWays ?? []).map(({ address }) => address)];
    for (const [, mail] of text.matchAll(/mailto:([^)]+)\)/g)) expect(ways).toContain(mail);
  });
});

describe('the public edition of a program full of names', () => {
  const nasty = 'Jane Doe, +49 (0)171 / 234 56 78, 0171.2345678, 0049-171-2345678, jane.doe@example.com';
  const party = (more: object) => ({
    id: `p${JSON.stringify(more).length}`,
    name: nasty,
    relation: 'both',
    ownerRole: 'jane-doe',
    deputyRole: 'jane-doe',
    purpose: nasty,
    maxTlp: 'GREEN',
    defaultTlp: 'GREEN',
    legalReview: 'always',
    basis: 'voluntary',
    engagedWhen: [nasty],
    agreement: { kind: 'nda', reference: nasty },
    legalApproval: { byRole: 'jane-doe', on: '2026-01-01', covers: nasty },
    channels: [{ kind: 'phone', address: nasty }],
    rulesOfEngagement: { weAsk: nasty, theyMayAsk: nasty, weShare: [nasty], weNeverShare: [nasty] },
    wants: [{ report: nasty }],
    ...more,
  });
  const ways = [
    { id: 'a', for: ['public'], kind: 'phone', anonymous: true, address: '+49 171 2345678' },
    { id: 'b', for: ['public'], kind: 'email', anonymous: true, address: 'jane.doe@example.com' },
    { id: 'c', for: ['public'], kind: 'form', anonymous: true, address: 'https://example.com/+49-171-2345678' },
    { id: 'd', for: ['users'], kind: 'form', anonymous: true, address: 'https://intranet.example.com' },
    { id: 'e', for: ['public'], kind: 'other', anonymous: true, address: 'Call Jane Doe' },
  ];
  const program = {
    kind: 'soc',
    team: { name: 'Team', timezone: 'Europe/Berlin', languages: ['en'], email: 'soc@example.com' },
    roles: [{ id: 'jane-doe', title: nasty, kind: 'lead' }],
    people: { members: [{ id: 'jane', name: 'Jané Doe' }] },
    communication: { reportingWays: ways },
    resources: { intake: { channels: [{ id: 'x', kind: 'phone', address: '+491712345678', public: true }] } },
    stakeholders: {
      ownerRole: 'jane-doe',
      parties: [
        party({ side: 'external', class: 'media', kind: 'media' }),
        party({ side: 'external', class: 'finder' }),
        party({ side: 'external', class: 'insurer', kind: 'cyber-insurer' }),
        party({ side: 'external', class: 'regulator', kind: 'jane-doe' }),
        party({ side: 'internal', class: 'legal', kind: 'legal', defaultTlp: 'RED' }),
      ],
      absentKinds: [{ kind: 'isac', reason: nasty }],
      internalRoute: { channel: nasty, audiences: ['support'], madeKnownBy: nasty },
    },
  };

  it.each(kinds)('names nobody, gives no number and no address of a person (kind %s)', (kind) => {
    const text = publicEdition({ ...program, kind });
    expect(text).not.toMatch(/jan[eé]|doe/i);
    expect(numbersIn(text)).toEqual([]);
    expect([...text.matchAll(/mailto:([^)]+)/g)].map(([, mail]) => mail)).toEqual(['soc@example.com']);
  });

  it('says kinds by our catalog or by the class, and does not say who insures', () => {
    const text = publicEdition(program);
    for (const row of ['| Media | Public |', '| Finder | — |', '| Regulator | — |', '| Legal counsel |'])
      expect(text).toContain(row);
    expect(text).not.toMatch(/insur/i);
    expect(text).toContain('Protocol 2.0: TLP:GREEN.');
  });

  it('does not take words from a catalog of the user’s own', () => {
    const kind = { ...catalogs.stakeholderKinds.get('media')!, id: 'own-kind', title: nasty };
    const stakeholderKinds = new Map([...catalogs.stakeholderKinds, ['own-kind', kind] as const]);
    const parties = [party({ side: 'external', class: 'media', kind: 'own-kind' })];
    const text = publicEdition(
      { ...program, stakeholders: { parties } },
      { stakeholderKinds, ownKinds: new Set(['own-kind']) },
    );
    expect(text).toContain('| Media |');
    expect(text).not.toMatch(/jane/i);
  });

  it('says so when there is nobody yet, and names no preset', () => {
    const parties = [{ id: 'media', name: 'Media', side: 'external', class: 'media', kind: 'media' }];
    const text = publicEdition({ kind: 'soc', stakeholders: { parties } });
    expect(text).toContain('No party is recorded yet.');
    expect(text).not.toMatch(/\| ---/);
  });
});

describe('the internal register', () => {
  it('puts the stakeholders outside into the groups of the catalog', () => {
    const parties = [
      { id: 'a', name: 'Supervisor', side: 'external', class: 'regulator', kind: 'sector-regulator', relation: 'both' },
      {
        id: 'b',
        name: 'Police',
        side: 'external',
        class: 'law-enforcement',
        kind: 'law-enforcement',
        relation: 'both',
      },
      {
        id: 'c',
        name: 'Privacy',
        side: 'external',
        class: 'regulator',
        kind: 'data-protection-authority',
        relation: 'both',
      },
      { id: 'd', name: 'ISAC', side: 'external', class: 'isac-industry-group', kind: 'isac', relation: 'both' },
      { id: 'e', name: 'Media', side: 'external', class: 'media', kind: 'media' },
      { id: 'f', name: 'Legal', side: 'internal', class: 'legal', kind: 'legal', relation: 'both' },
    ];
    expect(rowsOf('stakeholder-groups', { stakeholders: { parties } } as Draft, [], catalogs)).toEqual([
      { group: 'Authority', stakeholders: 'Supervisor and Privacy' },
      { group: 'Law enforcement', stakeholders: 'Police' },
      { group: 'Government-industry organization', stakeholders: 'ISAC' },
    ]);
  });
});
