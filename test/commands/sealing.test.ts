import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTraces, writeTraces } from '../../src/documents/traces.ts';
import { header, psirt, put, temporaryFolder, textAt } from '../support.ts';

const file = 'docs/public/cna-entry.json';
const lock = '.psirt/lock.json';

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
    expect(textAt(folder, lock)).not.toContain(file);
  });

  it('is never overwritten where its seal is lost, and keeps the seals of the others when one is written', async () => {
    const folder = await rendered();
    put(folder, { 'program/resources.yaml': resources('All of it'), [lock]: 'lost' });
    const { code, out } = await render(folder);
    expect(code).toBe(1);
    expect(out).toContain(`${file} is not in .psirt/lock.json, so nothing tells whether somebody edited it. Restore`);
    expect(out).not.toContain('was not written by psirt');
    expect((await render(folder, '--check')).said).toContain('overwrites what was edited or is not known');
    expect((await render(folder, '--force')).code).toBe(0);
    const kept = textAt(folder, lock);
    expect((await render(folder, '--only', 'charter')).code).toBe(0);
    expect(textAt(folder, lock)).toBe(kept);
    expect((await render(folder, '--out', '../elsewhere')).code).toBe(0);
    expect(textAt(folder, lock)).toBe(kept);
  });

  it('has a seal that is read back, whatever stands in the lock', () => {
    const traces = { b: { seal: 'sha256-1' }, a: { record: 'sha256-2', template: 'own sha256-3', psirt: '0.1.0' } };
    expect(readTraces(writeTraces(traces))).toEqual(traces);
    for (const text of [undefined, '', '[]', 'null', '7']) expect(readTraces(text), text).toEqual({});
    expect(readTraces('{"a": 1, "b": null, "c": {"seal": 2}}')).toEqual({ a: {}, b: {}, c: {} });
    expect(writeTraces({})).toBeUndefined();
  });
});

describe('the lock of the documents', () => {
  const charter = 'program/charter.yaml';
  const check = async (folder: string, ...args: string[]) =>
    (await render(folder, '--check', ...args)).out.split('\n').filter((line) => line.startsWith('docs/'));

  it('tells what the program says, a template, and a hand apart', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': header, [charter]: 'mission: We answer every report about our routers.\n' });
    await psirt(folder, ['templates', 'eject', 'charter']);
    const own = 'templates/charter.md.hbs';
    await render(folder, '--templates', 'templates');
    const written = textAt(folder, lock);
    await render(folder, '--templates', 'templates');
    expect(textAt(folder, lock)).toBe(written);
    put(folder, { [charter]: 'mission: We answer all reports about our routers.\n' });
    const said = 'docs/charter.md is stale. What the program says has changed since it was written.';
    expect(await check(folder, '--templates', 'templates')).toContain(said);
    put(folder, { [own]: textAt(folder, own).replace('## Mission', '## Our mission') });
    expect(await check(folder, '--templates', 'templates')).toContain(
      'docs/charter.md is stale. What the program says and its template have changed since it was written.',
    );
    put(folder, { [charter]: 'mission: We answer every report about our routers.\n' });
    expect(await check(folder, '--templates', 'templates')).toEqual([
      'docs/charter.md is stale. Its template has changed since it was written.',
    ]);
    put(folder, { [own]: textAt(folder, own).replace('## Our mission', '## Mission') });
    put(folder, { 'docs/charter.md': textAt(folder, 'docs/charter.md').replace('We answer', 'I answer') });
    expect(await check(folder, '--templates', 'templates')).toEqual(['docs/charter.md was edited by hand.']);
  });

  it('tells another version of psirt, and what is shown by the way', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': header, [charter]: 'mission: We answer every report about our routers.\n' });
    await render(folder);
    put(folder, {
      'docs/charter.md': textAt(folder, 'docs/charter.md'),
      [charter]: 'mission: We answer all reports about our routers.\n',
    });
    const both = await check(folder);
    expect(both.find((line) => line.startsWith('docs/charter.md'))).toContain('What the program says has changed');
    put(folder, { [charter]: 'mission: We answer every report about our routers.\npurpose: A law asks for it.\n' });
    expect(await check(folder)).toContain(
      'docs/index.md is stale. Something else that it shows has changed since it was written.',
    );
    const old = textAt(folder, lock).replaceAll(/"psirt":"[^"]*"/g, '"psirt":"0.0.9"');
    put(folder, { [lock]: old });
    expect(await check(folder)).toContain(
      'docs/index.md is stale. Version 0.0.9 of psirt wrote it; this is version 0.1.0.',
    );
  });

  it('holds nothing of private documents', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': header, 'program/people.yaml': 'members: []\n' });
    await render(folder);
    expect(existsSync(join(folder, 'docs/contacts.md'))).toBe(true);
    expect(textAt(folder, lock)).not.toContain('contacts');
  });
});
