// An id that no list holds: check asks whether the entry that nothing refers to is the one that was meant.
import { describe, expect, it } from 'vitest';
import { assessed } from '../assessed.ts';

const said = (roles: readonly string[], deputy: string) =>
  assessed(`schemaVersion: 1
kind: psirt
company: { name: Acme }
roles: [${roles.map((id) => `{ id: ${id}, title: ${id}, kind: lead }`).join(', ')}]
stakeholders:
  pointOfContact: { externalRole: lead, deputyRole: ${deputy} }
`).findings.find(({ rule }) => rule === 'dangling-reference')?.message;

describe('an id that names nothing', () => {
  it('may be the old one of the only entry that nothing refers to', () => {
    expect(said(['lead', 'coordinator'], 'duty')).toContain('Was it renamed to "coordinator"?');
  });

  it('is a slip of the pen where one is close', () => {
    expect(said(['lead', 'coordinator', 'deputy'], 'deptuy')).toContain('Did you mean "deputy"?');
    expect(said(['lead', 'coordinator', 'deputy'], 'deptuy')).not.toContain('renamed');
  });

  it('is asked about no further where several or none could be meant', () => {
    expect(said(['lead', 'coordinator', 'analyst'], 'duty')).not.toContain('?');
    expect(said(['lead'], 'duty')).not.toContain('?');
  });
});
