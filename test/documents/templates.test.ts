import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { compose } from '../../src/documents/compose.ts';
import { sealState } from '../../src/documents/document.ts';
import { readTemplate } from '../../src/documents/templates.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readText } from '../../src/outside/reading.ts';
import { shippedFile } from '../../src/outside/shipped-files.ts';
import { shippedNames } from '../../src/outside/shipped-templates.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { isSentence, header as program, psirt, put, temporaryFolder } from '../support.ts';

const head = '---\ntitle: Test\npath: test.md\nreads: [ charter ]\ntlp: GREEN\norder: 1\nabout: A test.\n---\n';

const found = {
  severity: 'error',
  rule: 'x',
  message: 'Wrong.',
  asks: 'Right.',
  place: 'psirt.yaml',
  owner: 'lead',
} as const;
const waiver = { finding: found, reason: 'Later', expires: '2027-01-01' };
const judged = { on: '2026-11-01', findings: [found], waived: [waiver], gaps: 1, notChecked: 0 };

function rendered(text: string, data: Record<string, unknown> = {}): string {
  const template = readTemplate('test', 'test.md.hbs', text);
  const structure = structureOf(assemblyOf(data), '2026-11-22');
  return compose({ data, structure, catalogs: openCatalogs(), templates: [template], judged })[0]!.text;
}

