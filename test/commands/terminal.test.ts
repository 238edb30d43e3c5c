import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/words/fitting.ts';
import { header, program, psirt, psirtProcess, put, temporaryFolder, textAt } from '../support.ts';
import { keys, openTerminal } from '../terminal.ts';

const binary = join(process.cwd(), 'bin/psirt.js');
const color = /\u001b\[(?:1|2|3\d)m/;

function manufacturer(): string {
  const folder = temporaryFolder();
  cpSync('examples/manufacturer', folder, { recursive: true });
  return folder;
}

/** The lines that are too long for a terminal, apart from what somebody copies and single words. */
function overlong(shown: string, columns: number): string[] {
  return shown.split('\n').filter((line) => columnsOf(line) > columns && !/^ *\$ /.test(line) && /\S +\S/.test(line));
}

describe('a terminal of 60 columns', () => {
  it.each([
    [['check', '--today', '2028-01-01']],
    [[]],
    [['explain']],
    [['explain', 'charter']],
    [['--help']],
    [['check', '--help']],
  ])(
    'fits psirt %j',
    async (args) => {
      const terminal = openTerminal([binary, ...args], manufacturer(), { columns: 60 });
      await terminal.exit;
      expect(terminal.shown().length).toBeGreaterThan(500);
      expect(overlong(terminal.shown(), 60)).toEqual([]);
    },
    60_000,
  );

  it('fits the prompts', async () => {
    const terminal = openTerminal([binary, 'init'], temporaryFolder(), { columns: 60 });
    await terminal.waitFor('What shall it be?');
    terminal.type(keys.controlC);
    await terminal.exit;
    expect(overlong(terminal.shown(), 60)).toEqual([]);
  });
});

describe('what is piped', () => {
  it('is never broken', () => {
    const { out } = psirtProcess(manufacturer(), ['check', '--today', '2028-01-01']);
    expect(overlong(out, 120).length).toBeGreaterThan(50);
  });
});

describe('a code frame', () => {
  it('has its caret under a place behind wide characters', async () => {
    const folder = program();
    put(folder, { 'psirt.yaml': header.replace('name: Acme,', 'name: 株式会社アクメ, sectr: x,') });
    const { out } = await psirt(folder, ['check']);
    const [, line = '', caret = ''] = /\n( +\d+ \| .*sectr.*)\n( +\| +\^)/.exec(out) ?? [];
    expect(columnsOf(caret.slice(0, -1))).toBe(columnsOf(line.slice(0, line.indexOf('sectr'))));
  });
});

describe('colors of the prompts', () => {
  const prompt = async (args: string[], environment: Record<string, string>): Promise<string> => {
    const terminal = openTerminal([binary, 'init', ...args], temporaryFolder(), { environment });
    await terminal.waitFor('What shall it be?');
    terminal.type(keys.controlC);
    await terminal.exit;
    return terminal.raw();
  };

  it('are there, unless --no-color or NO_COLOR says otherwise, whatever FORCE_COLOR says', async () => {
    expect(await prompt([], {})).toMatch(color);
    expect(await prompt(['--no-color'], {})).not.toMatch(color);
    expect(await prompt([], { NO_COLOR: '1' })).not.toMatch(color);
    expect(await prompt(['--no-color'], { FORCE_COLOR: '1' })).not.toMatch(color);
  });
});

describe('psirt init where nobody can be asked', () => {
  it('says that CI is set, and else that there is no terminal', async () => {
    const folder = temporaryFolder();
    const terminal = openTerminal([binary, 'init'], folder, { environment: { CI: '1' } });
    expect(await terminal.exit).toBe(2);
    expect(terminal.shown()).toContain('The variable CI is set ("1"), so nothing is asked.');
    expect(psirtProcess(folder, ['init'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no terminal'),
    });
  });
});

describe('psirt -v', () => {
  it('says the version, as --version does', async () => {
    const version = `${JSON.parse(textAt(process.cwd(), 'package.json')).version}\n`;
    const folder = temporaryFolder();
    for (const flag of ['-v', '--version']) {
      expect(psirtProcess(folder, [flag])).toMatchObject({ code: 0, out: version });
      expect(await psirt(folder, [flag])).toMatchObject({ code: 0, out: version });
    }
  });
});

it('promises no draft of the charter to whoever begins with another component', async () => {
  const terminal = openTerminal([binary, 'init', '--ask', 'budget'], temporaryFolder(), { columns: 200 });
  await terminal.waitFor('In which currency');
  terminal.type(keys.controlC);
  await terminal.exit;
  expect(terminal.shown()).toContain('beginning with the component budget');
  expect(terminal.shown()).not.toContain('Ten questions');
});
