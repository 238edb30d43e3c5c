import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeals, writeSeals } from '../../src/documents/seals.ts';
import { header, psirt, put, temporaryFolder, textAt } from '../support.ts';

const file = 'docs/public/cna-entry.json';
const seals = '.psirt/seals.json';

/** What makes a CNA of a program. */
const resources = (scope: string) => `intake:
  channels: [{ id: mail, kind: email, address: psirt@acme.example, public: true }]
publishing:
  cve: { via: own-cna, cna: { scopeDefinition: ${scope}, publicContact: mail } }
`;

const render = (folder: string, ...args: string[]) => psirt(folder, ['render', ...args]);

async function rendered(): Promise<string> {
  const folder = temporaryFolder();
  put(folder, { 'psirt.yaml': header, 'program/resources.yaml': resources('All products of Acme') });
  expect((await render(folder)).code).toBe(0);
  return folder;
}

describe('a file that cannot bear a seal', () => {
  it('is current, stale or edited as the others are', async () => {
    const folder = await rendered();
    const text = textAt(folder, file);
    expect((await render(folder, '--check')).code).toBe(0);
    put(folder, { 'program/resources.yaml': resources('All of it') });
    expect((await render(folder, '--check')).out).toContain(`${file} is stale.`);
    expect((await render(folder)).code).toBe(0);
    expect(textAt(folder, file)).toBe(text.replace('All products of Acme', 'All of it'));
    put(folder, { [file]: textAt(folder, file).replace('All of it', 'Nothing') });
    expect((await render(folder)).out).toContain(`${file} was edited by hand.`);
    expect((await render(folder, '--force')).code).toBe(0);
    expect((await render(folder, '--check')).code).toBe(0);
  });

  it('is removed with its seal when nothing makes it any more', async () => {
    const folder = await rendered();
    put(folder, { 'program/resources.yaml': resources('All').replace('own-cna', 'root-lr') });
    expect((await render(folder, '--check')).out).toContain(`${file} is left over`);
    expect((await render(folder, '--prune')).code).toBe(0);
    expect(existsSync(join(folder, file))).toBe(false);
    expect(existsSync(join(folder, seals))).toBe(false);
  });

  it('is never overwritten where its seal is lost, and keeps the seals of the others when one is written', async () => {
    const folder = await rendered();
    put(folder, { 'program/resources.yaml': resources('All of it'), [seals]: 'lost' });
    expect(await render(folder)).toMatchObject({ code: 1, out: expect.stringContaining('was not written by psirt') });
    expect((await render(folder, '--force')).code).toBe(0);
    const kept = textAt(folder, seals);
    expect((await render(folder, '--only', 'charter')).code).toBe(0);
    expect(textAt(folder, seals)).toBe(kept);
    expect((await render(folder, '--out', '../elsewhere')).code).toBe(0);
    expect(textAt(folder, seals)).toBe(kept);
  });

  it('has a seal that is read back, whatever stands in the file of seals', () => {
    expect(readSeals(writeSeals({ b: 'sha256-1', a: 'sha256-2' }))).toEqual({ a: 'sha256-2', b: 'sha256-1' });
    for (const text of [undefined, '', '[]', 'null', '{"a": 1}', '7']) expect(readSeals(text), text).toEqual({});
    expect(writeSeals({})).toBeUndefined();
  });
});
