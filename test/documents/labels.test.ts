import { describe, expect, it } from 'vitest';
import { labels } from '../../src/documents/compose.ts';
import { schemaAtPath } from '../../src/documents/schema-path.ts';
import { loadTemplates } from '../../src/outside/library.ts';

/** The label of a field: its own, else that of the nearest part around it, else that of the header. */
function labelOfPath(path: string): string {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const part = parts.slice(0, length).join('.');
    const label = schemaAtPath(part)?.['x-tlp'] ?? schemaAtPath(part.replace(/\[\]$/, ''))?.['x-tlp'];
    if (label !== undefined) return label;
  }
  return 'GREEN';
}

const rank = (label: string) => (labels as readonly string[]).indexOf(label);

describe.each(loadTemplates(undefined))('$name', ({ head, paths }) => {
  it('shows no field whose label is narrower than its own', () => {
    expect([...paths].filter((path) => path.includes('.') && rank(labelOfPath(path)) > rank(head.tlp))).toEqual([]);
  });
});
