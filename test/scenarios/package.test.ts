import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainEnvironment, type Run, temporaryFolder } from '../support.ts';

const root = process.cwd();

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
}

describe('the package', () => {
  it('needs at most 60 packages to run', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const needed = Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
    expect(needed.length).toBeLessThanOrEqual(60);
  });

  it('works where it was installed from its tarball, in a folder with a space in its name', () => {
    const folder = join(temporaryFolder(), 'a folder');
    mkdirSync(folder);
    const call = (command: string, args: readonly string[], cwd = folder): Run => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: plainEnvironment(), encoding: 'utf8' });
      return { code: status, out: stdout, said: stderr };
    };
    const packed = call('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
    expect(packed.code, packed.said).toBe(0);
    const tarball = join(folder, packed.out.trim());
    expect(statSync(tarball).size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
    expect(call('tar', ['-xzf', tarball]).code).toBe(0);
    symlinkSync(join(root, 'node_modules'), join(folder, 'package', 'node_modules'));
    expect(existsSync(join(folder, 'package', 'src'))).toBe(false);

    cpSync(join(root, 'examples/small-vendor/answers.yaml'), join(folder, 'answers.yaml'));
    const psirt = (...args: string[]) => call(process.execPath, [join(folder, 'package/bin/psirt.js'), ...args]);
    const init = psirt('init', 'my team', '--answers', 'answers.yaml', '--no-input', '--no-render');
    expect(init.code, init.said).toBe(0);
    const check = psirt('check', 'my team', '--today', '2026-11-22');
    expect(check.code, check.out + check.said).toBe(0);
    const render = psirt('render', 'my team');
    expect(render.code, render.said).toBe(0);
    expect(readFileSync(join(folder, 'my team/docs/charter.md'), 'utf8')).toBe(
      readFileSync(join(root, 'examples/small-vendor/docs/charter.md'), 'utf8'),
    );
    expect(psirt('explain', 'charter').out).toContain('charter');
  });
});
