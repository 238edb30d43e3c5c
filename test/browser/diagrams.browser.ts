// Every diagram of the documents, drawn by the releases of Mermaid that readers have. `npm run mermaid:install` brings these.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeMermaid } from '../../src/words/markdown.ts';
import { args, executablePath, isThere } from './chromium.ts';

const releases = ['10.9', '11.4', '11.17'];
const bundleOf = (release: string) => join('.mermaid', 'node_modules', `mermaid-${release}`, 'dist', 'mermaid.min.js');
const areThere = releases.every((release) => existsSync(bundleOf(release)));
if (!areThere) console.log('Skipped: Mermaid is not there to draw the diagrams. "npm run mermaid:install" brings it.');

/** What Mermaid offers to a page. */
interface Mermaid {
  initialize(options: { startOnLoad: boolean }): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** A diagram as a release draws it: its picture and the words in it, or why there is none, and the boxes that lines pass behind. */
interface Drawn {
  svg: string;
  words: string;
  behind: string[];
}

const folders = ['docs/psirt', ...readdirSync('examples').map((name) => join('examples', name, 'docs'))];

/** Every diagram of the golden documents, each text once, with the first document that shows it. */
const diagrams = new Map<string, string>();
for (const folder of folders) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.md')) continue;
    for (const [, text] of readFileSync(join(folder, file), 'utf8').matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)) {
      if (!diagrams.has(text!)) diagrams.set(text!, join(folder, file));
    }
  }
}

/** The labels of a diagram as a reader should see them. */
function labelsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"/g)].map(([, label]) =>
    label!.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('<br/>', ''),
  );
}

/** Titles that mean something to Markdown, to HTML or to Mermaid. */
const titles = [
  ...['1. First line', '2) Second line', '- Dash', '+ Plus', '* Star', '# Head', '> Quote', '3.', '1.5 FTE'],
  ...['**bold**', '_thin_', '`code`', '[a](https://example.org)', 'https://example.org', 'a <b>b</b> & c', '&amp;'],
  ...[
    '<script>x</script>',
    'end',
    'say "stop"',
    '#35;',
    'fa:fa-ban x',
    '$$x^2$$',
    '%% note',
    'a --> b',
    'A|B',
    'C:\\x',
  ],
  ...[
    'Überwachung, Büro',
    '製品セキュリティ',
    'a\u2014b',
    'x; y',
    '{braces}',
    '((round))',
    '@person',
    '~wave~',
    '100 %',
  ],
];

const wordsIn = (text: string) => text.replace(/\s+/g, '');

let profile: string;
let browser: BrowserContext;

beforeAll(async () => {
  if (!isThere || !areThere) return;
  profile = mkdtempSync(join(tmpdir(), 'psirt-mermaid-'));
  browser = await chromium.launchPersistentContext(profile, { executablePath, args });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
});

/** What a release makes of diagrams. */
async function drawnBy(release: string, texts: readonly string[]): Promise<Drawn[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: bundleOf(release) });
  const drawn: Drawn[] = [];
  for (const [index, text] of texts.entries()) drawn.push(await page.evaluate(draw, { id: `diagram${index}`, text }));
  await page.close();
  return drawn;
}

/** Draws one diagram, in the page. */
async function draw({ id, text }: { id: string; text: string }): Promise<Drawn> {
  const { mermaid } = window as unknown as { mermaid: Mermaid };
  mermaid.initialize({ startOnLoad: false });
  const svg = await mermaid.render(id, text).then(
    (made) => made.svg,
    (error: Error) => `Not drawn: ${error.message}`,
  );
  document.body.innerHTML = svg;
  const boxes = [...document.querySelectorAll('.node')].map((node) => ({
    name: node.textContent?.trim() ?? '',
    area: (node.querySelector('rect, path') ?? node).getBoundingClientRect(),
  }));
  const behind = new Set<string>();
  for (const line of document.querySelectorAll<SVGPathElement>('.edgePaths path')) {
    const onScreen = line.getScreenCTM() ?? new DOMMatrix();
    for (let at = 0; at <= line.getTotalLength(); at += 2) {
      const { x, y } = line.getPointAtLength(at).matrixTransform(onScreen);
      for (const { name, area } of boxes) {
        const isInside = Math.min(x - area.left, area.right - x, y - area.top, area.bottom - y) > 6;
        if (isInside) behind.add(`${line.id} behind ${name}`);
      }
    }
  }
  for (const style of document.querySelectorAll('style')) style.remove();
  return { svg, words: document.body.textContent ?? '', behind: [...behind] };
}

describe.skipIf(!isThere || !areThere).each(releases)('Mermaid %s', (release) => {
  it('draws every diagram of the golden documents, with every label as it is meant', async () => {
    expect(diagrams.size).toBeGreaterThan(10);
    const texts = [...diagrams.keys()];
    const wrong = (await drawnBy(release, texts)).flatMap(({ svg, words }, index) => {
      const missing = labelsOf(texts[index]!).filter((label) => !wordsIn(words).includes(wordsIn(label)));
      const isDrawn = svg.startsWith('<svg') && !/Syntax error|Unsupported markdown/.test(words);
      return isDrawn && missing.length === 0 ? [] : [{ document: diagrams.get(texts[index]!), words, missing }];
    });
    expect(wrong).toEqual([]);
  });

  // 11.4 bends the lines of every flowchart, whatever the text asks for.
  it.skipIf(release === '11.4')('lets no line pass behind a box', async () => {
    const drawn = await drawnBy(release, [...diagrams.keys()]);
    expect(drawn.flatMap(({ behind }) => behind)).toEqual([]);
  });

  it.each([
    ['box', (label: string) => `flowchart LR\n  a["${label}"]\n`],
    ['rounded box', (label: string) => `flowchart LR\n  a(["${label}"])\n`],
    ['label of a line', (label: string) => `flowchart LR\n  a -->|"${label}"| b\n`],
  ])('shows any title literally as a %s', async (_, around) => {
    const drawn = await drawnBy(
      release,
      titles.map((title) => around(escapeMermaid(title))),
    );
    const shown = drawn.map(({ words }) => wordsIn(words));
    expect(shown.filter((words, index) => !words.includes(wordsIn(titles[index]!)))).toEqual([]);
  });
});
