// Programs of a size that nobody writes by hand: a result or a sentence, in proportion to the size, and in bounded memory.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentNames } from '../../src/model/schemas.ts';
import { runs } from '../runs.ts';
import { header, plainEnvironment, put, temporaryFolder, textAt } from '../support.ts';

const hook = resolve('test/hostile/measured.cjs');
const binary = resolve('bin/psirt.js');
const mebibyte = 1024 * 1024;

/** Runs psirt as a process: how it ended, and what it took in MiB and seconds. */
function measured(
  folder: string,
  args: readonly string[],
): { code: number | null; said: string; memory: number; time: number } {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--require', hook, binary, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: plainEnvironment(),
    maxBuffer: 512 * mebibyte,
  });
  const [, most] = /most memory: (\d+)/.exec(run.stderr) ?? [];
  return { code: run.status, said: run.stderr, memory: Number(most) / 1024, time: (performance.now() - start) / 1000 };
}

const entries = (many: number) => Array.from({ length: many }, (_, index) => `  - {id: r${index}}\n`).join('');

/** The MiB that a run may take, however large a program is. */
const most = 300;

/** A hundred thousand findings: each key after the first stands there once more. */
const manyFindings = () => ({ 'psirt.yaml': `${header}${'a: 1\n'.repeat(100_001)}` });

/** Files by path. */
const large: readonly (readonly [string, () => Record<string, string>])[] = [
  [
    '50,000 entries of a list',
    () => ({ 'psirt.yaml': `${header.replace(/roles:\n.*\n/, `roles:\n${entries(50_000)}`)}` }),
  ],
  ['100,000 findings', manyFindings],
  [
    '95,000 keys',
    () => ({ 'psirt.yaml': `${header}${Array.from({ length: 95_000 }, (_, index) => `k${index}:\n`).join('')}` }),
  ],
  [
    'files of a mebibyte in every component',
    () => {
      const words = `mission: >\n${'  Many words of a mission.\n'.repeat((mebibyte - 100) / 27)}`;
      return {
        'psirt.yaml': header,
        ...Object.fromEntries(componentNames.map((name) => [`program/${name}.yaml`, words])),
      };
    },
  ],
];

describe('a program of great size', () => {
  it.each(large)('with %s is judged in bounded memory, and rendered or refused with a sentence', (_, make) => {
    const folder = temporaryFolder();
    put(folder, make());
    const check = measured(folder, ['check', '.']);
    expect(check.code, check.said.slice(-500)).toBe(1);
    expect(check.memory).toBeLessThan(most);
    const render = measured(folder, ['render', '--only', 'index']);
    expect([0, 2]).toContain(render.code);
    expect(render.memory).toBeLessThan(most);
  });

  it('is told in bounded memory, and to its end, though it has 100,000 findings', () => {
    const folder = temporaryFolder();
    put(folder, manyFindings());
    const { code, said, memory } = measured(folder, ['check', '.', '--format', 'sarif', '--output', 'json:json']);
    expect(code, said.slice(-500)).toBe(1);
    expect(memory).toBeLessThan(most);
    const { reports } = JSON.parse(textAt(folder, 'json')) as { reports: { findings: object[] }[] };
    expect(reports[0]!.findings.length).toBeGreaterThan(100_000);
  });

  it('takes time and memory in proportion where there are many programs', { timeout: 7_200_000 }, () => {
    const folder = temporaryFolder();
    const many = runs(60, 10_000 / 60);
    const names = Array.from({ length: many }, (_, index) => `p${index}`);
    put(folder, Object.fromEntries(names.map((name) => [`${name}/psirt.yaml`, header])));
    const [few, all] = [names.slice(0, many / 3), names].map((some) =>
      measured(folder, ['check', ...some, '--format', 'json']),
    );
    expect([few!.code, all!.code]).toEqual([1, 1]);
    expect(all!.memory).toBeLessThan(most);
    expect(all!.time).toBeLessThan(few!.time * 3 * 2);
  });
});
