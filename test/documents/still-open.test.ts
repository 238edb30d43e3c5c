import { describe, expect, it } from 'vitest';
import { compose } from '../../src/documents/compose.ts';
import { put } from '../../src/model/draft.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { catalogs, today } from '../assessed.ts';

const whole = readProgram('examples/small-vendor').data;

/** The documents of the small vendor without the answers at some places. */
function documentsWithout(...places: string[]) {
  const data = structuredClone(whole);
  for (const place of places) put(data, place, undefined);
  const structure = structureOf(assemblyOf(data), today);
  return {
    structure,
    documents: compose({ data: withoutWrong(data), structure, catalogs, templates: loadTemplates(undefined) }),
  };
}

describe('a gap that a check names is shown and counted in a document', () => {
  it('has none where nothing lacks', () => {
    expect(documentsWithout().documents.filter(({ gaps }) => gaps > 0)).toEqual([]);
  });

  it.each([
    ['/obligations/0/deputyRole', 'obligations', 'Deputy'],
    ['/stakeholders/parties/5/maxTlp', 'stakeholders', 'Highest label'],
    ['/resources/intake/channels/0/monitoredByRole', 'resources', 'Watched by'],
    ['/policies/severity/levels/0/from', 'policies', 'From and To or Outcome'],
    ['/staff/positions/0/fteFunded', 'staff', 'Funded'],
  ])('%s', (place, name, title) => {
    const { structure, documents } = documentsWithout(place);
    expect(structure.gaps.length).toBeGreaterThan(0);
    const document = documents.find((candidate) => candidate.name === name)!;
    expect(document.gaps).toBeGreaterThanOrEqual(structure.gaps.length);
    expect(document.text).toMatch(new RegExp(`\\\\\\[Gap: [^\\]]*${title}`));
    expect(documents.find(({ name: other }) => other === 'index')!.text).not.toContain('no gap is open');
  });

  it('names the entry as a reader knows it', () => {
    const { documents } = documentsWithout('/obligations/0/deputyRole', '/stakeholders/parties/5/maxTlp');
    const openIn = (name: string) =>
      documents.find((document) => document.name === name)!.text.split('## Still open')[1];
    expect(openIn('obligations')).toContain('Obligations, CRA');
    expect(openIn('stakeholders')).toContain('Stakeholders, Customers');
  });
});
