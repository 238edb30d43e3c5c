// The handbook: pages that hold together, ask for nothing from elsewhere, and show every value as text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../src/documents/compose.ts';
import { type Document, sealState } from '../../src/documents/document.ts';
import { handbookOf } from '../../src/documents/handbook/handbook.ts';
import { handbookAssets } from '../../src/outside/handbook-assets.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { documentsMadeOf, documentsOf } from '../documents.ts';
import { example } from '../edited.ts';
import { runs } from '../runs.ts';

const names = ['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'small-vendor'];
const templates = loadTemplates(undefined);
const assets = handbookAssets();

function filesOf(data: Record<string, unknown>): Document[] {
  return handbookOf({ data, documents: documentsMadeOf(data), templates, assets });
}

const made = new Map<string, readonly Document[]>();

/** The handbook of an example, which is made once. */
function handbookNamed(name: string): readonly Document[] {
  const files = made.get(name) ?? filesOf(example(name));
  made.set(name, files);
  return files;
}

const pagesOf = (files: readonly Document[]) => files.filter(({ path }) => path.endsWith('.html'));
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>/g;

/** The tags, attributes and leftovers of a page. */
function markupOf(html: string) {
  const attributes: [string, string][] = [];
  const tags = new Set<string>();
  const rest = html
    .replace(/^<!doctype html>\n<!-- psirt sha256-[0-9a-f]{32} -->\n/, '')
    .replace(tag, (_, _end, name: string, inside: string) => {
      tags.add(name);
      for (const [, key = '', value = ''] of inside.matchAll(/([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/g))
        attributes.push([key, value]);
      return '';
    });
  return { attributes, tags: [...tags], rest };
}

describe.each(names)('the handbook of %s', (name) => {
  const files = handbookNamed(name);
  const pages = pagesOf(files);

  it('has a page for each document, sealed, with its label above and below', () => {
    const documents = documentsOf(example(name)).filter((document) =>
      templates.some((known) => known.name === document.name),
    );
    expect(pages.map(({ path }) => path)).toEqual(documents.map(({ path }) => path.replace('.md', '.html')));
    for (const { path, tlp, text } of pages) {
      expect(sealState(text), path).toBe('intact');
      const sign = `>TLP:${tlp}</span>`;
      expect(text.slice(text.indexOf('<header'), text.indexOf('</header>')), path).toContain(sign);
      expect(text.slice(text.indexOf('<footer')), path).toContain(sign);
    }
  });

  it('has a strict policy and loads nothing from elsewhere', () => {
    for (const { path, text } of pages) {
      expect(text, path).toContain(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self';`,
      );
      const { attributes, tags } = markupOf(text);
      for (const [key, value] of attributes) {
        expect(key, path).not.toMatch(/^(?:on|style$|srcset$)/);
        if (key === 'src') expect(value, path).toMatch(/^(?:\.\.\/)*assets\/[a-z]+\.js$/);
      }
      expect(tags, path).not.toEqual(expect.arrayContaining(['style', 'img', 'iframe', 'object', 'base']));
      expect(text.match(/<script[^>]*>(?!<\/script>)/), path).toBeNull();
      for (const [link] of text.matchAll(/<link [^>]*>/g))
        expect(link, path).toMatch(/href="(?:\.\.\/)*assets\/(?:handbook\.css|icon\.svg)"/);
    }
    const style = files.find(({ path }) => path === 'assets/handbook.css')?.text;
    expect(style).toBeDefined();
    expect(style).not.toMatch(/url\(|@import|https?:/);
  });

  it('links only to what is there', () => {
    const known = new Set(files.map(({ path }) => path));
    for (const { path, text } of pages) {
      const ids = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      expect(ids.size, path).toBe([...text.matchAll(/ id="/g)].length);
      for (const [, target = ''] of text.matchAll(/ href="([^"]*)"/g)) {
        if (/^(?:https:|mailto:)/.test(target)) continue;
        if (target.startsWith('#')) expect(ids, path).toContain(decodeURIComponent(target.slice(1)));
        else expect(known, path).toContain(new URL(target, `https://x.example/${path}`).pathname.slice(1));
      }
    }
  });

  it('lets the search find every page that others link to, and leads to places that are there', () => {
    const index = files.find(({ path }) => path === 'assets/search-index.js')?.text ?? '';
    const rows = JSON.parse(index.slice(index.indexOf('['), index.lastIndexOf(']') + 1)) as { at: string }[];
    const listed = pages.filter((page) => !isPrivate(templates.find((known) => known.name === page.name)!));
    expect(new Set(rows.map(({ at }) => at.split('#')[0]))).toEqual(new Set(listed.map(({ path }) => path)));
    for (const { at } of rows) {
      const [path, place] = at.split('#');
      if (place === undefined) continue;
      expect(pages.find((page) => page.path === path)?.text, at).toContain(` id="${decodeURIComponent(place)}"`);
    }
  });

  it('is the same bytes each time', () => {
    expect(filesOf(example(name)).map(({ text }) => text)).toEqual(files.map(({ text }) => text));
  });
});

describe('the pictures of a handbook', () => {
  const page = (name: string, path: string) => handbookNamed(name).find((file) => file.path === path)?.text ?? '';

  it.each([
    ['manufacturer', 'coverage.html', 1],
    ['manufacturer', 'organization.html', 1],
    ['manufacturer', 'obligations.html', 1],
    ['manufacturer', 'communication.html', 1],
    ['bank-soc', 'coverage.html', 1],
  ])('of %s: %s', (name, path, least) => {
    const text = page(name, path);
    const pictures = [...text.matchAll(/<svg[^>]* role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(least);
    for (const [, title, about] of pictures) {
      expect(text).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
      expect(text).toMatch(new RegExp(`<desc id="${about}">[^<]+</desc>`));
    }
    expect(text).not.toContain('flowchart ');
    expect(text).not.toContain('█');
  });

  it('say the hours of the week in a table', () => {
    expect(page('manufacturer', 'coverage.html')).toContain(
      '<tr><td>Fri</td><td>08:00 to 15:30</td><td>somebody at work</td></tr>',
    );
  });

  it('show each item of a framework as a square, and count them as the table does', () => {
    const evidence = page('manufacturer', 'evidence.html');
    const [, picture = '', table = ''] = /(<figure class="picture">.*?<\/figure>)(.*?)<\/table>/s.exec(evidence) ?? [];
    for (const [state, look] of [
      ['evidence', 'shown'],
      ['partly', 'partly'],
      ['none', 'none'],
    ]) {
      const count = table.split(`<td>${state}</td>`).length - 1;
      expect(count, state).toBeGreaterThan(0);
      expect(picture.split(`class="item ${look}"`).length - 2, state).toBe(count);
      expect(picture).toContain(`${state}: ${count} of `);
    }
  });
});

describe('a value in a handbook', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1)) ![x](https://evil.example/x.png)',
    '"><svg onload=alert(1)>',
    '</title><b>x',
    '{{ x }} $x `x` --> <!-- x -->',
    '[//]: # (keep: notes)',
    'x"]\n  click r0 href "javascript:alert(1)"',
    '| a | b |\n| --- | --- |\n| c | d |',
    ' class="x" &lt;b&gt; &amp;#60;',
  ];
  const value = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  /** A program in which every text of several words is another one. */
  const spoiled = (data: unknown, text: string): unknown => {
    if (Array.isArray(data)) return data.map((each) => spoiled(each, text));
    if (typeof data === 'string') return / .* /.test(data) ? text : data;
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, spoiled(each, text)]));
  };

  it('never becomes markup', () => {
    const data = example('small-vendor');
    const whole = markupOf(
      pagesOf(handbookNamed('small-vendor'))
        .map(({ text }) => text)
        .join(''),
    );
    const known = new Set(whole.tags);
    const ordinary = /^(?:https:\/\/|mailto:|#|(?:\.\.\/)*[a-z_][a-z0-9/._-]*(?:[#?]|$))/i;
    fc.assert(
      fc.property(value, (text) => {
        for (const page of pagesOf(filesOf(spoiled(data, text) as Record<string, unknown>))) {
          const { attributes, tags, rest } = markupOf(page.text);
          expect(rest, page.path).not.toMatch(/[<>]/);
          expect(tags.filter((name) => !['pre', 'code'].includes(name) && !known.has(name))).toEqual([]);
          expect(attributes.filter(([key]) => /^(?:on|style$)/.test(key))).toEqual([]);
          const targets = attributes.flatMap(([key, target]) => (key === 'href' ? [target] : []));
          expect(targets.filter((target) => !ordinary.test(target))).toEqual([]);
        }
      }),
      { numRuns: runs(12), examples: hostile.map((text) => [text]) },
    );
  });
});
