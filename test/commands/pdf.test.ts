// A page of the handbook as a PDF, by the line that the README shows: only where Chromium is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { program, psirt } from '../support.ts';

const chromium = '/usr/bin/chromium';

it.runIf(existsSync(chromium))('a page is printed with its title, on paper of its own size', async () => {
  expect(readFileSync('README.md', 'utf8')).toMatch(
    /chromium --headless --no-pdf-header-footer\s--print-to-pdf=charter\.pdf handbook\/charter\.html/,
  );
  const folder = program();
  await psirt(folder, ['render', '--format', 'html', '--only', 'charter']);
  const pdf = join(folder, 'charter.pdf');
  // What runs tests in a container may have no sandbox of its own.
  const args = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`];
  execFileSync(chromium, [...args, `file://${join(folder, 'handbook/charter.html')}`], { stdio: 'ignore' });
  const text = readFileSync(pdf, 'latin1');
  expect(text).toMatch(/^%PDF-1\./);
  expect(text.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(1);
});
