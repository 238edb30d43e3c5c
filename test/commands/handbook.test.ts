// `psirt render --format html`, as somebody types it.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { header, program, psirt, put, textAt } from '../support.ts';

const site = (folder: string, ...args: string[]) => psirt(folder, ['render', '--format', 'html', ...args]);

describe('psirt render --format html', () => {
  it('writes a site into handbook/, and nothing the second time', async () => {
    const folder = program();
    expect((await site(folder)).code).toBe(0);
    const page = join(folder, 'handbook/charter.html');
    const { mtimeMs } = statSync(page);
    const again = await site(folder);
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining(' 0 written') });
    expect(statSync(page).mtimeMs).toBe(mtimeMs);
    expect((await site(folder, '--check')).code).toBe(0);
    expect(existsSync(join(folder, 'docs'))).toBe(false);
  });

  it('refuses to overwrite a page that was edited, and says what is stale and left over', async () => {
    const folder = program();
    await site(folder);
    const page = join(folder, 'handbook/charter.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>Mine.</p></main>'));
    expect(await site(folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('charter.html was edited by hand.'),
    });
    expect((await site(folder, '--force')).code).toBe(0);
    put(folder, { 'psirt.yaml': header.replace('Acme PSIRT', 'Another team') });
    expect((await site(folder, '--check')).out).toContain('handbook/charter.html is stale.');
    expect((await site(folder)).code).toBe(0);
    put(folder, { 'handbook/old.html': textAt(folder, 'handbook/charter.html') });
    expect((await site(folder, '--check')).out).toContain('handbook/old.html is left over');
    expect((await site(folder, '--prune')).code).toBe(0);
    expect(existsSync(join(folder, 'handbook/old.html'))).toBe(false);
  });

  it('may lie in the folder of the Markdown documents, and neither takes the other for left over', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    expect((await site(folder, '--out', 'docs', '--prune')).code).toBe(0);
    expect((await psirt(folder, ['render', '--prune'])).code).toBe(0);
    expect(existsSync(join(folder, 'docs/charter.md'))).toBe(true);
    expect(existsSync(join(folder, 'docs/charter.html'))).toBe(true);
  });

  it('shows what readers wrote into the Markdown documents', async () => {
    const folder = program();
    await psirt(folder, ['render']);
    const file = 'docs/charter.md';
    put(folder, {
      [file]: textAt(folder, file).replace('(keep: notes)\n', '(keep: notes)\nAsk **Ada** <b>first</b>.\n'),
    });
    await site(folder);
    expect(textAt(folder, 'handbook/charter.html')).toContain(
      '<p>Ask <strong>Ada</strong> &lt;b&gt;first&lt;/b&gt;.</p>',
    );
  });

  it('holds nothing above a label, in its search neither', async () => {
    const folder = program();
    await site(folder, '--tlp', 'GREEN');
    expect(existsSync(join(folder, 'handbook/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'handbook/policies.html'))).toBe(false);
    expect(textAt(folder, 'handbook/assets/search-index.js')).not.toMatch(/"tlp":"(?:AMBER|RED)/);
    for (const page of ['index', 'charter'])
      expect(textAt(folder, `handbook/${page}.html`)).not.toContain('policies.html');
  });

  it('has a first page where the index is held back, which leads to all that may be shown', async () => {
    const folder = program();
    const { code, said } = await site(folder, '--tlp', 'CLEAR');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.not.stringContaining('earlier run') });
    const text = textAt(folder, 'handbook/index.html');
    expect(text).toContain('href="stakeholders-public.html"');
    for (const [, target = ''] of text.matchAll(/ href="([a-z-]+\.html)"/g))
      expect(existsSync(join(folder, 'handbook', target)), target).toBe(true);
    expect((await site(folder, '--tlp', 'CLEAR', '--check')).code).toBe(0);
  });

  it('writes one page with what it needs', async () => {
    const folder = program();
    await site(folder, '--only', 'charter');
    expect(existsSync(join(folder, 'handbook/charter.html'))).toBe(true);
    expect(existsSync(join(folder, 'handbook/assets/handbook.css'))).toBe(true);
    expect(existsSync(join(folder, 'handbook/index.html'))).toBe(false);
  });

  it('knows its formats', async () => {
    const folder = program();
    expect(await psirt(folder, ['render', '--format', 'htlm'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean'),
    });
    expect((await site(folder, '--calendar-for', 'psirt-lead')).code).toBe(2);
  });
});
