// Templates of one's own: taken from ours, dropped in as documents, and told when ours have moved on.
import { describe, expect, it } from 'vitest';
import { header, program, psirt, put, temporaryFolder, textAt } from '../support.ts';

const own = 'templates/charter.md.hbs';
const status = (folder: string, ...args: string[]) => psirt(folder, ['templates', 'status', ...args]);

describe('a template that was ejected', () => {
  it('is used wherever psirt.yaml names its folder, and says what it was taken from', async () => {
    const folder = program();
    const { said } = await psirt(folder, ['templates', 'eject', 'charter']);
    expect(said).toContain('brand: { templates: templates }');
    expect(textAt(folder, own)).toMatch(
      /^---\n# Ejected from psirt \d+\.\d+\.\d+, sha256-[0-9a-f]{32}\.\ntitle: Charter\n/,
    );
    expect(await status(folder)).toMatchObject({ code: 0, out: `${own}: the same as ours. It may be removed.\n` });
    await psirt(folder, ['render']);
    const before = textAt(folder, 'docs/charter.md');
    put(folder, {
      'psirt.yaml': `${header}brand: { templates: templates }\n`,
      [own]: textAt(folder, own).replace('## Mission', '## What we are for'),
    });
    await psirt(folder, ['render']);
    expect(textAt(folder, 'docs/charter.md')).toContain('## What we are for');
    expect((await psirt(folder, ['render', '--check'])).code).toBe(0);
    expect(await status(folder)).toMatchObject({
      code: 0,
      out: `${own}: your wording of ours, which has not changed since.\n`,
    });
    put(folder, { 'psirt.yaml': header });
    await psirt(folder, ['render']);
    expect(textAt(folder, 'docs/charter.md')).toBe(before);
  });

  it('is behind when ours has changed since, with what differs', async () => {
    const folder = temporaryFolder();
    await psirt(folder, ['templates', 'eject', 'charter']);
    const text = textAt(folder, own).replace('## Mission', '## What we are for');
    put(folder, { [own]: text.replace(/psirt \S+, sha256-[0-9a-f]{32}/, `psirt 0.0.9, sha256-${'0'.repeat(32)}`) });
    const behind = await status(folder);
    expect(behind.code).toBe(1);
    expect(behind.out).toMatch(
      /^templates\/charter\.md\.hbs: behind: ours has changed since psirt 0\.0\.9; this is psirt /,
    );
    expect(behind.out).toContain('-## What we are for\n+## Mission\n');
    put(folder, { [own]: text.replace(/^# Ejected.*\n/m, '') });
    expect((await status(folder)).out).toContain('no line says which it was taken from');
    put(folder, {
      [own]: text
        .replace('{{charter.mission}}', '{{charter.missoin}}')
        .replace('## What', '{{charter.missoin}}\n## What'),
    });
    expect(await status(folder)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/It cannot be used: templates\/charter\.md\.hbs:\d+:\d+: /),
    });
  });

  it('is looked for where it is said, and asked for where there is none', async () => {
    const folder = temporaryFolder();
    await psirt(folder, ['templates', 'eject', 'budget', '--to', 'wording']);
    expect(await status(folder, 'wording')).toMatchObject({
      code: 0,
      out: expect.stringContaining('wording/budget.md.hbs: the same'),
    });
    expect(await status(folder)).toMatchObject({
      code: 2,
      said: expect.stringContaining('psirt templates eject NAME'),
    });
    put(folder, { 'psirt.yaml': `${header}brand: { templates: ../elsewhere }\n` });
    expect((await psirt(folder, ['check'])).out).toContain('brand.templates');
    expect((await psirt(folder, ['render'])).code).toBe(0);
  });
});

describe('a document of one’s own', () => {
  it('is one file in the folder, listed in the index, in every format', async () => {
    const folder = program();
    const text = `---
title: Welcome
path: welcome.md
reads: [team, roles]
tlp: GREEN
order: 99
about: For new colleagues.
---
Welcome to {{team.name}}.

{{#each roles}}
- {{title}}
{{/each}}
`;
    put(folder, { 'psirt.yaml': `${header}brand: { templates: own }\n`, 'own/welcome.md.hbs': text });
    expect((await psirt(folder, ['render'])).code).toBe(0);
    expect(textAt(folder, 'docs/welcome.md')).toContain('Welcome to Acme PSIRT.\n\n- Lead\n');
    expect(textAt(folder, 'docs/index.md')).toContain('[Welcome](welcome.md)');
    await psirt(folder, ['render', '--format', 'html', '--only', 'welcome']);
    expect(textAt(folder, 'handbook/welcome.html')).toContain('<p>Welcome to Acme PSIRT.</p>');
    expect((await psirt(folder, ['render', '--format', 'docx', '--only', 'welcome'])).code).toBe(0);
    expect(await status(folder)).toMatchObject({
      code: 0,
      out: 'own/welcome.md.hbs: a document of your own; none of that name ships with psirt.\n',
    });
  });
});
