// The promises of SECURITY.md: each names a test that is there, and the one that no other test holds.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/outside/disk.ts';

const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| (.+?) \| `(test\/[\w/-]+\.test\.ts)`: (.+?) \|$/gm)];

describe('a promise of SECURITY.md', () => {
  it('stands in a row that can be read', () => {
    const [, section = ''] = readFileSync('SECURITY.md', 'utf8').split('\n## Promises\n');
    const [table = ''] = section.split('\n## ');
    expect(rows.length).toBe(table.split('\n').filter((line) => line.startsWith('| ')).length - 2);
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows.map(([, promise = '', file = '', name = '']) => [promise, file, name] as const))(
    '"%s" has its test',
    (_, file, name) => {
      expect(existsSync(file), file).toBe(true);
      const tests = readFileSync(file, 'utf8').match(/\b(?:describe|it)(?:\.\w+)*\(.*?'(?:[^'\\]|\\.)*'/gs) ?? [];
      expect(
        tests.some((test) => test.endsWith(`'${name}'`)),
        `${file}: ${name}`,
      ).toBe(true);
    },
  );

  it('the source opens no connection, and the server of the preview alone can be reached', () => {
    const network =
      /['"]node:(?:https?|http2|net|tls|dns|dgram)(?:\/promises)?['"]|\b(?:fetch|WebSocket|XMLHttpRequest)\(/;
    const found = filesBelow('src').filter((file) => network.test(readFileSync(join('src', file), 'utf8')));
    expect(found).toEqual(['outside/serving.ts']);
    expect(readFileSync('src/outside/serving.ts', 'utf8')).not.toMatch(
      /\b(?:request|connect|get)\(['"]?http|createConnection/,
    );
  });
});
