import { describe, expect, it } from 'vitest';
import { put } from '../../src/model/draft.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { today } from '../assessed.ts';
import { documentsOf } from '../documents.ts';
import { example } from '../edited.ts';

const whole = example('small-vendor');

/** The documents of the small vendor without the answers at some places. */
function documentsWithout(...places: string[]) {
  const data = structuredClone(whole);
  for (const place of places) put(data, place, undefined);
  const structure = structureOf(assemblyOf(data), today);
  return { structure, documents: documentsOf(data) };
}

describe('a gap that a check names is shown and counted in a document', () => {
  it('has none where nothing lacks', () => {
    expect(documentsWithout().documents.filter(({ gaps }) => gaps > 0)).toEqual([]);
  });

  it.each([
    ['/obligations/0/deputyRole', 'obligations', 'Deputy'],
    ['/stakeholders/parties/5/maxTlp', 'stakeholders', 'Highest label'],
    ['/resources/intake/channels/0/monitoredByRole', 'resources', 'Watched by'],
    ['/policies/slas/0/startsAt', 'policies', 'Runs from or Begins after'],
    ['/staff/positions/0/fteFunded', 'staff', 'Funded'],
  ])('%s', (place, name, title) => {
    const { structure, documents } = documentsWithout(place);
    expect(structure.gaps.length).toBeGreaterThan(0);
    const document = documents.find((candidate) => candidate.name === name)!;
    expect(document.gaps).toBeGreaterThanOrEqual(structure.gaps.length);
    expect(document.text).toMatch(new RegExp(`\\\\\\[Gap: [^\\]]*${title}`));
    expect(documents.find(({ name: other }) => other === 'index')!.text).not.toContain('no gap is open');
  });

  it('counts one that several documents show once, and as often as a check does', () => {
    const { structure, documents } = documentsWithout('/obligations/0/deputyRole', '/stakeholders/parties/5/maxTlp');
    expect(structure.gaps).toHaveLength(2);
    expect(documents.filter(({ gaps }) => gaps > 0).map(({ name, gaps }) => [name, gaps])).toEqual([
      ['obligations', 1],
      ['decision-sheet', 1],
      ['notification-worksheets', 1],
      ['stakeholders', 1],
    ]);
    expect(documents[0]!.text).toContain('4 of them have gaps, 2 gaps in all');
  });

  it('keeps the row and the column of what lacks', () => {
    const places = ['version', 'approverRole', 'approvedOn'].map((key) => `/policies/policies/0/${key}`);
    const [, rows = ''] = documentsWithout(...places)
      .documents.find(({ name }) => name === 'policies')!
      .text.split('## ');
    expect(rows).toContain('| Version | Owner | Approved by | Approved on |');
    expect(rows.match(/\[Gap: (?:Version|Approver|Approved on)\\\]/g)).toHaveLength(3);
  });

  it('marks an id that names nothing, and counts it', () => {
    const roles = (whole.roles as { id: string }[]).map((role) => ({
      ...role,
      ...(role.id === 'psirt-lead' ? { id: 'psirt-manager' } : {}),
    }));
    const documents = documentsOf({ ...whole, roles });
    const raw = documents.filter(({ text }) => /(?<!Gap(?:: |#58; ))psirt-lead/.test(text)).map(({ name }) => name);
    expect(raw).toEqual([]);
    expect(documents.find(({ name }) => name === 'staff')).toMatchObject({ gaps: 1, open: ['psirt-lead'] });
    expect(documents[0]!.text).toContain('1 gap in all');
  });

  it('says that a value is not understood where it was taken out', () => {
    const data = structuredClone(whole);
    put(data, '/policies/policies/0/approvedOn', 'last spring');
    const document = documentsOf(data).find(({ name }) => name === 'policies')!;
    expect(document.gaps).toBe(1);
    expect(document.text).toContain('[Gap: Approved on, which is written in a way that is not understood\\]');
  });

  it.each([
    [
      '/obligations/0/accountableRole',
      'obligations',
      /\| CRA: actively .* \| \*\*\\\[Gap: Accountable[^\\]*\\\]\*\* \|/,
    ],
    ['/obligations/0/deputyRole', 'obligations', /\| CRA: actively .* \| \*\*\\\[Gap: Deputy\\\]\*\* \|/],
    ['/stakeholders/parties/5/maxTlp', 'stakeholders', /\| Customers \|.* \*\*\\\[Gap: Highest label\\\]\*\* \|/],
    ['/staff/positions/0/fteFilled', 'staff', /\| [A-Z].* \*\*\\\[Gap: Filled\\\]\*\* \|/],
  ])('stands at its place in a table that is computed: %s', (place, name, row) => {
    const { text, open } = documentsWithout(place).documents.find((document) => document.name === name)!;
    expect(text).toMatch(row);
    expect(text).not.toContain('## Still open');
    expect(open).toEqual([place]);
  });

  it('names the entry as a reader knows it', () => {
    const { documents } = documentsWithout('/obligations/0/applies', '/stakeholders/parties/5/side');
    const openIn = (name: string) =>
      documents.find((document) => document.name === name)!.text.split('## Still open')[1];
    expect(openIn('obligations')).toContain('Obligations, CRA');
    expect(openIn('stakeholders')).toContain('Stakeholders, Customers');
  });
});
