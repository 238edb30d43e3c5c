// The handbook in a real browser: over http below a path, and opened from the disk. `npm run test:browser` runs it where Chromium is.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handbookOf } from '../../src/documents/handbook/handbook.ts';
import { handbookAssets } from '../../src/outside/handbook-assets.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { documentsOf } from '../documents.ts';
import { example } from '../edited.ts';
import { args, executablePath, isThere } from './chromium.ts';

const below = '/teams/psirt/handbook/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const data = example('small-vendor');
const files = handbookOf({
  data,
  documents: documentsOf(data),
  templates: loadTemplates(undefined),
  assets: handbookAssets(),
});
const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));

/** What a page asked for and said to be wrong. */
interface Heard {
  asked: string[];
  wrong: string[];
}

let folder: string;
let server: Server;
let browser: BrowserContext;
let origins: Readonly<Record<string, string>>;

/** A page that is listened to. */
async function listened(): Promise<{ page: Page; heard: Heard }> {
  const page = await browser.newPage();
  const heard: Heard = { asked: [], wrong: [] };
  page.on('request', (request) => heard.asked.push(request.url()));
  page.on('requestfailed', (request) => {
    // What the browser still fetches for one page when the test goes on to the next is given up, not missing.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') heard.wrong.push(`${request.url()} was not loaded: ${why}`);
  });
  page.on('pageerror', (error) => heard.wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.wrong.push(message.text());
  });
  return { page, heard };
}

/** What axe finds on a page, as its rule with the place. */
async function violations(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (rule) => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
    return (await engine.run(document, rule === undefined ? {} : { runOnly: [rule] })).violations;
  }, only);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

beforeAll(async () => {
  if (!isThere) return;
  folder = mkdtempSync(join(tmpdir(), 'psirt-browser-'));
  const root = join(folder, 'a folder', 'handbook');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(root, normalize(path.slice(below.length)));
    const isKnown = path.startsWith(below) && file.startsWith(root) && existsSync(file) && extname(file) !== '';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(isKnown ? readFileSync(file) : 'Not here.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origins = {
    'over http below a path': `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    'from the disk': pathToFileURL(`${root}/`).href,
  };
  browser = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, args });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!isThere).each(['over http below a path', 'from the disk'])('the handbook %s', (way) => {
  it('loads every page without an error, and asks nothing of anybody else', async () => {
    const { page, heard } = await listened();
    for (const path of pages) await page.goto(`${origins[way]}${path}`, { waitUntil: 'load' });
    expect(heard.wrong).toEqual([]);
    expect(heard.asked.filter((url) => !url.startsWith(origins[way]!))).toEqual([]);
    expect(heard.asked.length).toBeGreaterThan(pages.length);
    await page.close();
  });

  it('finds a word, and leads to it, with the keyboard alone', async () => {
    const { page, heard } = await listened();
    await page.goto(`${origins[way]}index.html`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('/');
    await page.keyboard.type('embargo');
    await page.waitForSelector('#found li a');
    expect(await page.textContent('#count')).toMatch(/^\d+ passages?\.|the first 12 are shown\.$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('index.html'));
    expect((await page.textContent('main'))?.toLowerCase()).toContain('embargo');
    expect(heard.wrong).toEqual([]);
    expect(heard.asked.filter((url) => !url.startsWith(origins[way]!))).toEqual([]);
    await page.close();
  });

  it('lets the keyboard reach every link of a page, one after the other', async () => {
    const { page } = await listened();
    await page.goto(`${origins[way]}disclosure-policy.html`);
    const links = await page.locator('a[href]:visible, button:visible, input:visible').count();
    const reached = new Set<string>();
    for (let step = 0; step < links + 20; step++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return '';
        const all = [...document.querySelectorAll('*')];
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return `${all.indexOf(element)} ${outlineStyle === 'none' && boxShadow === 'none' ? 'unseen' : 'seen'}`;
      });
      if (here !== '') reached.add(here);
    }
    expect(reached.size).toBeGreaterThanOrEqual(links);
    expect([...reached].filter((place) => place.endsWith('unseen'))).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!isThere)('a page of the handbook', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds in the %s', async (colorScheme) => {
    const { page } = await listened();
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(`${origins['from the disk']}${path}`);
      // What does not hang on colors is looked at once.
      const wrong = await violations(page, colorScheme === 'dark' ? 'color-contrast' : undefined);
      found.push(...wrong.map((violation) => `${path} ${violation}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it('is as accessible on a telephone, with the menu and the search open', async () => {
    const { page } = await listened();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${origins['from the disk']}charter.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.click('button.menu');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('#query');
    await page.keyboard.type('budget');
    await page.waitForSelector('#found li a');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['disclosure-policy', 2, 5],
    ['charter', 4, 10],
    ['brief', 1, 2],
  ])('prints %s on %d to %d sheets', async (name, least, most) => {
    const { page } = await listened();
    await page.goto(`${origins['from the disk']}${name}.html`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(least);
    expect(sheets).toBeLessThanOrEqual(most);
    await page.close();
  });
});
