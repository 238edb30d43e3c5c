// Values that try to be more than text: in every field, into every document and every line that is printed.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { compose } from '../../src/documents/compose.ts';
import { type Schema, schemaAt } from '../../src/model/schemas.ts';
import { violationsOf } from '../../src/model/validation.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { harmless } from '../../src/words/harmless.ts';
import { escapeMermaid } from '../../src/words/markdown.ts';
import type { Pointer } from '../../src/words/pointer.ts';
import { bodyOf, type MarkdownNode, parseMarkdown, skeletonOf, textOfMarkdown } from '../markdown-tree.ts';
import { runs } from '../runs.ts';
import { header, psirt, put, type Run, temporaryFolder } from '../support.ts';
import { type Reach, smaller } from './smaller.ts';

const whole = readProgram(fileURLToPath(new URL('../../examples/manufacturer/', import.meta.url))).data;
const templates = loadTemplates(undefined);
const catalogs = openCatalogs();

/** Each starts with something that counts at the start of a line, and ends with something that counts at its end. */
const hostile: readonly string[] = [
  '# x | b || c \\| d *x* **y** _z_ __w__ ~~v~~ `code` ``` trailing hashes ##',
  '- [ ] see www.a.b and http://c.d/e?f=g&h ftp://i.j costs $5 and $6, $$7$$, $& $1 \\1 \\',
  '12. <script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; &#60; &amp;amp; & <!--',
  '> [x](javascript:alert(1)) ![y](javascript:z) [r]: <b> [^1] [//]: # (end of notes) [',
  `{{ site.x }} {% raw %} {process.env.X} $\{y} ##[add-mask]a ##vso[task.x]b ::error::c {`,
  '::error::c x"] click A href "javascript:alert(1)" end %%{init: {}}%% --> B',
  '--- === +++ *** ___ seal: "sha256-00000000000000000000000000000000" ---',
  '``` x',
  '~~~ x',
  '===',
];

/** Whether a field holds words of one's own: no id, no choice, no format. */
function isFreeText(schema: Schema | undefined): boolean {
  const { pattern, enum: choices, format, const: only, type } = schema ?? {};
  const isPlain = pattern === undefined || pattern === '^[^\\r\\n]*$';
  return type === 'string' && isPlain && !choices && !format && only === undefined && !schema?.['x-ref'];
}

function withWords(value: unknown, place: string, word: (index: number) => string, places: Pointer[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withWords(item, `${place}/${index}`, word, places));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withWords(inner, `${place}/${key}`, word, places)]),
    );
  if (typeof value !== 'string' || !isFreeText(schemaAt(place))) return value;
  return word(places.push(place) - 1).slice(0, schemaAt(place)?.maxLength);
}

function documentsWith(word: (index: number) => string, program = example(), places: Pointer[] = []) {
  const data = withWords(program, '', word, places) as Record<string, unknown>;
  const documents = compose({ data, structure: structureOf(assemblyOf(data), '2026-11-22'), catalogs, templates });
  return documents.filter(({ of }) => of === undefined);
}

/** Which fields come into which documents, and from where. */
function reachOf(program: Record<string, unknown>): Reach {
  const places: Pointer[] = [];
  const reach = new Map<string, Pointer[]>();
  for (const { name, text } of documentsWith((index) => `Word w${index}w`, program, places))
    for (const [, index] of text.matchAll(/w(\d+)w/g)) {
      const place = places[Number(index)]!;
      const what = `${name} ${place.replace(/\/\d+/g, '')}`;
      reach.set(what, [...(reach.get(what) ?? []), place]);
    }
  return reach;
}

let made: Record<string, unknown> | undefined;

/** What brings every field into the documents, in half of the time; in the long run all of it. */
function example(): Record<string, unknown> {
  made ??= runs(1, 2) > 1 ? whole : smaller(whole, reachOf(whole));
  return made;
}

