import { describe, expect, it } from 'vitest';
import { withPresets } from '../../src/interview/answers.ts';
import { today } from '../assessed.ts';
import { documentsOf } from '../documents.ts';
import { rows } from '../views.ts';

const made = documentsOf;
const text = (program: Record<string, unknown>) =>
  made(program).find(({ name }) => name === 'rfc2350')?.text ?? 'no such document';
/** What stands under a heading, up to the next one. */
const under = (program: Record<string, unknown>, heading: string) =>
  text(program).split(`${heading}\n`)[1]?.split(/^#/m)[0]?.trim();

const csirt = { schemaVersion: 1, kind: 'csirt', targetMaturity: 1 };

describe('the description by RFC 2350', () => {
  it('has the sections of the RFC in its order, and bears CLEAR', () => {
    const headings = [...text(csirt).matchAll(/^#{2,4} ([0-9.]+) /gm)].map(([, number]) => number);
    expect(headings.join(' ')).toBe(
      '1 1.1 1.2 1.3 1.4 2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10 2.11 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 5 5.1 5.1.1 5.1.2 5.1.3 5.2 6 7',
    );
    expect(text(csirt)).toContain('tlp: "TLP:CLEAR"');
  });

  it('shows what nobody answered as a gap, and says that there is none only where somebody said so', () => {
    expect(under(csirt, '### 1.2 Distribution list for notifications')).toBe('**\\[Gap: Distribution list\\]**');
    const said = {
      ...csirt,
      rfc2350: { locations: ['https://csirt.example/rfc2350'] },
      unanswered: [{ field: 'rfc2350.distributionList', because: 'not-applicable', reason: 'We run no list.' }],
    };
    expect(under(said, '### 1.2 Distribution list for notifications')).toBe('None available.');
    expect(under(said, '### 1.3 Locations where this document may be found')).toContain(
      'https://csirt.example/rfc2350',
    );
    expect(under(said, '## 7 Disclaimers')).toBe('**\\[Gap: Disclaimers\\]**');
  });

  it('says that no fax is listed only where the ways in are answered, never that there is none, and shows no way that is not public', () => {
    expect(under(csirt, '### 2.5 Facsimile number')).toBe('**\\[Gap: Channels\\]**');
    const channels = [
      { id: 'phone', kind: 'phone', address: '+49 30 5550100', public: true, note: 'Office hours only' },
      { id: 'secret', kind: 'phone', address: '+49 30 5550199', public: false },
    ];
    const answered = { ...csirt, resources: { intake: { channels, reportForm: { fields: ['event'] } } } };
    expect(under(answered, '### 2.5 Facsimile number')).toBe('None is listed.');
    expect(text(answered)).not.toContain('None available.');
    expect(under(answered, '### 2.4 Telephone number')).toContain('5550100');
    expect(text(answered)).not.toContain('5550199');
    const bare = { ...csirt, resources: { intake: { channels: [{ id: 'phone', kind: 'phone', public: true }] } } };
    expect(under(bare, '### 2.4 Telephone number')).toMatch(/^- \*\*\\\[Gap: Address/);
  });

  it('sorts services by the sections of the RFC, whichever kind of team offers them', () => {
    const charter = {
      csirtServices: [
        { id: '6.1', level: 'full', providerRole: 'lead' },
        { id: '6.5', level: 'partial', providerRole: 'lead' },
        { id: '9.2', level: 'planned' },
        { id: '7.2', level: 'not-offered' },
      ],
      services: [{ id: '4.2', level: 'full', providerRole: 'lead' }],
      socServices: [{ id: 'm', kind: 'monitoring', purpose: 'Sees alerts' }],
    };
    expect(rows('rfc2350-services', { charter }).map(({ of, service }) => [of, service])).toEqual([
      ['triage', 'Taking incident reports'],
      ['coordination', 'Coordination of incidents'],
      ['proactive', 'Training and education'],
      ['resolution', expect.any(String)],
      ['proactive', 'Security monitoring'],
    ]);
  });

  it('is made for another kind of team only where the program holds it', () => {
    const names = (program: Record<string, unknown>) => made(program).map(({ name }) => name);
    expect(names({ ...csirt, kind: 'psirt' })).not.toContain('rfc2350');
    expect(names({ ...csirt, kind: 'soc', rfc2350: { disclaimers: 'None.' } })).toContain('rfc2350');
    const soc = { ...csirt, kind: 'soc', rfc2350: { disclaimers: 'Best effort.' } };
    expect(under(soc, '### 4.1 Types of incidents and level of support')).toBe('Not said.');
  });
});

describe('the documents of a CSIRT', () => {
  const documents = made(withPresets(csirt, today));

  it('are those of an incident response program', () => {
    expect(made({ ...csirt, company: { name: 'Acme' } })[0]?.text).toContain(
      'This is the incident response program of',
    );
  });

  it('speak of no seats, shifts, products or monitoring', () => {
    for (const { name, text: whole } of documents)
      expect(whole.match(/\b(?:seats?|shifts?|products?|monitor\w*)\b/gi), name).toBeNull();
  });

  it('leave out the sections for which it is not asked, and the documents of which it has nothing', () => {
    const staff = documents.find(({ name }) => name === 'staff')?.text;
    expect(staff).toContain('## Coverage');
    expect(staff).not.toContain('## Positions');
    expect(documents.map(({ name }) => name)).not.toContain('budget');
    expect(documents.map(({ text: whole }) => whole).join('')).not.toMatch(/does not concern|\ue000/);
  });

  it('show all the same what it holds of another kind', () => {
    const held = made({ ...csirt, products: [{ id: 'box', name: 'Box' }], budget: { currency: 'EUR' } });
    expect(held.map(({ name }) => name)).toEqual(expect.arrayContaining(['products', 'budget']));
  });
});

describe('the documents of an open-source project', () => {
  it('leave out sponsor, budget and staff', () => {
    const names = made({ schemaVersion: 1, kind: 'psirt', setting: 'open-source' }).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['charter', 'policies', 'products', 'stakeholders']));
    for (const name of ['sponsorship', 'budget', 'staff', 'support', 'evaluation', 'coverage', 'raci'])
      expect(names).not.toContain(name);
  });
});
