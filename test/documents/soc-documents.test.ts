import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { compose } from '../../src/documents/compose.ts';
import { readTemplate } from '../../src/documents/templates.ts';
import { kinds } from '../../src/model/schemas.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { parseSource } from '../../src/source/source.ts';

/** The documents of a program without a single answer, by name. */
function draftOf(kind: string, more = ''): Map<string, string> {
  const assembly = assemble(parseSource('psirt.yaml', `kind: ${kind}\ntargetMaturity: 3\n${more}`), new Map());
  const structure = structureOf(assembly, '2026-11-22');
  const templates = loadTemplates(undefined);
  const documents = compose({ data: assembly.data, structure, catalogs: openCatalogs(), templates });
  return new Map(documents.map(({ name, text }) => [name, text]));
}

describe('the documents of a draft', () => {
  it.each(kinds)('show nothing that does not concern the kind %s', (kind) => {
    for (const [name, text] of draftOf(kind)) expect(text, name).not.toMatch(/does not concern/);
  });

  it('have a title and passages by the kind of team', () => {
    const [psirt, soc, combined] = kinds.map((kind) => draftOf(kind));
    expect(psirt!.get('index')).toMatch(/^# Product security program$/m);
    expect(soc!.get('index')).toMatch(/^# Security operations program$/m);
    expect(combined!.get('index')).toMatch(/^# Product security and security operations program$/m);
    expect(soc!.get('charter')).not.toMatch(/vulnerability/i);
    expect(soc!.get('charter')).toMatch(/^### Actions the team may take$/m);
    expect(psirt!.get('charter')).not.toMatch(/^## Strategy$/m);
    expect(combined!.get('charter')).toMatch(/^## What counts as a vulnerability$[\s\S]*^## SOC services$/m);
  });

  it('speak of incidents, and name no source for product security, to a SOC', () => {
    const [psirt, soc] = kinds.map((kind) => draftOf(kind));
    expect(soc!.get('support')).toMatch(/^Handling an incident takes people/m);
    expect(psirt!.get('support')).toMatch(/^Handling a vulnerability takes people/m);
    for (const name of ['budget', 'sponsorship', 'support', 'evaluation', 'raci'])
      expect(soc!.get(name), name).not.toContain('FIRST PSIRT SF');
  });

  it('do not say that nobody is at work on holidays where somebody always is', () => {
    const staff = (mode: string) =>
      `staff: { coverage: { mode: ${mode}, hours: [{ days: [monday], from: "09:00", to: "17:00" }], holidays: { calendar: Hesse } } }`;
    expect(draftOf('soc', staff('staffed-24x7')).get('staff')).toMatch(
      /^Regular hours[\s\S]*^On these days the regular hours do not hold: Hesse\.$/m,
    );
    expect(draftOf('soc', staff('business-hours')).get('staff')).toMatch(/^Nobody is at work on these days: Hesse\.$/m);
  });

  it('show an answer that the kind of team is not asked for', () => {
    expect(draftOf('psirt', 'charter: { strategy: Build first. }').get('charter')).toMatch(/Build first\./);
  });

  it('speak to a SOC in its own words', () => {
    const documents = draftOf('soc');
    expect(documents.get('stakeholders')).toMatch(/^# Stakeholder register$/m);
    for (const [name, text] of documents)
      if (name !== 'charter') expect(text, name).not.toMatch(/PSIRT|vulnerabilit|advisor(?:y|ies)\b|finder|\bfix/i);
  });

  it('leave out what does not concern the kind of team and was not answered', () => {
    const [psirt, soc, combined] = kinds.map((kind) => draftOf(kind).has('risk-acceptances'));
    expect([psirt, soc, combined]).toEqual([true, false, true]);
    const more =
      'policies: { riskAcceptances: [{ case: X-1, acceptedByRole: a, on: 2026-01-01, expires: 2026-12-31 }] }';
    expect(draftOf('soc', more).get('risk-acceptances')).toMatch('| X-1 |');
  });

  it('show kinds of the catalog and questions by their words', () => {
    const more =
      'stakeholders: { absentKinds: [{ kind: cloud-provider, reason: None }] }\nresources: { intelligenceRequirements: [{ id: q, text: Who? }], intelligenceSources: [{ id: s, name: S, kind: open, ownerRole: r, answers: [q] }] }';
    const documents = draftOf('soc', more);
    expect(documents.get('stakeholders')).toMatch('| Cloud providers | None |');
    expect(documents.get('intelligence')).toContain('| S | Open source | \\[Gap: r names nothing\\] | Who? |');
  });
});

describe('the front matter', () => {
  it('may need a header key, a component or one of its fields', () => {
    const head = (needs: string) =>
      `---\ntitle: T\npath: t.md\nreads: []\ntlp: RED\norder: 1\nabout: A.\nneeds: ${needs}\n---\n`;
    const needs = '[policies.media, staff, products]';
    expect(readTemplate('t', 't.md.hbs', head(needs)).head.needs).toEqual(['policies.media', 'staff', 'products']);
    for (const wrong of ['[compny]', '[policies.no]', '[policies.media.topics]', '[1]', 'staff'])
      expect(() => readTemplate('t', 't.md.hbs', head(wrong)), wrong).toThrow(/"needs" must be a list/);
  });

  it('takes words for kinds of teams, and no others', () => {
    const head = (more: string) =>
      `---\ntitle: T\npath: t.md\nreads: []\ntlp: RED\norder: 1\nabout: A.\nkinds: ${more}\n---\n`;
    expect(readTemplate('t', 't.md.hbs', head('{ soc: { title: S } }')).head.kinds).toEqual({ soc: { title: 'S' } });
    for (const wrong of ['{ cert: { title: S } }', '{ soc: S }', '{ soc: { title: 1 } }', '[]x'])
      expect(() => readTemplate('t', 't.md.hbs', head(wrong))).toThrow(/t\.md\.hbs:1:1|cannot be read/);
  });
});
