import { describe, expect, it } from 'vitest';
import { readProgram } from '../../src/outside/repository.ts';
import { copyOf, isSentence, psirt, textAt } from '../support.ts';

const later = ['--today', '2027-08-30'];
const overdue = async (folder: string, today: string) => {
  const { out } = await psirt(folder, ['check', '--format', 'json', '--today', today]);
  const [report] = (JSON.parse(out) as { reports: { findings: { rule: string; pointer: string }[] }[] }).reports;
  const rules = ['review-overdue', 'review-interval-too-long'];
  return report!.findings.filter(({ rule }) => rules.includes(rule)).map(({ pointer }) => pointer);
};

describe('psirt review', () => {
  it('records who has read a component, sets its next date, and changes no other line', async () => {
    const folder = copyOf('small-vendor');
    const before = { header: textAt(folder, 'psirt.yaml'), charter: textAt(folder, 'program/charter.yaml') };
    expect(await overdue(folder, '2027-09-02')).toContain('/charter/reviewBy');
    const run = await psirt(folder, ['review', 'charter', '--role', 'psirt-lead', '--evidence', 'Minutes', ...later]);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(run.said).toContain(
      'the PSIRT lead has read the charter on 2027-08-30. The next review is due by 2028-08-30',
    );
    const { data } = readProgram(folder);
    expect(data.reviews).toEqual([{ role: 'psirt-lead', on: '2027-08-30', component: 'charter', evidence: 'Minutes' }]);
    expect(textAt(folder, 'program/charter.yaml')).toBe(
      before.charter.replace(/^reviewBy: .*$/m, (line) => line.replace(/\S+$/, '"2028-08-30"')),
    );
    const header = textAt(folder, 'psirt.yaml').split('\n');
    for (const line of before.header.split('\n')) expect(header).toContain(line);
    expect(await overdue(folder, '2027-09-02')).not.toContain('/charter/reviewBy');
    await psirt(folder, ['render']);
    expect(textAt(folder, 'docs/charter.md')).toContain(
      '| 2027-08-30 | Read again | PSIRT lead | The charter | Proof: Minutes |',
    );
  });

  it('of the whole program is one of every component that has a date', async () => {
    const folder = copyOf('small-vendor');
    const run = await psirt(folder, ['review', '--role', 'cto', '--next', '2028-06-30', ...later]);
    expect(run.code).toBe(0);
    const { data } = readProgram(folder);
    expect(data).toMatchObject({ reviewBy: '2028-06-30', charter: { reviewBy: '2028-06-30' } });
    expect(await overdue(folder, '2027-09-02')).toEqual([]);
  });

  it('leaves what was approved approved', async () => {
    const folder = copyOf('small-vendor');
    await psirt(folder, ['approve', '--role', 'managing-director', '--today', '2026-11-22']);
    await psirt(folder, ['review', '--role', 'cto', ...later]);
    const { out } = await psirt(folder, ['check', '--today', '2026-11-22', '--format', 'json']);
    expect(out).not.toContain('approved-text-changed');
    await psirt(folder, ['render']);
    expect(textAt(folder, 'docs/charter.md')).toContain('\nstatus: approved\n');
  });

  it.each([
    [['chartre', '--role', 'cto'], 'Did you mean "charter"?'],
    [['charter', '--role', 'ctoo'], 'Did you mean "cto"?'],
    [['charter', '--role', 'cto', '--next', 'soon'], 'must be a date that exists'],
    [['charter', '--role', 'cto', '--next', '2027-08-30'], 'must lie after 2027-08-30'],
    [['communication', '--role', 'cto'], 'Nothing is answered in communication yet'],
  ])('%j is refused in a sentence, and nothing changes', async (args, said) => {
    const folder = copyOf('small-vendor');
    const before = textAt(folder, 'psirt.yaml');
    const run = await psirt(folder, ['review', ...args, ...later]);
    expect(run.code).toBe(2);
    expect(run.said).toContain(said);
    expect(isSentence(run)).toBe(true);
    expect(textAt(folder, 'psirt.yaml')).toBe(before);
  });
});
