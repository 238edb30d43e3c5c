// The brand: a name, a color that can always be read, and a logo that is a picture and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandOf, brandStyle, onWhite } from '../../src/documents/brand.ts';
import { refusedInSvg } from '../../src/documents/picture-file.ts';
import { header, program, psirt, put, textAt } from '../support.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#123456" d="M0 0h9v9z"/></svg>\n';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const branded = (brand: string) => `${header}brand: ${brand}\n`;
const site = (folder: string, ...args: string[]) =>
  psirt(folder, ['render', '--format', 'html', '--only', 'charter', ...args]);

describe('the color of a brand', () => {
  it('stays where it can be read, and is made stronger where it cannot', () => {
    expect(onWhite('0b5cad')).toBe('0b5cad');
    for (const faint of ['ffff00', 'ffffff', '88ccff']) {
      const parts = onWhite(faint)
        .match(/../g)!
        .map((part) => Number.parseInt(part, 16));
      expect(Math.max(...parts), faint).toBeLessThan(160);
    }
    expect(brandStyle({ color: '000000' })).toMatch(/--accent: #000000;.*dark\) \{ :root \{ --accent: #[6-9a-f]/s);
  });

  it('is taken only in its form, as are the others', () => {
    expect(brandOf({ brand: { color: 'red;}', logo: '../x.svg', name: 7 } })).toEqual({});
    expect(brandOf({ brand: 'x' })).toEqual({});
    expect(brandOf({ brand: { color: '#AbCdEf', logo: 'a/b.png', name: 'Acme' } })).toEqual({
      color: 'AbCdEf',
      logo: 'a/b.png',
      name: 'Acme',
    });
  });
});

describe('a logo', () => {
  it.each([
    ['a script', '<svg><script>alert(1)</script></svg>'],
    ['a handler', '<svg onload="alert(1)"></svg>'],
    ['a handler without a space', "<svg\tOnLoad = 'alert(1)'></svg>"],
    ['a page', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
    ['a style', '<svg><style>@import "https://a.example"</style></svg>'],
    ['a link', '<svg><a href="https://a.example"><path/></a></svg>'],
    ['a file from elsewhere', '<svg><use xlink:href="https://a.example/x.svg#a"/></svg>'],
    ['a hidden address', '<svg><use href="&#x6a;avascript:alert(1)"/></svg>'],
    ['a fill from elsewhere', '<svg><path fill="url(https://a.example)"/></svg>'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['a style sheet', '<svg><?xml-stylesheet href="a"?></svg>'],
    ['no picture at all', '<html></html>'],
  ])('with %s is refused', (_, text) => {
    expect(refusedInSvg(text)).toBeDefined();
  });

  it('of shapes only is taken', () => {
    expect(refusedInSvg(`<?xml version="1.0"?>\n<!-- ours -->\n${svg}`)).toBeUndefined();
    expect(
      refusedInSvg(
        '<svg><defs><linearGradient id="a"/></defs><path fill="url(#a)" style="stroke:url(#a)"/><use href="#b"/></svg>',
      ),
    ).toBeUndefined();
  });

  it('stands above each page, with the name and the color', async () => {
    const folder = program();
    put(folder, {
      'psirt.yaml': branded('{ name: Acme Trust, color: "#ffcc00", logo: art/logo.svg }'),
      'art/logo.svg': svg,
    });
    expect((await psirt(folder, ['check'])).out).not.toContain('brand');
    await site(folder);
    const page = textAt(folder, 'handbook/charter.html');
    expect(page).toContain('<img class="logo" src="assets/logo.svg" alt="">Acme Trust</a>');
    expect(page).toContain('<link rel="stylesheet" href="assets/brand.css">');
    expect(page).toContain("img-src 'self';");
    expect(textAt(folder, 'handbook/assets/logo.svg')).toContain(svg);
    expect((await site(folder, '--check')).code).toBe(0);
    await site(folder, '--only', 'charter');
    put(folder, { 'psirt.yaml': branded('{ logo: logo.png }'), 'logo.png': png });
    expect((await site(folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'handbook/assets/logo.png')).equals(png)).toBe(true);
    expect((await site(folder, '--check')).code).toBe(0);
    expect((await psirt(folder, ['render', '--format', 'html', '--prune'])).code).toBe(0);
    expect(existsSync(join(folder, 'handbook/assets/logo.svg'))).toBe(false);
  });

  it('that is not there, too large, or another kind of file is told in a sentence, and nothing is written', async () => {
    const folder = program();
    const files = {
      'l.svg': '<svg><script/></svg>',
      'l.png': svg,
      'large.png': Buffer.concat([png, Buffer.alloc(102_400)]),
    };
    put(folder, files);
    for (const [logo, says] of [
      ['none.svg', 'is not there'],
      ['l.svg', 'holds <script>'],
      ['l.png', 'is no PNG'],
      ['large.png', 'larger than 100 KiB'],
    ] as const) {
      put(folder, { 'psirt.yaml': branded(`{ logo: ${logo} }`) });
      expect(await site(folder), logo).toMatchObject({ code: 2, said: expect.stringContaining(says) });
    }
    expect(existsSync(join(folder, 'handbook'))).toBe(false);
    put(folder, { 'psirt.yaml': branded('{ logo: ../l.svg, color: red }') });
    const { out } = await psirt(folder, ['check']);
    expect(out).toContain('brand.logo');
    expect(out).toContain('brand.color');
  });
});
