import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { composeFrom } from '../../src/commands/render/render.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import type { Draft } from '../../src/model/draft.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import type { Assembly } from '../../src/program/assembly.ts';
import { header, isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

const templates = loadTemplates(undefined);
const sheet = 'contacts.md';

interface Member {
  id: string;
  name?: string;
  contact?: Record<string, string>;
}

/** What is nobody's business in a document. */
const untold = { absent: '2031-02-03', contractEnd: '2032-05-06', ndaUntil: '2033-07-08', employer: 'Zyxxy Staffing' };

/** A program whose people all have names, numbers and addresses that stand nowhere else. */
function withPeople(assembly: Assembly): { assembly: Assembly; private: string[] } {
  const people = assembly.data.people as { members: Member[] };
  const members = people.members.map((member, place) => ({
    ...member,
    name: `Quendolin Zzyzx${place}`,
    contact: { phone: `+999 555 ${1000 + place}`, email: `q${place}@zzyzx.example`, other: `handle-zzyzx-${place}` },
    absences: [{ from: untold.absent, to: untold.absent }],
    contractEnd: untold.contractEnd,
    ndaUntil: untold.ndaUntil,
    employer: untold.employer,
  }));
  const secrets = members.flatMap(({ name, contact }) => [name, ...Object.values(contact)]);
  return { assembly: { ...assembly, data: { ...assembly.data, people: { ...people, members } } }, private: secrets };
}

const plain = (text: string) => text.replaceAll('\\', '');

/** The examples that keep a people.yaml. */
const withSheet = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'program/people.yaml')));

describe.each(withSheet)('the documents of examples/%s', (name) => {
  const assembly = readProgram(join('examples', name));

  it('show names, numbers and addresses of people on the contact sheet alone', () => {
    const planted = withPeople(assembly);
    expect(planted.private.length).toBeGreaterThan(3);
    for (const { path, text } of composeFrom(planted.assembly, templates)) {
      const seen = planted.private.filter((secret) => plain(text).includes(secret));
      expect(seen, path).toEqual(path === sheet ? planted.private : []);
    }
  });

  it('hold nothing from people.yaml as it is, outside of the contact sheet', () => {
    const { members } = assembly.data.people as { members: Member[] };
    const found = members.flatMap(({ name: person, contact: { phone, email, other } = {} }) =>
      [person, phone, email, other].flatMap((secret) => secret ?? []),
    );
    for (const { path, text } of composeFrom(assembly, templates).filter((document) => document.path !== sheet))
      expect(
        found.filter((secret) => plain(text).includes(secret)),
        path,
      ).toEqual([]);
  });

  it('are the same bytes without people.yaml, which only the contact sheet needs', () => {
    const { people: _, ...data } = assembly.data;
    const files = new Map([...assembly.files].filter(([component]) => component !== 'people'));
    const all = composeFrom(assembly, templates);
    expect(all.map(({ path }) => path)).toContain(sheet);
    expect(composeFrom({ ...assembly, data, files }, templates)).toEqual(all.filter(({ path }) => path !== sheet));
  });

  it('say nothing of absences, contracts, shares and employers, not even on the sheet', () => {
    const documents = composeFrom(withPeople(assembly).assembly, templates);
    expect(documents.find(({ path }) => path === sheet)?.tlp).toBe('AMBER+STRICT');
    for (const { path, text } of documents)
      expect(
        Object.values(untold).filter((said) => plain(text).includes(said)),
        path,
      ).toEqual([]);
  });
});