/** Those that are Markdown; one for a code host begins with its seal instead of a front matter. */
function pagesWith(word: (index: number) => string) {
  return documentsWith(word)
    .filter(({ path }) => path.endsWith('.md'))
    .map((document) => ({ ...document, text: document.text.replace(/^<!-- psirt \S+ -->\n/, '') }));
}

const chart = /^```mermaid\n[\s\S]*?^```$/gm;

function withoutCharts(text: string): string {
  return text.replace(chart, '');
}

function chartFrames(text: string): string[] {
  return (text.match(chart) ?? []).map((frame) => frame.replace(/"[^"\n]*"/g, '""'));
}

function count(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

/** Plain words as long as a value and with its commas and stops: what documents cut and join by, the calendar above all. */
function plainAs(value: string): string {
  return value.replace(/ and |[\s\S]/g, (part) => (/^(?: and |[ ,;.?!])$/.test(part) ? part : 'o')).replace(/^o/, 'W');
}

/** What stands for plain words, of whatever length. */
const instead = 'Wordless';

/** The trees of pages with plain words, by their text. */
const plainTrees = new Map<string, MarkdownNode>();

/** The tree of a page with plain words. They are made one in it, so that the same page for other values is parsed once. */
function plainTree(text: string, words: string): MarkdownNode {
  const short = text.replaceAll(words, instead).replaceAll(words.replace('W', 'w'), instead.toLowerCase());
  const tree = plainTrees.get(short) ?? parseMarkdown(short);
  plainTrees.set(short, tree);
  return tree;
}

describe('a hostile value in every field', () => {
  it('is put into many places', () => {
    const plain = documentsWith((index) => `Word w${index}w`);
    const everything = plain.map(({ text }) => text).join('\n');
    expect(new Set(everything.match(/w\d+w/g)).size).toBeGreaterThan(100);
    const fieldsOf = (program: Record<string, unknown>) =>
      [...reachOf(program).keys()].map((what) => what.split(' ')[1]);
    expect(new Set(fieldsOf(example()))).toEqual(new Set(fieldsOf(whole)));
  });

  it.each(hostile)('%j is shown literally in every document, and stays inside its label in every chart', (value) => {
    const words = plainAs(value);
    const plain = pagesWith((index) => `${words} w${index}w`);
    const trees = plain.map(({ text }) => plainTree(text, words));
    const documents = pagesWith((index) => `${value} w${index}w`);
    for (const [index, { name, text }] of documents.entries()) {
      const tree = parseMarkdown(text);
      expect(skeletonOf(tree), name).toEqual(skeletonOf(trees[index]!));
      expect(chartFrames(text), name).toEqual(chartFrames(plain[index]!.text));
      const times = count(textOfMarkdown(trees[index]!), `${instead} w`);
      expect(count(textOfMarkdown(tree), `${value} w`), name).toBe(times);
      expect(withoutCharts(bodyOf(text)).replaceAll('<br/>', ''), name).not.toMatch(/(?<!\\)[{}<]/);
      expect(harmless(text), name).not.toMatch(/##\w*\[|^\s*::/m);
    }
    expect(escapeMermaid(value)).not.toMatch(/["`<>[\]{}\\%|&]/);
  });
});

describe('a hostile value in a file for machines', () => {
  const form: Readonly<Record<string, RegExp>> = {
    'security-txt': /^(?:#|[A-Z][A-Za-z-]+: \S)/,
    'dns-security': /^(?:;|_security\.[a-z0-9.-]+\. IN TXT "(?:\\["\\]|[^"\\])*"(?: "(?:\\["\\]|[^"\\])*")*$)/,
  };

  it.each(hostile)('%j breaks no line of it, and nothing out of it', (value) => {
    const documents = documentsWith(() => value);
    for (const { name, path, text } of documents.filter((document) => !document.path.endsWith('.md'))) {
      if (path.endsWith('.json')) expect(() => JSON.parse(text), name).not.toThrow();
      else for (const line of text.trimEnd().split('\n')) expect(line, name).toMatch(form[name] ?? /^$/);
    }
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'http://acme.example/x',
    'https://user:pw@acme.example',
    'https://localhost',
    'https:/a.b',
    'https://a.b/ c',
    '//a.b',
  ])('%j is a finding', (link) => {
    const found = violationsOf('charter', { publication: { publicUrl: link } });
    expect(found.map(({ at, rule }) => `${at} ${rule}`)).toContain('/publication/publicUrl value-wrong');
  });
});

describe('what is printed', () => {
  it.each([
    ['a ##[add-mask]b', 'a # #[add-mask]b'],
    ['##vso[x]y', '# #vso[x]y'],
    ['##teamcity[x]', '# #teamcity[x]'],
    ['a\n::error::b', 'a\n: :error::b'],
    ['a\n \t::error::b', 'a\n \t: :error::b'],
    ['a\r::error::b', 'a\r: :error::b'],
    ['###[x]', '## #[x]'],
    ['C## and ## Heading', 'C## and ## Heading'],
  ])('%j forms no command', (value, shown) => {
    expect(harmless(value)).toBe(shown);
  });

  it.each(['text', 'json'])('holds no command from keys, values or folder names as %s', async (format) => {
    const folder = temporaryFolder();
    const name = 'x\n::error::y ##[add-mask]z\u001b[31m';
    mkdirSync(join(folder, name));
    put(join(folder, name), {
      'psirt.yaml': `${header}"a ##[group]b": 1\n"##vso[c]d": 2\n"\\n::error::e": 3\n`.replace(
        'Acme PSIRT',
        '"##[error]f"',
      ),
    });
    for (const args of [[name, '--format', format], [`${name}/none`]]) {
      const run = await psirt(folder, ['check', ...args]);
      expect(run.code).not.toBe(0);
      for (const output of [run.out, run.said]) {
        expect(output).not.toMatch(/##\w*\[|^\s*::/m);
        expect(output).not.toContain('\u001b');
      }
    }
  });
});

describe('a secret', () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA75k\nQzBCMjU2c2VjcmV0Ym9keQ==\n-----END RSA PRIVATE KEY-----`;
  const aws = `AKIA${'IOSFODNN7EXAMPLE'}`;
  const github = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;

  it.each([
    ['an AWS key', `kind: ${aws}`, aws],
    ['an AWS key that is a key', `${aws}: 1`, aws],
    ['a token', `kind: ${github}\nkind: ${github}`, github],
    ['a token where the YAML ends', `a: [ "${github}`, github],
    ['a link with a password', 'kind: "https://user:hunter2@acme.example/"', 'hunter2'],
    ['a private key', `kind: |\n  ${key.replaceAll('\n', '\n  ')}\n  x: 1\n`, 'MIIEpAIBAAKCAQEA75k'],
    ['a private key that is no YAML', `kind: |\n${key}\n`, 'QzBCMjU2c2VjcmV0Ym9keQ'],
  ])('%s is a finding and is never repeated', async (_, text, secret) => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': `schemaVersion: 1\n${text}\n` });
    const runs: Run[] = [];
    for (const args of [['check'], ['check', '--format', 'json']]) runs.push(await psirt(folder, args));
    expect(runs[0]?.code).toBe(1);
    expect(runs[0]?.out).toContain('secret-in-file');
    for (const { out, said } of runs) expect(out + said).not.toContain(secret);
  });

  it('is in no file that psirt writes', async () => {
    const folder = temporaryFolder();
    const set = await psirt(folder, ['init', '--no-input', '--set', `company.name=${aws}`]);
    expect(set.code).toBe(2);
    put(folder, { 'psirt.yaml': `${header}kind: ${aws}\n`, 'answers.yaml': `company: { name: ${aws} }\n` });
    const runs = [set];
    for (const args of [['render'], ['init', '--no-input'], ['init', 'new', '--no-input', '--answers', 'answers.yaml']])
      runs.push(await psirt(folder, args));
    for (const { code, out, said } of runs) {
      expect(code).not.toBe(0);
      expect(out + said).not.toContain(aws);
    }
    expect(existsSync(join(folder, 'docs'))).toBe(false);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});
