// The preview: what it answers, to whom, and that it follows the files without writing any.
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { previewOf } from '../../src/commands/preview/site.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { type Answer, serveHere } from '../../src/outside/serving.ts';
import { openWorld } from '../../src/outside/world.ts';
import { header, program, psirt, put, startPsirt } from '../support.ts';

const world = openWorld([], () => '');

function answering(folder: string): (path: string) => Promise<Answer> {
  return previewOf({ world, program: folder });
}

describe('the pages of the preview', () => {
  it('are those of the handbook, with their findings beside them, and follow the files', async () => {
    const folder = program();
    const before = filesBelow(folder);
    const answer = answering(folder);
    const { text, status } = await answer('/charter.html');
    expect(status).toBe(200);
    expect(text).toContain("content=\"default-src 'none'; connect-src 'self'; script-src 'self';");
    expect(text).toMatch(/<aside class="beside"[^>]*>\n<h2>\d+ findings<\/h2>\n<ol>\n<li class="error">/);
    expect((await answer('/')).text).toContain('Acme PSIRT');
    const stamp = (await answer('/preview/stamp')).text;
    expect(text).toContain(`data-stamp="${stamp}"`);
    put(folder, {
      'program/charter.yaml': 'mission: We answer every report about our routers.\nreviewBy: "2020-01-01"\n',
    });
    expect((await answer('/preview/stamp')).text).not.toBe(stamp);
    expect((await answer('/charter.html')).text).toContain('We answer every report about our routers.');
    expect(filesBelow(folder)).toEqual([...before, 'program/charter.yaml'].sort());
  });

  it('are the findings where the program cannot be read, and the handbook again when it can', async () => {
    const folder = program();
    const answer = answering(folder);
    put(folder, { 'program/charter.yaml': 'mission: [<b>\n' });
    for (const path of ['/', '/charter.html', '/nowhere']) {
      const { text, type } = await answer(path);
      expect(type).toBe('text/html');
      expect(text).toContain('program/charter.yaml cannot be used as it stands');
      expect(text).toContain('yaml-not-readable');
      expect(text).not.toContain('<b>\n');
    }
    expect((await answer('/assets/handbook.css')).type).toBe('text/css');
    put(folder, { 'program/charter.yaml': 'mission: We answer every report about our routers.\n' });
    expect((await answer('/charter.html')).text).toContain('We answer every report about our routers.');
    expect((await answer('/preview/findings.html')).text).toContain('<h1>Findings</h1>');
    expect((await answer('/nowhere')).status).toBe(404);
    put(folder, { 'psirt.yaml': Buffer.from([255, 254, 0]) });
    expect((await answer('/')).text).toContain('is not UTF-8');
    put(folder, { 'psirt.yaml': header });
    expect((await answer('/gaps.html')).status).toBe(404);
    put(folder, { 'psirt.yaml': `${header}publication: { documents: { gaps: { tlp: AMBER+STRICT } } }\n` });
    expect((await answer('/gaps.html')).text).toContain('Gap report');
    expect((await answer('/')).text).toContain('Acme PSIRT');
  });
});

describe('the server', () => {
  interface Asked {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
  }

  async function served(): Promise<{
    port: number;
    ask: (asked: Asked) => Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>;
  }> {
    const answer = async (path: string) => {
      if (path === '/fault') throw new Error('a fault');
      return { status: 200, type: 'text/html', text: `<p>${path}</p>` };
    };
    const { address, close } = await serveHere(0, answer);
    onTestFinished(close);
    const port = Number(new URL(address).port);
    const ask = ({ method = 'GET', path = '/', headers = {} }: Asked) =>
      new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
          let text = '';
          response.on('data', (data) => {
            text += data;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
        });
        asked.on('error', reject).end();
      });
    return { port, ask };
  }

  it('answers to its own name only, to reading only, and to no other site', async () => {
    const { port, ask } = await served();
    expect(await ask({})).toMatchObject({ status: 200, text: '<p>/</p>' });
    expect(await ask({ headers: { Host: `localhost:${port}` } })).toMatchObject({ status: 200 });
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
      `[::1]:${port}`,
    ])
      expect((await ask({ headers: { Host: host } })).status, host).toBe(403);
    for (const from of ['cross-site', 'same-site'])
      expect((await ask({ headers: { 'Sec-Fetch-Site': from } })).status, from).toBe(403);
    for (const from of ['same-origin', 'none'])
      expect((await ask({ headers: { 'Sec-Fetch-Site': from } })).status, from).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask({ method }), method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask({ method: 'HEAD' })).toMatchObject({ status: 200, text: '', headers: { 'content-length': '8' } });
    expect((await ask({})).headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('goes on after a fault and an address that cannot be read', async () => {
    const { port, ask } = await served();
    expect(await ask({ path: '/%' })).toMatchObject({ status: 400 });
    expect(await ask({ path: '/fault' })).toMatchObject({ status: 500, text: 'a fault\n' });
    expect(await ask({ path: '/a%20b?c=d' })).toMatchObject({ status: 200, text: '<p>/a b</p>' });
    await expect(serveHere(port, async () => ({ status: 200, type: 'text/plain', text: '' }))).rejects.toThrow(
      `Something else uses the port ${port} already.`,
    );
  });
});

describe('psirt preview', () => {
  it('says its address, and ends with Ctrl-C', async () => {
    const { interrupt, printed, end } = startPsirt(program(), ['preview']);
    const address = await printed(/^http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect((await fetch(`${address.trim()}charter.html`)).status).toBe(200);
    interrupt();
    expect(await end).toMatchObject({
      code: 130,
      out: address,
      said: expect.stringContaining('of this folder, for this machine only'),
    });
  });

  it('knows what a port is', async () => {
    for (const port of ['0', '65536', 'x', '-1'])
      expect(await psirt(program(), ['preview', `--port=${port}`]), port).toMatchObject({
        code: 2,
        said: expect.stringContaining('from 1 to 65535'),
      });
  });
});