describe('the rows of the contact sheet', () => {
  const program = {
    team: { timezone: 'Europe/Berlin' },
    roles: [
      { id: 'lead', title: 'Lead', kind: 'lead' },
      { id: 'duty', title: 'duty officer', kind: 'analyst' },
      { id: 'lab', title: 'Lab', kind: 'engineer', party: 'lab' },
      { id: 'press', title: 'Press officer', kind: 'comms' },
    ],
    people: {
      members: [
        {
          id: 'p1',
          name: 'Ada',
          roles: ['lead', 'duty'],
          languages: ['de', 'en'],
          timezone: 'Asia/Tokyo',
          site: 'Tokyo',
          contact: { phone: '+49 30 1', phoneNote: 'not from abroad', keptIn: 'Vault' },
          absences: [{ from: '2026-01-01', to: '2026-01-02' }],
        },
        { id: 'p2', roles: ['duty'], timezone: 'Europe/Berlin' },
      ],
    },
    staff: {
      positions: [{ role: 'lead', deputyRole: 'duty' }],
      succession: [{ role: 'lead', deputyRole: 'duty' }],
      coverage: { inHoursRoles: ['lead'] },
      onCall: { tiers: [{ name: 'First', participants: { roles: ['duty'] } }] },
    },
    stakeholders: {
      parties: [
        { id: 'lab', name: 'Outer Lab', side: 'external', ownerRole: 'lead' },
        {
          id: 'csirt',
          name: 'CSIRT',
          side: 'external',
          ownerRole: 'lead',
          pocRole: 'duty',
          proof: 'Call back',
          verifiedOn: '2026-10-01',
          outOfBandChannel: 'radio',
          channels: [
            { kind: 'feed', address: 'x' },
            { kind: 'mail', address: 'a@b.example' },
            { kind: 'phone', keptIn: 'Vault', hours: '24x7' },
            { kind: 'paging', address: '7', fallback: true },
          ],
        },
      ],
    },
    communication: { channels: [{ id: 'radio', name: 'Radio' }] },
  } as unknown as Draft;
  const rows = (view: string, draft: Draft = program) => rowsOf(view, draft, [], openCatalogs());

  it('put those on call first, and say each role with each of its holders', () => {
    expect(rows('contact-roles').map(({ of, role, who, when }) => [of, role, who, when])).toEqual([
      ['first', 'Duty officer', 'Ada', 'On call: First'],
      ['first', 'Duty officer', 'p2', 'On call: First'],
      ['first', 'Lead', 'Ada', 'Within the hours'],
      ['others', 'Lab', 'Outer Lab', undefined],
    ]);
    expect(rows('contact-roles')[2]).toEqual({
      of: 'first',
      role: 'Lead',
      who: 'Ada',
      when: 'Within the hours',
      phone: '+49 30 1 (not from abroad)',
      mail: undefined,
      other: 'Kept in: Vault',
      languages: 'German and English',
      place: 'Tokyo, Asia/Tokyo',
      deputy: 'Duty officer',
    });
  });

  it('say how parties are reached, the loudest way first, and how they prove who they are', () => {
    expect(rows('contact-parties')).toEqual([
      {
        of: 'external',
        party: 'CSIRT',
        reached: 'Phone: kept in Vault (around the clock); Mail: a@b.example',
        backup: 'Paging: 7; Radio',
        proof: 'Call back',
        contact: 'Duty officer',
        deputy: undefined,
        verified: '2026-10-01',
      },
    ]);
  });

  it('say what is missing', () => {
    expect(rows('contact-gaps').map(({ sentence }) => sentence)).toEqual([
      'Nobody is named for: Press officer.',
      'No way to reach them is recorded for: p2.',
      'No channel is recorded for: Outer Lab.',
    ]);
    for (const view of ['contact-roles', 'contact-parties', 'contact-gaps']) expect(rows(view, {}), view).toEqual([]);
  });
});

describe('a folder from which people.yaml is taken', () => {
  /** A program that was rendered with its people, and then lost them. */
  async function bereft(): Promise<string> {
    const folder = temporaryFolder();
    const people = 'members:\n  - { id: p1, name: Quendolin, roles: [lead], contact: { phone: "+49 30 1234567" } }\n';
    put(folder, { 'psirt.yaml': header, 'program/people.yaml': people });
    const first = await psirt(folder, ['render']);
    expect(first.said).toMatch(/^docs\/contacts\.md holds personal data; it belongs where people\.yaml is kept\.$/m);
    expect(textAt(folder, 'docs/contacts.md')).toMatch(/Quendolin \| \\\+49 30 1234567/);
    rmSync(join(folder, 'program/people.yaml'));
    return folder;
  }

  it('keeps its contact sheet: it is neither stale nor left over, and is not removed', async () => {
    const folder = await bereft();
    expect(await psirt(folder, ['render', '--check'])).toMatchObject({ code: 0, out: '' });
    const run = await psirt(folder, ['render', '--prune']);
    expect(run.code).toBe(0);
    expect(run.said).not.toMatch(/removed|personal data/);
    expect(existsSync(join(folder, 'docs/contacts.md'))).toBe(true);
  });

  it('says why the sheet cannot be made', async () => {
    const run = await psirt(await bereft(), ['render', '--only', 'contacts']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.said).toMatch('is made only where program/people.yaml is kept');
    expect(isSentence(run)).toBe(true);
  });

  it('warns of a sheet that lies in a folder that is to be published', async () => {
    const run = await psirt(await bereft(), ['render', '--tlp', 'GREEN']);
    expect(run.said).toMatch(/contacts \(AMBER\+STRICT\)/);
    expect(run.said).toMatch(/lie there from an earlier run: .*docs\/contacts\.md/);
  });
});
