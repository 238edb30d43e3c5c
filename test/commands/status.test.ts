import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, header, psirt, put, temporaryFolder, textAt } from '../support.ts';

/** What stands before each empty line. */
const partsOf = (out: string) => out.trimEnd().split('\n\n');

describe('psirt in the folder of a program', () => {
  it('says whose it is, the next dates, the components and the totals', async () => {
    const folder = copyOf('small-vendor');
    const { code, out, said } = await psirt(folder, []);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(partsOf(out)[0]).toMatch(/^Kuivatark Product Security Incident Response Team, version \d\.\d, approved$/);
    const dates = partsOf(out)[1]!.split('\n').slice(1, 6);
    expect(partsOf(out)[1]).toMatch(/^Next dates\n/);
    for (const line of dates) expect(line).toMatch(/^ {2}\d{4}-\d\d-\d\d {2}\S/);
    const days = dates.map((line) => line.trim().slice(0, 10));
    expect([...days].sort()).toEqual(days);
    const today = new Date().toISOString().slice(0, 10);
    expect(days.every((day) => day >= today)).toBe(true);
    expect(out).not.toContain('Holiday');
    expect(out).toMatch(/\n {2}charter +█+/);
    expect(out).toContain('Findings: ');
  });

  it('finds it from a folder inside, and says where', async () => {
    const folder = copyOf('small-vendor');
    expect(partsOf((await psirt(join(folder, 'program'), [])).out)[0]).toMatch(/, in \.\.$/);
  });

  it('names what is wrong before what is missing, and the next step', async () => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': 'schemaVersion: 1\nkind: psirt\ncompany: { name: Acme, sizeClass: huge }\n' });
    const { code, out } = await psirt(folder, []);
    expect(code).toBe(0);
    const errors = partsOf(out)
      .find((part) => part.startsWith('Errors: '))!
      .split('\n');
    expect(errors[0]).toMatch(/^Errors: 1 not understood, \d+ missing$/);
    expect(errors[1]).toContain('psirt.yaml:3 company.sizeClass must be one of');
    expect(out).toMatch(/What to do next\n {2}1\. /);
  });

  it('says to rename a psirt.yml, and greets where there is no program', async () => {
    const folder = copyOf('small-vendor');
    put(folder, { 'other/psirt.yml': textAt(folder, 'psirt.yaml') });
    expect((await psirt(join(folder, 'other'), [])).said).toContain('Rename it to psirt.yaml');
    expect((await psirt(temporaryFolder(), [])).out).toContain('1. psirt init');
  });

  it('points from a wrong option to the help of the command that refused it', async () => {
    for (const words of [['check', '--foo'], ['approve']]) {
      const { code, said } = await psirt(temporaryFolder(), words);
      expect(code).toBe(2);
      expect(said).toContain(`Type "psirt ${words[0]} --help" to see what it takes.`);
    }
    const { said } = await psirt(temporaryFolder(), ['templates', 'eject', '--out', 'x']);
    expect(said).toContain('Type "psirt templates eject --help" to see what it takes.');
    expect((await psirt(temporaryFolder(), ['chek'])).said).toContain('Type "psirt --help" to see what there is.');
  });

  it('says where names are listed to whoever asks about an empty one', async () => {
    const { code, said } = await psirt(temporaryFolder(), ['explain', '']);
    expect({ code, said }).toEqual({
      code: 2,
      said: 'psirt: No name was given. "psirt explain" without one lists what there is.\n',
    });
  });

  it('tells documents apart that were edited, that the program or a template has overtaken, and that are left over', async () => {
    const folder = temporaryFolder();
    const charter = { 'program/charter.yaml': 'mission: We answer every report about our routers.\n' };
    put(folder, { 'psirt.yaml': header, ...charter });
    await psirt(folder, ['render']);
    const documents = async () => {
      const { out, code } = await psirt(folder, []);
      expect(code).toBe(0);
      return partsOf(out)
        .find((part) => part.startsWith('Documents'))
        ?.split('\n')
        .slice(1);
    };
    expect(await documents()).toBeUndefined();
    put(folder, { 'program/charter.yaml': 'mission: We answer all reports about our routers.\n' });
    put(folder, { 'docs/staff.md': textAt(folder, 'docs/staff.md').replace('# ', '# My ') });
    const lock = JSON.parse(textAt(folder, '.psirt/lock.json')) as Record<string, { template?: string }>;
    lock['docs/budget.md']!.template = 'sha256-0';
    const gone = { ...lock, 'docs/support.md': { ...lock['docs/support.md'], document: 'helpdesk' } };
    put(folder, { '.psirt/lock.json': JSON.stringify(gone) });
    const lines = await documents();
    expect(lines).toHaveLength(4);
    expect(lines![0]).toMatch(/^ {2}Edited by hand: docs\/staff\.md\. /);
    expect(lines![1]).toMatch(/^ {2}Left over, as nothing writes them any more: docs\/support\.md\. /);
    expect(lines![2]).toMatch(/^ {2}Written before the program changed: .*docs\/charter\.md/);
    expect(lines![3]).toMatch(/^ {2}Written from a template that has changed since: docs\/budget\.md\. /);
  });
});
