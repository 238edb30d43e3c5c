import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { packagesAlong } from '../../scripts/notices.js';
import { plainEnvironment, type Run, temporaryFolder } from '../support.ts';

const root = process.cwd();

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }>;
}

/** What the lock file holds beside development dependencies. */
function neededToRun() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
}

describe('the package', () => {
  it('needs at most 60 packages to run', () => {
    expect(neededToRun().length).toBeLessThanOrEqual(60);
  });

  it('runs no script when it is installed', () => {
    expect(neededToRun().filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('brings along the licence of every package that it needs', () => {
    const text = readFileSync('dist/licenses.txt', 'utf8');
    const needed: { name: string; version: string; license: string }[] = packagesAlong(process.cwd(), []);
    expect(needed.length).toBeGreaterThan(40);
    for (const { name, version, license } of needed) expect(text).toContain(`${name} ${version} (${license})`);
    expect(text, 'a development dependency whose code is bundled').toContain('markdown-it ');
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

    // Installed for everybody, called by somebody without a home who may change nothing.
    expect(call('chmod', ['a+rx', join(folder, '..')]).code).toBe(0);
    expect(call('chmod', ['-R', 'a-w,a+rX', folder]).code).toBe(0);
    const env: NodeJS.ProcessEnv = { ...plainEnvironment() };
    delete env.HOME;
    const asAnother = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    mkdirSync(join(folder, '../bin'), { recursive: true });
    symlinkSync(join(folder, 'package/bin/psirt.js'), join(folder, '../bin/psirt'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, '../bin/psirt'), 'check', 'my team', '--today', '2026-11-22'],
      { cwd: folder, env, encoding: 'utf8', ...asAnother },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(call('chmod', ['-R', 'u+w', folder]).code).toBe(0);
  });
});
