import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSentence, psirt, put, temporaryFolder, textAt } from '../support.ts';

/** The small vendor in a folder of a repository. */
function vendor(): { root: string; folder: string } {
  const root = temporaryFolder();
  const folder = join(root, 'security team');
  cpSync('examples/small-vendor', folder, { recursive: true });
  mkdirSync(join(root, '.git'));
  return { root, folder };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('psirt codeowners', () => {
  it('prints each file by the role that keeps it, and says whose handle is missing', async () => {
    const { root, folder } = vendor();
    const run = await psirt(folder, ['codeowners', '--owner', 'psirt-lead=@kuivatark/psirt']);
    expect(run.code).toBe(0);
    expect(linesOf(run.out)).toContain('/security\\ team/program/charter.yaml @kuivatark/psirt');
    expect(run.out).toMatch(/^# psirt-lead PSIRT lead$/m);
    expect(run.out).toMatch(/^# {3}\/security\\ team\/program\/budget\.yaml$/m);
    expect(run.said).toContain('without a code owner');
    expect(run.said).toContain('--owner managing-director=@HANDLE');
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  it('writes into the file that is there, keeps its other lines and the handles that were changed in it', async () => {
    const { root, folder } = vendor();
    put(root, { CODEOWNERS: '* @kuivatark/all' });
    const write = (...more: string[]) => psirt(folder, ['codeowners', '--write', ...more]);
    expect((await write('--owner', 'psirt-lead=@kuivatark/psirt')).code).toBe(0);
    const first = textAt(root, 'CODEOWNERS');
    expect(first.startsWith('* @kuivatark/all\n\n# psirt codeowners: begin')).toBe(true);
    put(root, { CODEOWNERS: `${first.replace(/(charter\.yaml) .*/, '$1 @mari @jaan')}/src @kuivatark/dev\n` });
    expect((await write('--owner', 'managing-director=office@kuivatark.example')).code).toBe(0);
    const second = textAt(root, 'CODEOWNERS');
    expect(linesOf(second)[0]).toBe('* @kuivatark/all');
    expect(linesOf(second).at(-1)).toBe('/src @kuivatark/dev');
    expect(linesOf(second)).toContain('/security\\ team/program/charter.yaml @mari @jaan');
    expect(linesOf(second)).toContain('/security\\ team/program/policies.yaml @kuivatark/psirt');
    expect(linesOf(second)).toContain('/security\\ team/program/budget.yaml office@kuivatark.example');
    expect((await write()).code).toBe(0);
    expect(textAt(root, 'CODEOWNERS')).toBe(second);
  });

  it('says that a handle is not kept where the role keeps no file', async () => {
    const run = await psirt(vendor().folder, ['codeowners', '--owner', 'duty-contact=@kuivatark/duty']);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('duty-contact keeps no file') });
  });

  it('makes .github/CODEOWNERS where there is none', async () => {
    const { root, folder } = vendor();
    expect((await psirt(folder, ['codeowners', '--write'])).code).toBe(0);
    expect(textAt(root, '.github/CODEOWNERS')).toMatch(/^# psirt codeowners: begin/);
  });

  it.each([
    [['--owner', 'psirt-leed=@a'], 'Did you mean "psirt-lead"'],
    [['--owner', 'psirt-lead'], 'must name a role'],
    [['--owner', 'psirt-lead=Mari Maasikas'], 'starts with "@"'],
  ])('refuses %j with a sentence', async (args, said) => {
    const run = await psirt(vendor().folder, ['codeowners', ...args]);
    expect(run).toMatchObject({ code: 2, said: expect.stringContaining(said) });
    expect(isSentence(run), run.said).toBe(true);
  });

  it('writes nothing where no code host will read it', async () => {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor', folder, { recursive: true });
    const run = await psirt(folder, ['codeowners', '--write']);
    expect(run).toMatchObject({ code: 2, said: expect.stringContaining('in no git repository') });
  });
});
