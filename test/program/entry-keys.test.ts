import { describe, expect, it } from 'vitest';
import { schemaAt } from '../../src/model/schemas.ts';
import { keysOf } from '../../src/program/entry-keys.ts';

describe('the keys of entries', () => {
  it('are ids, else what the schema puts first, numbered where several share one', () => {
    expect(keysOf([{ id: 'lead' }, { id: 'cto' }], schemaAt('/roles'))).toEqual(['lead', 'cto']);
    const rights = [{ deputyRole: 'cto', decision: 'accept-risk' }, { decision: 'accept-risk' }];
    expect(keysOf(rights, schemaAt('/charter/decisionRights'))).toEqual(['accept-risk', 'accept-risk#2']);
    expect(keysOf(['a', 1, {}], undefined)).toEqual(['a', '1', '']);
  });

  it('are one line, whatever somebody typed', () => {
    expect(keysOf([{ id: `a\nb ${'x'.repeat(500)}` }], undefined)[0]).toMatch(/^a b x{76}$/);
  });
});
