import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Copy, copyRemarks } from '../../src/documents/copies.ts';
import { files } from '../../src/documents/files.ts';
import { schemaAt } from '../../src/model/schemas.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { copyAt } from '../../src/outside/copies.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { catalogs, today } from '../assessed.ts';
import { example } from '../edited.ts';
import { copyOf, psirt, put, temporaryFolder, textAt } from '../support.ts';

const material = (of: string) => ({
  data: withoutWrong({
    ...example('manufacturer'),
    publication: { copies: [{ of, path: 'site/copy' }] },
  }),
  structure: structureOf(assemblyOf({}), today),
  catalogs,
  templates: [],
});

/** The text that is made, and what is said of a copy of it. */
function comparing(of: string) {
  const known = material(of);
  const file = files.find(({ name }) => name === of);
  const made = file?.of === undefined ? (file?.text(known) ?? '') : '';
  return {
    made,
    said: (copy: Copy) => copyRemarks(known, () => copy).map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('a published copy', () => {
  it('can be one of every file that stands on its own', () => {
    const named = schemaAt('/publication/copies/0/of')?.enum;
    expect(named).toEqual(
      files
        .filter(({ of }) => of === undefined)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('says the same without the seal, with other line ends, and in a block that is signed in the clear', () => {
    const { made, said } = comparing('security-txt');
    const bare = made.replace(/^#.*\n/, '');
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${bare}-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`;
    for (const text of [made, bare, bare.replaceAll('\n', '\r\n'), `# ours\n\n${bare}`, signed])
      expect(said({ text })).toEqual([]);
    expect(said({ text: signed.replace(/^Expires: .*$/m, 'Expires: 2020-01-01T00:00:00Z') })).toEqual([
      expect.stringMatching(
        /^copy-differs: The published copy site\/copy of security\.txt is no longer what the record says: it lacks "Expires: 2\S+", and it has "Expires: 2020-01-01"\. .*; sign and publish that, or correct the record\.$/,
      ),
    ]);
    // The record holds a day.
    expect(said({ text: signed.replace(/^(Expires: \S+)T00:00:00Z$/m, '$1T21:59:00.000Z') })).toEqual([]);
    // What stands beside the signed block was signed by nobody.
    expect(said({ text: `${signed}Contact: mailto:a@b.example\n` })).toEqual([]);
    expect(said({ text: signed.replace(/^Expires: .*$/m, '') }).join()).toContain('it lacks "Expires:');
  });

  it('of JSON is compared by what it holds, and of Markdown by its lines', () => {
    const json = comparing('provider-metadata');
    expect(json.said({ text: JSON.stringify(JSON.parse(json.made)) })).toEqual([]);
    expect(json.said({ text: json.made.replace('"role": "csaf_', '"role": "my_') })[0]).toMatch(
      /^copy-differs: .*"role/,
    );
    const markdown = comparing('security-md');
    expect(markdown.said({ text: markdown.made })).toEqual([]);
    expect(markdown.said({ text: markdown.made.replace('# Security policy', '# Our policy') })[0]).toContain(
      'it has "# Our policy"',
    );
  });

  it('that is not there, and one of a file that is not made, are findings', () => {
    expect(comparing('security-txt').said({ fault: 'there is no such file' })[0]).toMatch(
      /^copy-missing: .*no such file\. "psirt render" writes it/,
    );
    expect(comparing('security-insights').said({ text: 'x' })[0]).toContain('psirt makes none');
  });
});

describe('reading a copy', () => {
  it('stays inside the repository, also where a link leads out of it', () => {
    const folder = temporaryFolder();
    put(folder, {
      'secret.txt': 'x',
      'repository/site/security.txt': 'Contact: x',
      'repository/latin': Buffer.from([0xe9]),
    });
    const program = join(folder, 'repository/program');
    mkdirSync(program);
    mkdirSync(join(folder, 'repository/.git'));
    symlinkSync('../../secret.txt', join(program, 'link.txt'));
    expect(copyAt(program, '../site/security.txt')).toEqual({ text: 'Contact: x' });
    for (const path of ['../../secret.txt', 'link.txt', '../site/../../secret.txt'])
      expect(copyAt(program, path)).toEqual({ fault: expect.stringContaining('outside the repository') });
    expect(copyAt(program, '../site')).toEqual({ fault: expect.stringContaining('no plain text file') });
    expect(copyAt(program, '../latin')).toEqual({ fault: expect.stringContaining('UTF-8') });
    expect(copyAt(program, 'nothing')).toEqual({ fault: 'there is no such file' });
  });

  it('is part of a check, which shows the place of the path', async () => {
    const folder = copyOf('small-vendor');
    const header = textAt(folder, 'psirt.yaml');
    const copies = '  copies:\n    - { of: security-txt, path: site/.well-known/security.txt }\n';
    put(folder, {
      'psirt.yaml': header.includes('\npublication:\n')
        ? header.replace('\npublication:\n', `\npublication:\n${copies}`)
        : `${header}\npublication:\n${copies}`,
      'site/.well-known/security.txt': textAt(folder, 'docs/public/.well-known/security.txt'),
    });
    const check = () => psirt(folder, ['check', '--today', today, '--format', 'json']);
    expect((await check()).code).toBe(0);
    put(folder, { 'site/.well-known/security.txt': 'Contact: mailto:old@a.example\n' });
    const { code, out } = await check();
    expect(code).toBe(1);
    const found = (JSON.parse(out) as { reports: { findings: { rule: string; pointer: string; file: string }[] }[] })
      .reports[0]?.findings;
    expect(found?.filter(({ rule }) => rule === 'copy-differs')).toMatchObject([
      { rule: 'copy-differs', file: 'psirt.yaml', pointer: '/publication/copies/0/path' },
    ]);
  });
});
