import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../src/outside/keys.ts';

/** What a prompt reads of the pieces that arrive at a terminal. */
async function readOf(pieces: readonly string[]): Promise<{ text: string; wasCut: boolean }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const keys = openKeys(stdin as unknown as NodeJS.ReadStream);
  let text = '';
  keys.input.on('data', (chunk) => {
    text += chunk;
  });
  for (const piece of pieces) stdin.write(piece);
  await new Promise((resolve) => setImmediate(resolve));
  const wasCut = keys.wasCut();
  keys.close();
  return { text, wasCut };
}

describe('what a prompt reads', () => {
  it('is all that is typed, however long it goes on, and what is pasted and fits', async () => {
    const typed = Array.from({ length: 10_000 }, () => 'x');
    expect(await readOf([...typed, '\r'])).toEqual({ text: `${'x'.repeat(10_000)}\r`, wasCut: false });
    expect(await readOf(['y'.repeat(4000), '\r'])).toEqual({ text: `${'y'.repeat(4000)}\r`, wasCut: false });
  });

  it('is the beginning of ten megabytes, and the Enter after them', async () => {
    const { text, wasCut } = await readOf([...Array.from({ length: 160 }, () => 'x'.repeat(65_536)), '\r']);
    expect(text).toBe(`${'x'.repeat(4096)}\r`);
    expect(wasCut).toBe(true);
  });

  it('never lacks a Ctrl-C', async () => {
    const { text } = await readOf(['x'.repeat(65_536), `${'x'.repeat(500)}\u0003`]);
    expect(text.endsWith('\u0003')).toBe(true);
  });
});
