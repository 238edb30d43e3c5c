// Word files: a second reader reads them, their bytes do not change, and every value in them is text.
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { withSameBytes } from '../../src/documents/word/same-bytes.ts';
import { columnWidths } from '../../src/documents/word/table.ts';
import { type WordParts, wordFile } from '../../src/documents/word/word.ts';
import { wordPackage } from '../../src/outside/word-package.ts';
import { documentsOf } from '../documents.ts';
import { example } from '../edited.ts';

const { docx, emptyZip } = wordPackage();
const documents = documentsOf(example('manufacturer'));
const named = (name: string) => documents.find((document) => document.name === name)!;
const follow = (target: string) => (target.endsWith('.md') ? target.replace('.md', '.docx') : target);

async function written(document: Document, parts: Partial<WordParts> = {}): Promise<Uint8Array> {
  const whole = { document, owner: 'Acme PSIRT', signing: undefined, follow, color: '0B5CAD', ...parts };
  return withSameBytes(await wordFile(whole, docx), emptyZip);
}

/** The parts of a file, as texts. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { files } = await emptyZip().loadAsync(bytes);
  const read = Object.entries(files).map(async ([path, file]) => [path, await file.async('string')] as const);
  return Object.fromEntries(await Promise.all(read));
}

const html = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const words = (xml: string) => xml.replace(/<w:tab\/>/g, ' ').replace(/<[^>]+>/g, '');
const withText = (text: string): Document => ({ ...named('charter'), text: `---\nstatus: draft\n---\n\n${text}` });

describe('a Word file', () => {
  it('is read by another reader, with its title, tables, lists and the place to sign', async () => {
    const text = await html(await written(named('charter')));
    expect(text).toMatch(/Charter of the Havelstrom Product Security Incident Response Team/);
    expect(text).toContain('<h1>Mission</h1>');
    expect(text).toMatch(/<ul><li>[^<]+<\/li>/);
    expect(text).toMatch(/<th><p><strong>Name<\/strong><\/p><\/th>.*Signature/);
    expect(text.match(/Chief Executive Officer \(grantor of the authority\)/g)).toHaveLength(1);
    expect(text).toContain('href="decisions.docx"');
  });

  it('says on each page how it stands, its label, the page and the whole', async () => {
    const parts = await partsOf(await written(named('charter')));
    expect(words(parts['word/header1.xml']!)).toBe('Charter · Acme PSIRT  TLP:GREEN ');
    expect(words(parts['word/footer1.xml']!)).toMatch(
      /^Version 3\.2 · approved on 2026-10-30 {2}TLP:GREEN {2}Page .* of /,
    );
    expect(parts['docProps/core.xml']).toContain('<dc:title>Charter · Acme PSIRT</dc:title>');
    const open = (await partsOf(await written({ ...named('charter'), tlp: 'CLEAR' })))['word/footer1.xml']!;
    expect(words(open)).toMatch(/^Version 3\.2 · approved {2}TLP:CLEAR /);
    const draft = { ...named('charter'), text: named('charter').text.replace('status: approved', 'status: draft') };
    expect(words((await partsOf(await written(draft)))['word/footer1.xml']!)).toMatch(/^DRAFT · Version 3\.2 /);
  });

  it('has the same bytes each time, and says nothing of when it was written', async () => {
    const bytes = await written(named('organization'));
    expect(Buffer.from(await written(named('organization'))).equals(Buffer.from(bytes))).toBe(true);
    expect((await partsOf(bytes))['docProps/core.xml']).not.toMatch(/\b20\d\d-\d\d-\d\d/);
    const { files } = await emptyZip().loadAsync(bytes);
    expect([...new Set(Object.values(files).map(({ date }) => date.getUTCFullYear()))]).toEqual([1980]);
  });

  it('names those who decided where the text has no place to sign, an empty line where nobody did', async () => {
    const plain = withText('# A\n\nText.\n');
    const signed = await html(await written(plain, { signing: ['Chief Technology Officer'] }));
    expect(signed).toMatch(/<h1>Signatures<\/h1>.*<td><p>Chief Technology Officer<\/p><\/td>/);
    const empty = await html(await written(plain, { signing: [] }));
    expect(empty).toMatch(/<h1>Signatures<\/h1><table>.*<td><p>…+<\/p><\/td><td><p>…+<\/p><\/td>/);
    expect(await html(await written(plain))).not.toContain('Signatures');
    const twice = await html(await written(named('charter'), { signing: [] }));
    expect(twice.match(/Signatures/g)).toHaveLength(1);
  });

  it('has boxes to tick, lists inside lists with their numbers, and says where a diagram stands', async () => {
    const lists = '- [ ] Call\n- [x] Write\n\n3. Third\n   - Inner\n4. Fourth\n\n1. First\n';
    const bytes = await written(withText(`# A\n\n${lists}\n\`\`\`mermaid\nflowchart TD\n  a["A"]\n\`\`\`\n`));
    const text = await html(bytes);
    expect(text).toContain('<p>☐ Call</p><p>☒ Write</p><ol><li>Third<ul><li>Inner</li></ul></li><li>Fourth</li>');
    expect(text).toContain('The diagram stands in the Markdown document');
    expect((await partsOf(bytes))['word/numbering.xml']).toContain('<w:start w:val="3"/>');
  });

  it.each([
    ['<script>alert(1)</script> ]]> <w:fldSimple w:instr="DDEAUTO"/> &amp;amp; "', '<script>alert(1)</script> ]]>'],
    ["=cmd|'/c calc'!A0 { DDEAUTO c:\\\\\\\\x }", "=cmd|'/c calc'!A0 { DDEAUTO c:\\\\x }"],
    ['a\u0001b\u000bc\uffffd\ud800e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ])('holds %j as text', async (value, shown) => {
    const parts = await partsOf(
      await written(withText(`# A\n\n${value}\n\n| ${value.replaceAll('|', '\\|')} |\n| --- |\n| b |\n`)),
    );
    const body = parts['word/document.xml']!;
    expect(body).not.toMatch(/<w:(?:fldSimple|instrText|fldChar)|<script/);
    const text = words(body)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'");
    expect(text.split(shown)).toHaveLength(3);
    expect(Object.values(parts).join('')).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it('leads to the web, to mail and to other Word files, and nowhere else', async () => {
    const links = [
      'https://a.example/?b=1&c="2"',
      'mailto:a@b.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '//host/share',
      'x.md',
      '#a',
    ];
    const parts = await partsOf(
      await written(withText(`# A\n\n${links.map((link) => `[word](<${link}>)`).join('\n')}\n`)),
    );
    const targets = [...parts['word/_rels/document.xml.rels']!.matchAll(/Target="([^"]*)" TargetMode="External"/g)];
    expect(targets.map(([, target]) => target)).toEqual([
      'https://a.example/?b=1&amp;c=%222%22',
      'mailto:a@b.example',
      'x.docx',
    ]);
    expect(words(parts['word/document.xml']!).match(/word/g)).toHaveLength(links.length);
  });

  it('is asked for in vain, with a sentence, where the package is not installed', () => {
    expect(() => wordPackage('/nowhere/package.json')).toThrow(
      /^Word files need the package docx.*npm install docx@9\.7\.1/,
    );
  });

  it('has columns that hold their longest words and fill the page', () => {
    const widths = columnWidths(
      [
        ['Kind', 'Text'],
        ['Incomprehensibilities', 'A '.repeat(80)],
      ],
      9000,
    );
    expect(widths[0]).toBeGreaterThan(2000);
    expect(widths[1]).toBeGreaterThan(widths[0]!);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(8990);
  });
});
