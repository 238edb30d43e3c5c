import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBlock, escapeInline, escapeMermaid, linkTo } from '../../src/words/markdown.ts';
import { type MarkdownNode, parseMarkdown } from '../markdown-tree.ts';
import { runs } from '../runs.ts';

const nasty = [
  ...'\\`*_[]{}<>|~$#+-=.!&:@()"\'^%/?;,0123456789 \t\n',
  ...[
    'www.',
    'http://',
    'https://',
    'mailto:',
    'xmpp:',
    'a@b.c',
    '&amp;',
    '&#35;',
    '&lt',
    '](',
    '![',
    '[^1]',
    '[ ] ',
    '```',
  ],
  ...[
    '~~~',
    '---',
    '===',
    '***',
    '1. ',
    '1) ',
    '- ',
    '> ',
    '<!--',
    '-->',
    '<b>',
    '{{',
    '}}',
    '{%',
    '$$',
    '\\|',
    '| - |',
    ':-',
  ],
  ...['\u00a0', '\u00e9', '\u{1f600}', '\u4e2d', 'x', 'y', 'word '],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 24 })
  .map((parts) => parts.join(''))
  .filter(
    (value) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value) && value.isWellFormed(),
  );

function folded(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** The only text below a node; anything but one text makes it differ. */
function only(node: MarkdownNode | undefined): unknown {
  const { children = [] } = node ?? {};
  return children.length === 0
    ? ''
    : children.map(({ type, value }) => (type === 'text' ? value : `<${type}>`)).join('');
}

const places: readonly [string, (value: string) => unknown][] = [
  [
    'a paragraph',
    (value) => {
      const { children = [] } = parseMarkdown(`Before.\n\n${value}\n\nAfter.\n`);
      return value === '' ? '' : children.length === 3 ? only(children[1]) : children.map(({ type }) => type);
    },
  ],
  [
    'the middle of a sentence',
    (value) => {
      const [paragraph] = parseMarkdown(`Before (${value}).\n`).children ?? [];
      return String(only(paragraph)).slice('Before ('.length, -').'.length);
    },
  ],
  [
    'a cell of a table',
    (value) => {
      const [table] = parseMarkdown(`| a | b |\n| --- | --- |\n| ${value} | last |\n`).children ?? [];
      const row = table?.children?.[1]?.children ?? [];
      return row.length === 2 && only(row[1]) === 'last' ? only(row[0]) : table;
    },
  ],
  [
    'an item of a list',
    (value) => {
      const [list] = parseMarkdown(`- ${value}\n- last\n`).children ?? [];
      const items = list?.children ?? [];
      return items.length === 2 ? only(items[0]?.children?.[0]) : list;
    },
  ],
  ['a heading', (value) => only(parseMarkdown(`## ${value}\n`).children?.[0])],
  ['a quotation', (value) => only(parseMarkdown(`> ${value}\n`).children?.[0]?.children?.[0])],
];

describe('escapeInline', () => {
  it.each(places)('brings any text literally through %s', (_, readBack) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(readBack(escapeInline(value))).toBe(folded(value));
      }),
      { numRuns: runs(1500, 10) },
    );
  });

  it('escapes with a backslash only what the first Markdown did, so that every reader knows it', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const [, character] of escapeInline(value).matchAll(/\\(.)/gsu))
          expect('\\`*_{}[]()#+-.!|').toContain(character);
      }),
      { numRuns: runs(1500, 10) },
    );
  });

  it.each(readdirSync('examples'))('and so do the templates, in the documents of examples/%s', (name) => {
    for (const file of readdirSync(`examples/${name}/docs`, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.md')) continue;
      const lines = readFileSync(`examples/${name}/docs/${file}`, 'utf8').split('\n');
      for (const line of lines) expect(line, file).not.toMatch(/\\[^\\`*_{}[\]()#+.!|-]|__/);
    }
  });

  it('leaves nothing that MDX or Liquid would run', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(escapeInline(value)).not.toMatch(/(?<!\\)(?:\\\\)*[{}<]/);
      }),
    );
  });
});

describe('escapeBlock', () => {
  it('keeps paragraphs and nothing else', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const whole = paragraphs.join('\n\n');
        const expected = whole
          .split(/\n\s*\n/)
          .map(folded)
          .filter((paragraph) => paragraph !== '');
        const { children = [] } = parseMarkdown(`${escapeBlock(whole)}\n`);
        expect(children.map((node) => [node.type, only(node)])).toEqual(expected.map((value) => ['paragraph', value]));
      }),
      { numRuns: runs(1500, 10) },
    );
  });
});

describe('linkTo', () => {
  it.each([
    ['https://a.example/x_(y)', 'https://a.example/x_%28y%29'],
    ['https://a.example/?a=b&amp;c', 'https://a.example/?a=b&amp;c'],
    ['https://a.example/?a=b&c=d', 'https://a.example/?a=b&c=d'],
    ['psirt@a.example', 'mailto:psirt@a.example'],
  ])('%j is followed as %j', (target, url) => {
    const [paragraph] = parseMarkdown(linkTo(target)).children ?? [];
    const [link, ...rest] = paragraph?.children ?? [];
    expect(rest).toEqual([]);
    expect(link).toMatchObject({ type: 'link', url });
  });

  it.each(['javascript:alert(1)', 'http://a.example', 'data:text/html,x', '//a.example', 'ftp://a.b', ''])(
    '%j stays text',
    (target) => {
      expect(only(parseMarkdown(linkTo(target)).children?.[0])).toBe(target);
    },
  );

  it('is one link with its own text, whatever the address', () => {
    fc.assert(
      fc.property(text, text, (rest, label) => {
        const target = `https://a.example/${rest}`;
        const [paragraph, ...more] = parseMarkdown(`x ${linkTo(target, `l${label}l`)} y`).children ?? [];
        expect(more).toEqual([]);
        expect(paragraph?.children?.map(({ type }) => type)).toEqual(['text', 'link', 'text']);
        expect(only(paragraph?.children?.[1])).toBe(folded(`l${label}l`));
      }),
    );
  });
});

describe('escapeMermaid', () => {
  it('leaves letters, digits and a few marks', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(escapeMermaid(value)).toMatch(/^(?:[\p{L}\p{N} .,/()-]|#\d+;)*$/u);
      }),
    );
  });
});
