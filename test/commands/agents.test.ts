import { describe, expect, it } from 'vitest';
import { offerAgents } from '../../src/commands/init/agents.ts';
import type { Work } from '../../src/commands/init/work.ts';
import { Back } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { program, psirt, put, temporaryFolder, textAt } from '../support.ts';

const written = (folder: string): string => textAt(folder, 'AGENTS.md');

describe('psirt init --agents', () => {
  it('says beside a program how an assistant works with it, and touches nothing else', async () => {
    const folder = program();
    const before = filesBelow(folder);
    const run = await psirt(folder, ['init', '--agents']);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('Wrote AGENTS.md') });
    expect(filesBelow(folder)).toEqual(['AGENTS.md', ...before].sort());
    for (const said of ['psirt check --format json', 'psirt explain', 'Never invent', 'psirt diff', 'unanswered'])
      expect(written(folder)).toContain(said);
  });

  it('keeps what stands in the file already, and writes its own section anew', async () => {
    const folder = program();
    put(folder, { 'AGENTS.md': '# Ours\n\nRun the tests.\n' });
    await psirt(folder, ['init', '--agents']);
    const first = written(folder);
    expect(first.startsWith('# Ours\n\nRun the tests.\n\n<!-- psirt: begin')).toBe(true);
    put(folder, { 'AGENTS.md': `${first.replace('Never invent', 'Invent')}\n# More of ours\n` });
    await psirt(folder, ['init', '--agents']);
    expect(written(folder)).toBe(`${first}\n# More of ours\n`);
    expect((await psirt(folder, ['init', '--agents'])).said).toContain('says already');
  });

  it('comes with a new program, and is only shown on a dry run', async () => {
    const folder = temporaryFolder();
    const args = ['init', '--agents', '--no-input', '--no-render'];
    expect((await psirt(folder, [...args, '--dry-run'])).code).toBe(0);
    expect(filesBelow(folder)).toEqual([]);
    expect((await psirt(folder, args)).code).toBe(0);
    expect(filesBelow(folder)).toContain('psirt.yaml');
    expect(written(folder)).toContain('Never invent');
    const shown = await psirt(folder, ['init', '--agents', '--dry-run']);
    expect(shown.out).toBe(written(folder));
  });

  it('names commands and options only that there are', async () => {
    const folder = program();
    await psirt(folder, ['init', '--agents']);
    const commands = [...written(folder).matchAll(/`psirt ([a-z]+)((?: --[a-z]+)*)/g)];
    expect(commands.length).toBeGreaterThan(6);
    for (const [, command = '', options = ''] of commands) {
      const { out } = await psirt(folder, [command, '--help']);
      for (const option of options.split(' ').filter(Boolean)) expect(out, command).toContain(option);
      expect(out, command).toContain(`Usage: psirt ${command}`);
    }
  });
});

describe('the offer at the end of an interview', () => {
  /** The questions that are asked, and whether the file is there afterwards. */
  async function offered(folder: string, answer: (question: Question) => unknown, more: object = {}) {
    const asked: Question[] = [];
    const world = { directory: folder, say: () => undefined };
    const work = { world, folder, existing: undefined, options: { input: true, render: true, ...more } };
    await offerAgents(work as unknown as Work, {}, async (question) => {
      asked.push(question);
      return answer(question);
    });
    return { asked: asked.length, initial: asked[0]?.initial, isThere: filesBelow(folder).includes('AGENTS.md') };
  }

  it('is no unless somebody says yes', async () => {
    const unchanged = ({ initial }: Question) => initial;
    expect(await offered(temporaryFolder(), unchanged)).toEqual({ asked: 1, initial: false, isThere: false });
    expect(await offered(temporaryFolder(), () => true)).toMatchObject({ asked: 1, isThere: true });
    const back = () => {
      throw new Back();
    };
    expect(await offered(temporaryFolder(), back)).toMatchObject({ asked: 1, isThere: false });
  });

  it('is made once: not where documents lie already, nor where the file was asked for or nothing is written', async () => {
    const rendered = temporaryFolder();
    put(rendered, { 'docs/index.md': '' });
    for (const [folder, more] of [
      [rendered, {}],
      [temporaryFolder(), { agents: true }],
      [temporaryFolder(), { dryRun: true }],
    ] as const)
      expect((await offered(folder, () => true, more)).asked).toBe(0);
  });
});
