// A server for this machine only: it answers what a browser here asks for by our own address, and nothing else.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotRun } from '../words/exit.ts';
import { packageNamed } from '../words/package.ts';

/** What is answered. */
export interface Answer {
  status: number;
  /** Without the charset. */
  type: string;
  text: string;
}

/** A server at work. */
export interface Serving {
  /** `http://127.0.0.1:8080/` */
  address: string;
  close: () => Promise<void>;
}

const host = '127.0.0.1';

/** No other site may read an answer, show it in a frame or learn of it, and nothing is kept. */
const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Serves on the loopback address; 0 is a free port. Throws CannotRun where the port is taken or not allowed. */
export async function serveHere(port: number, answer: (path: string) => Promise<Answer>): Promise<Serving> {
  const { createServer } = packageNamed<typeof import('node:http')>('node:http');
  const server = createServer((request, response) => {
    const own = (server.address() as AddressInfo | null)?.port ?? port;
    void answered(request, own, answer).then((given) => send(request, response, given));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotRun(sayTaken(port, error))));
    server.listen(port, host, resolve);
  });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sayTaken(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE')
    return `Something else uses the port ${port} already. Name another one, or leave --port out.`;
  if (code === 'EACCES') return `The port ${port} is not allowed to you. Name one above 1023, or leave --port out.`;
  return `Nothing can be served on ${host}: ${message}.`;
}

/** A name that leads to this machine is not enough: a foreign page could bring one. It must be ours, and the page that asks, too. */
async function answered(
  { method, url = '/', headers: asked }: IncomingMessage,
  port: number,
  answer: (path: string) => Promise<Answer>,
): Promise<Answer> {
  const say = (status: number, text: string): Answer => ({ status, type: 'text/plain', text: `${text}\n` });
  const isOurs = asked.host === `${host}:${port}` || asked.host === `localhost:${port}`;
  const from = asked['sec-fetch-site'];
  if (!isOurs || (from !== undefined && from !== 'same-origin' && from !== 'none'))
    return say(403, `This preview answers only to http://${host}:${port}/.`);
  if (method !== 'GET' && method !== 'HEAD') return say(405, 'This preview can only be read.');
  try {
    return await answer(decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/'));
  } catch (error) {
    if (error instanceof URIError) return say(400, 'The address cannot be read.');
    return say(500, error instanceof Error ? error.message : String(error));
  }
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, text }: Answer): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    ...headers,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': body.length,
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Waits until somebody presses Ctrl-C, or the process is asked to end. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
