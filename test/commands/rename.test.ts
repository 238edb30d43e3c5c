import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../src/facts/references.ts';
import { idsOf, withId } from '../../src/facts/renaming.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { copyOf, isSentence, psirt, put, textAt } from '../support.ts';

const programIn = (folder: string) =>
  new Map(
    filesBelow(folder)
      .filter((file) => file === 'psirt.yaml' || /^program\/.*\.yaml$/.test(file))
      .map((file) => [file, textAt(folder, file)]),
  );

describe('psirt rename', () => {
  it.each([
    ['role', 'roles'],
    ['stakeholder', 'stakeholders.parties'],
    ['product', 'products'],
  ])('gives a %s another id everywhere, and changes only the lines that name it', async (what, list) => {
    const folder = copyOf('small-vendor');
    const before = programIn(folder);
    const { data } = readProgram(folder);
    const old = idsOf(data, list)[0]!;
    const used = referencesIn(data).filter((each) => each.list === list && each.id === old).length;
    const run = await psirt(folder, ['rename', what, old, 'brand-new']);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(run.said).toContain(`Renamed the ${what} ${old} to brand-new in ${used + 1} places`);
    for (const [file, text] of programIn(folder)) {
      const [lines, earlier] = [text.split('\n'), before.get(file)!.split('\n')];
      expect(lines).toHaveLength(earlier.length);
      for (const [index, line] of lines.entries())
        if (line !== earlier[index]) {
          expect(earlier[index]).toContain(old);
          expect(line).toContain('brand-new');
        }
    }
    const after = await psirt(folder, ['check', '--today', '2026-11-22', '--format', 'json']);
    expect(after.code).toBe(0);
    expect(referencesIn(readProgram(folder).data).filter((each) => each.list === list && each.id === old)).toEqual([]);
  });

  it.each([
    [['roel', 'psirt-lead', 'lead'], 'Did you mean "role"?'],
    [['role', 'psirt-laed', 'lead'], 'Did you mean "psirt-lead"?'],
    [['role', 'psirt-lead', 'The Lead'], 'The new id must be a short name in lower case'],
    [['role', 'psirt-lead', 'cto'], 'already'],
    [['role', 'psirt-lead', 'psirt-lead'], 'already'],
    [['constructor', 'a', 'b'], 'cannot rename'],
  ])('%j is refused in a sentence, and nothing changes', async (args, said) => {
    const folder = copyOf('small-vendor');
    const before = programIn(folder);
    const run = await psirt(folder, ['rename', ...args]);
    expect(run.code).toBe(2);
    expect(run.said).toContain(said);
    expect(isSentence(run)).toBe(true);
    expect(programIn(folder)).toEqual(before);
  });

  it('says when an approval covers the text with the old id', async () => {
    const folder = copyOf('small-vendor');
    const approve = ['approve', 'charter', '--role', 'managing-director', '--evidence', 'Minutes'];
    expect((await psirt(folder, ['rename', 'role', 'cto', 'chief'])).said).not.toContain('approval');
    expect((await psirt(folder, [...approve, '--today', '2026-11-22'])).code).toBe(0);
    expect((await psirt(folder, ['rename', 'role', 'chief', 'cto'])).said).toContain('have it approved again');
  });

  it('refuses a program that cannot be read', async () => {
    const folder = copyOf('small-vendor');
    put(folder, { 'program/charter.yaml': 'mission: [\n' });
    const before = programIn(folder);
    const run = await psirt(folder, ['rename', 'role', 'psirt-lead', 'lead']);
    expect(run.code).toBe(2);
    expect(run.said).toContain('Mend this first');
    expect(programIn(folder)).toEqual(before);
  });
});

it('a renamed id takes along what was said instead of answers', () => {
  const unanswered = [
    { field: 'roles[lead].reportsTo', because: 'unknown', reason: 'x' },
    { field: 'roles[0].kind', because: 'unknown', reason: 'x' },
    { field: 'products[lead].markets', because: 'unknown', reason: 'x' },
  ];
  const program = { roles: [{ id: 'lead', title: 'Lead' }], products: [{ id: 'lead', ownerRole: 'lead' }], unanswered };
  const { data, places } = withId(program, 'roles', 'lead', 'head');
  expect(data).toEqual({
    roles: [{ id: 'head', title: 'Lead' }],
    products: [{ id: 'lead', ownerRole: 'head' }],
    unanswered: [{ ...unanswered[0], field: 'roles[head].reportsTo' }, unanswered[1], unanswered[2]],
  });
  expect(places).toEqual(['/roles/0/id', '/products/0/ownerRole', '/unanswered/0/field']);
  expect(program.roles[0]!.id).toBe('lead');
});