describe('a template that could slip past the escaping, or past us', () => {
  it.each([
    ['{{{charter.mission}}}', 'Unescaped'],
    ['{{&charter.mission}}', 'Unescaped'],
    ['{{> charter}}', 'partials'],
    ['{{#> charter}}x{{/charter}}', 'partials'],
    ['{{#*inline "a"}}x{{/inline}}', 'partials'],
    ['{{* decorate}}', 'partials'],
    ['{{log "x"}}', 'no helper "log"'],
    ['{{log}}', 'not in the schema'],
    ['{{lookup this "charter"}}', 'no helper "lookup"'],
    ['{{lower (lookup this "x")}}', 'no helper "lookup"'],
    ['{{charter.mision}}', 'Did you mean "mission"'],
    ['{{constructor}}', 'not in the schema'],
    ['{{charter.toString}}', 'not in the schema'],
    ['{{#with charter}}{{__proto__}}{{/with}}', 'not in the schema'],
    ['{{#with charter}}{{"mission"}}{{/with}}', 'Only paths and helpers'],
    ['{{7}}', 'Only paths and helpers'],
    ['{{../x}}', 'reaches out'],
    ['{{@nothing}}', 'is not known'],
    ['{{#each charter.services as |x|}}{{x}}{{/each}}', 'as |x|'],
    ['{{#each charter.services limit=1}}x{{/each}}', 'x=1'],
    ['{{lower charter.mission x=(log)}}', 'x=1'],
    ['{{#each}}x{{/each}}', 'needs one path'],
    ['{{#if}}x{{/if}}', 'needs one path'],
    ['{{#if charter.mission charter.vision}}x{{/if}}', 'needs one path'],
    ['{{^if charter.mission}}x{{/if}}', ''],
    ['{{#each charter.mission}}x{{/each}}', 'is not a list'],
    ['{{#nothing}}x{{/nothing}}', 'There is no block'],
    ['{{#"if" charter.mission}}x{{/"if"}}', ''],
    ['{{given charter.mission}}', 'stands only around a block'],
    ['{{rows "documents"}}', 'stands only around a block'],
    ['{{#rows services}}x{{/rows}}', 'name in quotes'],
    ['{{#rows "servces"}}x{{/rows}}', 'no view "servces"'],
    ['{{#if (view "nothing")}}x{{/if}}', 'no view "nothing"'],
    ['{{#rows "documents"}}{{nothing}}{{/rows}}', 'The view has no key'],
    ['{{lower}}', 'needs one path'],
    ['{{prose "x"}}', 'needs one path'],
    ['{{show (show (show charter.mission))}}', 'needs one path'],
    ['{{#each (begun (begun roles))}}x{{/each}}', 'needs one path'],
    [`${'{{#each @root.roles}}'.repeat(5)}${'{{/each}}'.repeat(5)}`, 'more than 4 deep'],
    ['{{prose charter.mission charter.vision}}', 'needs one path'],
    ['{{#eq charter.mission}}x{{/eq}}', 'needs a path and a value'],
    ['{{#if charter.mission}}x', 'cannot be read'],
    ['{{#if charter.mission}}x{{/each}}', "doesn't match"],
    ['{{charter.mission', 'cannot be read'],
    ['{{#if charter.mission}}'.repeat(2000), 'cannot be read'],
    [`${'{{#if charter.mission}}'.repeat(2000)}${'{{/if}}'.repeat(2000)}`, 'too deep'],
    ['{{charter.mission}}'.repeat(7000), 'larger than 128 KiB'],
    [`{{#if ${'(count '.repeat(5000)}charter.services${')'.repeat(5000)}}}x{{/if}}`, 'too deep'],
  ])('%s is refused with its place', (body, said) => {
    const compile = () => readTemplate('test', 'test.md.hbs', `${head}One line.\n${body}\n`);
    if (said === '') {
      expect(compile).not.toThrow(/^(?!test\.md\.hbs:\d+:\d+: )/);
      return;
    }
    expect(compile).toThrow(/^test\.md\.hbs:\d+:\d+: [A-Z"{].*[.?]$/s);
    if (!['too deep', 'cannot be read', 'larger than 128 KiB'].includes(said)) {
      expect(compile).toThrow(/^test\.md\.hbs:10:/);
      expect(compile).toThrow(said);
    }
  });

  it.each([
    ['{{budget.total}}', '"budget.total" is for a narrower circle (TLP:AMBER+STRICT)'],
    ['{{#each @root.people.members}}{{name}}{{/each}}', '(TLP:AMBER+STRICT)'],
    ['{{#with charter}}{{@root.policies.media}}{{/with}}', '(TLP:AMBER)'],
    ['{{#with policies.disclosure}}{{../budget.total}}{{/with}}', '(TLP:AMBER+STRICT)'],
    ['{{#if policies.slas}}{{#each policies.slas}}{{internal}}{{/each}}{{/if}}', '"policies.slas[].internal"'],
    ['{{details staff.onCall "tiers"}}', '(TLP:AMBER'],
    ['{{details policies.slas "internal"}}', '"policies.slas[].internal"'],
  ])('%s is for a narrower circle than the template, and is refused with its place', (body, said) => {
    const compile = () => readTemplate('test', 'test.md.hbs', `${head}One line.\n${body}\n`);
    expect(compile).toThrow(/^test\.md\.hbs:10:\d+: .*narrower circle.*\.$/);
    expect(compile).toThrow(said);
  });

  it.each([
    ['', 'front matter'],
    ['---\ntitle: x\n---\n', '"path"'],
    [head.replace('test.md', '../x.md'), 'relative name'],
    [head.replace('test.md', '/etc/x.md'), 'relative name'],
    [head.replace('test.md', 'x.yaml'), 'relative name'],
    [head.replace('GREEN', 'GREN'), 'must be one of CLEAR'],
    [head.replace('[ charter ]', '[ chartr ]'), 'not in the schema'],
    [head.replace('[ charter ]', 'charter'), '"reads"'],
    [head.replace('title: Test', 'title: !x Test'), 'tag'],
    [head.replace('title: Test', 'title: [ Test'), 'cannot be read'],
    [head.replace('title: Test', 'a: &a [ *a ]\ntitle: Test'), 'alias'],
  ])('a front matter such as %j is refused with its place', (text, said) => {
    const compile = () => readTemplate('test', 'test.md.hbs', text);
    expect(compile).toThrow(/^test\.md\.hbs:\d+:\d+: /);
    if (said !== 'alias') expect(compile).toThrow(said);
  });
});

describe('a template that repeats a list inside of itself', () => {
  it.each([['a word'], ['']])('ends with a sentence in time, showing %j', (word) => {
    const nested = `${head}${'{{#each @root.roles}}'.repeat(4)}${word}${'{{/each}}'.repeat(4)}\n`;
    const roles = Array.from({ length: 100 }, (_, index) => ({ id: `r${index}`, title: 'R' }));
    const start = performance.now();
    expect(() => rendered(nested, { roles })).toThrow(/grow beyond 16 MiB\. Look for a list/);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('our templates', () => {
  const templateText = (name: string) => readText(shippedFile(`templates/${name}.md.hbs`));

  /** A program that needs every document. */
  const whole = {
    kind: 'combined',
    people: { reviewBy: '2027-01-01' },
    rfc2350: {},
    publication: { documents: { test: { tlp: 'AMBER+STRICT' } } },
  };
  const ours = (text: string) => rendered(text, whole);

  it.each(shippedNames())('%s is the same with Windows line ends', (name) => {
    const text = templateText(name);
    expect(ours(text.replaceAll('\n', '\r\n'))).toBe(ours(text));
  });

  it('make the same bytes twice, and documents that are intact', () => {
    for (const name of shippedNames()) {
      expect(ours(templateText(name)), name).toBe(ours(templateText(name)));
      expect(sealState(ours(templateText(name))), name).toBe('intact');
    }
  });
});

describe('a folder of templates', () => {
  it('takes the place of ours by name, and adds', () => {
    const folder = temporaryFolder();
    put(folder, { 'charter.md.hbs': head.replace('test.md', 'charter.md'), 'mine.md.hbs': head, 'notes.txt': 'x' });
    const templates = loadTemplates(folder);
    expect(templates.find(({ name }) => name === 'charter')?.head.title).toBe('Test');
    expect(templates.find(({ name }) => name === 'mine')?.head.path).toBe('test.md');
  });

  it.each(['{{#rows "contact-roles"}}{{role}}{{/rows}}', '{{#if (view "card-lines")}}x{{/if}}', '{{chart "on-call"}}'])(
    'draws nothing that ours show to a narrower circle only: %s',
    (body) => {
      const folder = temporaryFolder();
      put(folder, { 'mine.md.hbs': `${head}${body}\n` });
      expect(() => loadTemplates(folder)).toThrow(/mine\.md\.hbs:9:\d+: What .* is for a narrower circle \(TLP:AMBER/);
      put(folder, { 'mine.md.hbs': `${head.replace('GREEN', 'AMBER+STRICT')}${body}\n` });
      expect(() => loadTemplates(folder)).not.toThrow();
    },
  );

  it.each<[string, (folder: string) => void]>([
    ['does not exist', () => undefined],
    ['is a file', (folder) => put(folder, { own: 'x' })],
    [
      'holds a link',
      (folder) => {
        put(folder, { 'secret.hbs': head });
        mkdirSync(join(folder, 'own'));
        symlinkSync(join(folder, 'secret.hbs'), join(folder, 'own', 'x.md.hbs'));
      },
    ],
    ['holds a folder', (folder) => mkdirSync(join(folder, 'own', 'x.md.hbs'), { recursive: true })],
    ['holds a fault', (folder) => put(folder, { 'own/x.md.hbs': `${head}{{charter.mision}}\n` })],
    ['holds no text', (folder) => put(folder, { 'own/x.md.hbs': Buffer.from([0xff, 0xfe]) })],
    ['writes what ours writes', (folder) => put(folder, { 'own/x.md.hbs': head.replace('test.md', 'charter.md') })],
  ])('that %s ends with 2 and a sentence', async (_, make) => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': program });
    make(folder);
    const run = await psirt(folder, ['render', '--templates', 'own']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(isSentence(run), run.said).toBe(true);
    expect(run.said).not.toContain(folder);
  });
});
