// File systems as they are on a bad day: full, read-only, with a file that has two names. Each is mounted for the test, where that is allowed.
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealState } from '../../src/documents/document.ts';
import { writeFiles } from '../../src/outside/disk.ts';
import { header, isSentence, put, type Run, shell, temporaryFolder, textAt } from '../support.ts';

const canMount = spawnSync('sh', ['-c', "unshare -rm sh -c 'mount -t tmpfs tmpfs /mnt'"]).status === 0;

/** Runs a line of `sh` in a folder `disk` that is a file system of its own, and copies what is left there to `left`. */
function onDisk(size: string, line: string): { run: Run; folder: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'disk'));
  put(folder, {
    'psirt.yaml': header,
    'line.sh': `psirt() { "$NODE" "$PSIRT" "$@"; }\nmount -t tmpfs -o size=${size} tmpfs disk && cp psirt.yaml disk && cd disk\n${line}\ncode=$?\ncp -r . ../left\nexit $code\n`,
  });
  return { run: shell(folder, 'unshare -rm sh line.sh'), folder };
}

function expectRefused(run: Run, reason: string): void {
  expect(run.code, run.said).toBe(2);
  expect(run.said).toContain(reason);
  expect(isSentence(run), run.said).toBe(true);
}

describe.skipIf(!canMount)('a disk', () => {
  it('that is full keeps what was there, whole, and nothing half', () => {
    const { run, folder } = onDisk(
      '1M',
      'psirt render --only index >&2 && head -c 900000 /dev/zero > filler; cat /dev/zero > rest 2>/dev/null; psirt render',
    );
    expectRefused(run, 'the disk is full');
    expect(readdirSync(join(folder, 'left', 'docs'))).toEqual(['index.md']);
    expect(sealState(textAt(folder, 'left/docs/index.md'))).toBe('intact');
    expect(textAt(folder, 'left/psirt.yaml')).toBe(header);
  });

  it.each(['render', 'init --no-input --no-render', 'rename role lead other', 'check --output json:report.json'])(
    'that is read-only ends psirt %s with a sentence',
    (command) => {
      const { run, folder } = onDisk('1M', `mount -o remount,ro ../disk; psirt ${command}`);
      expectRefused(run, 'the disk is read-only');
      expect(readdirSync(join(folder, 'left'))).toEqual(['psirt.yaml']);
    },
  );
});

describe('a file with two names', () => {
  it('is replaced under the one that is written, and stays as it was under the other', () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    put(other, { 'secret.txt': 'keep' });
    linkSync(join(other, 'secret.txt'), join(folder, 'a.md'));
    writeFiles(folder, [{ path: 'a.md', text: 'new' }]);
    expect([textAt(folder, 'a.md'), textAt(other, 'secret.txt')]).toEqual(['new', 'keep']);
    expect(statSync(join(other, 'secret.txt')).nlink).toBe(1);
  });
});
