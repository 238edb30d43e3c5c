// Names that try to be more than names: of folders, files and ids, in every format that tells of them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/check/formats.ts';
import { faultsOfJunit } from '../check/junit-form.ts';
import { header, psirt, put, temporaryFolder, textAt } from '../support.ts';

const names: readonly string[] = [
  'x\n::error::y ##[add-mask]z',
  'a##vso[task.setvariable variable=b]c',
  '\u001b[31mred\u0007',
  '::set-output name=x::y',
  '=cmd|calc',
  '@SUM(1)+1',
  ']]><b>&"\'',
  '# a | b `c` [d](javascript:e)',
  '<img src=x onerror=alert(1)>',
  '%0A::error::f,g:h',
];

/** A formula is one where a cell begins with it, with or without its quotes. */
const formula = /(?:^|,)"?[=+@\t\r-]/m;

/** What no output may hold in whatever format: a command to a runner, or to a terminal. */
function expectNoCommand(text: string, format: string): void {
  expect(text, format).not.toMatch(/##\w*\[/);
  expect(text, format).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/);
  const commands = text.split(/[\r\n]+/).filter((line) => /^\s*::/.test(line));
  if (format === 'github')
    for (const line of commands)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=[\w-]+::/);
  else expect(commands, format).toEqual([]);
}

describe('the name of a folder, a stray file, a key and an id', () => {
  it.each(names)('%j forms nothing in any format', async (name) => {
    const outer = temporaryFolder();
    const folder = join(outer, name.replaceAll('/', '-'));
    mkdirSync(folder);
    put(folder, {
      'psirt.yaml': `${header.replace('id: lead,', `id: ${JSON.stringify(name)},`)}${JSON.stringify(name)}: 1\n`,
      [`program/${name.replaceAll('/', '-')}.yaml`]: 'a: 1\n',
    });
    const outputs = formats.flatMap((format) => ['--output', `${format}:out.${format}`]);
    const run = await psirt(outer, ['check', name.replaceAll('/', '-'), ...outputs]);
    expect(run.code, run.said).toBe(1);
    expectNoCommand(run.out + run.said, 'text');
    for (const format of formats) expectNoCommand(textAt(outer, `out.${format}`), format);
    for (const format of ['json', 'sarif', 'gitlab'])
      expect(() => JSON.parse(textAt(outer, `out.${format}`)), format).not.toThrow();
    expect(await faultsOfJunit(textAt(outer, 'out.junit'))).toEqual([]);
    expect(textAt(outer, 'out.tickets-csv')).not.toMatch(formula);
    for (const format of ['markdown', 'gaps'])
      expect(textAt(outer, `out.${format}`), format).not.toMatch(/(?<!\\)<\w|(?<!\\)\]\(|^# a/m);
  });

  it.each(['--component', '--since', '--baseline', '--format', '--today', '--within'])(
    '%s with a command in it forms none',
    async (option) => {
      const folder = temporaryFolder();
      put(folder, { 'psirt.yaml': header });
      for (const name of names) {
        const run = await psirt(folder, ['check', option, name]);
        expect(run.code).toBe(2);
        expectNoCommand(run.out + run.said, 'text');
      }
    },
  );
});
