import { describe, expect, it } from 'vitest';
import { labels } from '../../src/documents/compose.ts';
import { fieldsShownIn } from '../../src/facts/document-labels.ts';
import { labelOfPath } from '../../src/facts/tlp.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { documentNamed, documentsOf } from '../documents.ts';
import { example } from '../edited.ts';

const rank = (label: string) => (labels as readonly string[]).indexOf(label);
const narrowest = (paths: readonly string[]) => Math.max(0, ...paths.map((path) => rank(labelOfPath(path))));
const small = example('small-vendor');

describe.each(loadTemplates(undefined))('the fields of $name', ({ name, paths }) => {
  it('are for no wider circle than what its template shows', () => {
    const own = [...paths].map((path) =>
      path
        .replace(/\[\].*/, '')
        .split('.')
        .slice(0, 2)
        .join('.'),
    );
    const shown = own.filter((path) => fieldsShownIn(name).includes(path));
    expect(narrowest(fieldsShownIn(name))).toBeGreaterThanOrEqual(narrowest(shown));
    if (!['evidence', 'index', 'stakeholders-public'].includes(name)) expect(fieldsShownIn(name)).not.toEqual([]);
  });
});

describe('the label of a document', () => {
  const relabeled = { ...small, publication: { documents: { policies: { tlp: 'CLEAR' }, charter: { tlp: 'AMBER' } } } };

  it('is what the program says, in the document and in the index', () => {
    expect(documentNamed('policies', relabeled)).toMatchObject({ tlp: 'CLEAR' });
    expect(documentNamed('policies', relabeled).text).toContain('**TLP:CLEAR**');
    expect(documentNamed('charter', relabeled).text).toContain('tlp: "TLP:AMBER"');
    expect(documentsOf(relabeled)[0]!.text).toMatch(/\[Charter\]\(charter\.md\) \|[^|]*\| TLP:AMBER \|/);
  });
});
