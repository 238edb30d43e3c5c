import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/catalogs/glossary.ts';
import { faults } from '../../src/check/faults.ts';
import { files as machineFiles } from '../../src/documents/files.ts';
import { fieldPaths } from '../../src/model/field-paths.ts';
import { componentNames } from '../../src/model/schemas.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { shippedNames, shippedTemplate } from '../../src/outside/shipped-templates.ts';
import { bookOf, fileFor } from '../../src/reference/book.ts';
import { componentOfRule, rules } from '../../src/rules/rules.ts';
import { catalogs } from '../assessed.ts';
import { type MarkdownNode, parseMarkdown } from '../markdown-tree.ts';
import { psirt, put, temporaryFolder, textAt } from '../support.ts';

const documents = shippedNames()
  .map(shippedTemplate)
  .sort((a, b) => a.head.order - b.head.order);
const book = bookOf({ rules, catalogs, documents });
const texts = new Map(book.map(({ path, text }) => [path, text]));

function* nodesIn(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

/** The targets of links outside of examples; what stands in a text has its brackets escaped. */
const linksIn = (text: string): string[] =>
  [...text.replaceAll(/^(`{3,})yaml$[\s\S]*?^\1$/gm, '').matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, url = '']) => url);

const headingsOf = (path: string): string[] =>
  [...(texts.get(path) ?? '').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);

describe('the written reference', () => {
  it('has a page for every name', () => {
    const names: Record<string, readonly string[]> = {
      components: ['program', ...componentNames],
      fields: fieldPaths(),
      rules: rules.map(({ name }) => name),
      faults: faults.map(({ name }) => name),
      documents: shippedNames(),
      files: machineFiles.map(({ name }) => name),
      duties: [...catalogs.clocks.keys()],
      'stakeholder-kinds': [...catalogs.stakeholderKinds.keys()],
      terms: glossary().map(({ term }) => term),
    };
    for (const [folder, all] of Object.entries(names))
      for (const name of all) expect(texts.has(`${folder}/${fileFor(name)}`), `${folder}: ${name}`).toBe(true);
    const pages = Object.values(names).reduce((sum, all) => sum + all.length, 0);
    expect(book).toHaveLength(1 + Object.keys(names).length + pages);
  });

  it('gives no two pages one file, on a disk that ignores case either', () => {
    expect(new Set(book.map(({ path }) => path.toLowerCase())).size).toBe(book.length);
  });

  it('leads every link to a page, and to every page from the index', () => {
    const reached = new Set(['index.md']);
    for (const { path, text } of book)
      for (const url of linksIn(text)) {
        const target = normalize(join(dirname(path), url)).replaceAll('\\', '/');
        expect(texts.has(target), `${path}: ${url}`).toBe(true);
        reached.add(target);
      }
    expect(reached.size).toBe(book.length);
  });

  it('links fields, rules and duties where a page names them, and no word that only looks like one', () => {
    expect(linksIn(texts.get('rules/unattended-gap-exceeds-deadline.md')!)).toContain('../fields/team.md');
    expect(linksIn(texts.get('fields/staff.coverage.md')!)).toContain('../rules/unattended-gap-exceeds-deadline.md');
    expect(linksIn(texts.get('components/charter.md')!)).toContain('../fields/charter.mission.md');
    expect(linksIn(texts.get('fields/charter.mission.md')!)).toContain('../documents/charter.md');
    expect(texts.get('fields/stakeholders.parties.md')).toContain('distributor-oem, finder, bounty-platform');
  });

  it('shows each rule under fixed headings, and its examples as they are', () => {
    for (const { name, good, bad } of rules) {
      const path = `rules/${fileFor(name)}`;
      expect(headingsOf(path)).toEqual(['What it asks', 'Why', 'Good', 'Bad', 'What to do', 'Source', 'What it reads']);
      const code = [...nodesIn(parseMarkdown(texts.get(path)!))].filter(({ type }) => type === 'code');
      expect(code.map(({ value }) => value)).toEqual([good.trim(), bad.trim()]);
    }
  });

  it('lists rules under the component that they lie under', () => {
    const list = texts.get('rules.md') ?? '';
    for (const component of new Set(Object.values(componentOfRule))) expect(list).toContain(`\n## ${component}\n`);
  });

  it('is current in docs/reference, and does not hang on the day', () => {
    const current = Object.fromEntries(book.map(({ path, text }) => [path, text]));
    const written = Object.fromEntries(
      filesBelow('docs/reference').map((path) => [path, readFileSync(join('docs/reference', path), 'utf8')]),
    );
    expect(Object.keys(written)).toEqual(Object.keys(current).sort());
    for (const [path, text] of Object.entries(current))
      expect(written[path], `${path}: run npm run generate`).toBe(text);
  });

  it('stays out of the package', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    expect(files.filter((file) => file.startsWith('docs'))).toEqual([]);
  });
});

describe('psirt explain --all', () => {
  const write = (folder: string, ...more: string[]) =>
    psirt(folder, ['explain', '--all', '--format', 'markdown', '--out', 'manual', ...more]);

  it('writes the reference, removes what is no longer in it, and leaves alone what others wrote', async () => {
    const folder = temporaryFolder();
    expect(await write(folder)).toMatchObject({ code: 0, out: expect.stringContaining('manual/index.md') });
    const index = textAt(folder, 'manual/index.md');
    put(folder, { 'manual/rules/gone.md': index, 'manual/own.md': '# Ours\n' });
    expect((await write(folder)).code).toBe(0);
    const left = filesBelow(join(folder, 'manual'));
    expect(left).not.toContain('rules/gone.md');
    expect(left).toContain('own.md');
    expect(left).toHaveLength(book.length + 1);
  });

  it('writes nothing over a file of somebody else', async () => {
    const folder = temporaryFolder();
    put(folder, { 'manual/index.md': '# Ours\n' });
    const run = await write(folder);
    expect(run).toMatchObject({ code: 2, said: expect.stringContaining('manual/index.md') });
    expect(filesBelow(folder)).toEqual(['manual/index.md']);
    expect(textAt(folder, 'manual/index.md')).toBe('# Ours\n');
  });

  it.each([
    [['explain', '--all'], '--out DIR'],
    [['explain', '--out', 'manual'], '--all'],
    [['explain', 'charter', '--all', '--out', 'manual'], 'leave out the name'],
    [['explain', '--all', '--out', 'manual', '--format', 'markdwon'], 'Did you mean "markdown"'],
  ])('says what %j lacks', async (args, said) => {
    const folder = temporaryFolder();
    expect(await psirt(folder, args)).toMatchObject({ code: 2, said: expect.stringContaining(said) });
    expect(filesBelow(folder)).toEqual([]);
  });
});
