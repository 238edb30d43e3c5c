import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Keys, openKeyboard } from '../../src/outside/keys.ts';

const asOne = (pasted: string) => pasted.split(/[\r\n]+/).join(' ');

function keyboardOn() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  return { stdin, keyboard: openKeyboard(stdin as unknown as NodeJS.ReadStream) };
}

/** What a prompt reads until it ends, which it does with the key of Enter. */
function readOf({ input, close }: Keys): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    input.on('data', (chunk) => {
      text += chunk;
      if (!/[\r\n\u0003]$/.test(text)) return;
      close();
      resolve(text);
    });
  });
}

/** What one prompt reads of the pieces that arrive at a terminal. */
async function firstOf(pieces: readonly (string | Buffer)[]): Promise<{ text: string; wasCut: boolean }> {
  const { stdin, keyboard } = keyboardOn();
  const keys = keyboard.open(asOne);
  const reading = readOf(keys);
  for (const piece of pieces) stdin.write(piece);
  const text = await reading;
  return { text, wasCut: keys.wasCut() };
}

describe('what a prompt reads', () => {
  it('is all that is typed, however long it goes on, and what is pasted and fits', async () => {
    const typed = Array.from({ length: 10_000 }, () => 'x');
    expect(await firstOf([...typed, '\r'])).toEqual({ text: `${'x'.repeat(10_000)}\r`, wasCut: false });
    expect(await firstOf(['y'.repeat(4000), '\r'])).toEqual({ text: `${'y'.repeat(4000)}\r`, wasCut: false });
  });

  it('is the beginning of ten megabytes, and the Enter after them', async () => {
    const megabytes = Array.from({ length: 160 }, () => 'x'.repeat(65_536));
    const cut = { text: `${'x'.repeat(4096)}\r`, wasCut: true };
    expect(await firstOf([...megabytes, '\r'])).toEqual(cut);
    expect(await firstOf(['\u001b[200~', ...megabytes, '\u001b[201~', '\r'])).toEqual(cut);
  });

  it('never lacks a Ctrl-C, not even in a paste without an end', async () => {
    expect((await firstOf(['x'.repeat(65_536), `${'x'.repeat(500)}\u0003`])).text.endsWith('\u0003')).toBe(true);
    expect((await firstOf(['\u001b[200~never ended', '\u0003'])).text).toBe('\u0003');
  });

  it('is one answer where several lines are pasted, wherever the marks and the letters are torn', async () => {
    const pasted = Buffer.from('a\u001b[200~Müller\rMeier\nMoser\u001b[201~b\r');
    for (let at = 1; at < pasted.length; at++) {
      if (at === 2) continue; // An Esc alone is the key.
      const { text } = await firstOf([pasted.subarray(0, at), pasted.subarray(at)]);
      expect(text).toBe('aMüller Meier Moserb\r');
    }
  });

  it('is one answer where a terminal marks nothing and many letters with line breaks come at once', async () => {
    const line = 'A line of forty letters or thereabouts, ';
    expect((await firstOf([`${line}\r${line}\r${line}`, '\r'])).text).toBe(`${line} ${line} ${line}\r`);
  });
});

describe('what is typed ahead', () => {
  it('waits for the question it is meant for', async () => {
    const { stdin, keyboard } = keyboardOn();
    stdin.write('one\rtwo\r');
    const answers = [await readOf(keyboard.open(asOne)), await readOf(keyboard.open(asOne))];
    stdin.write('three\r\u001b[B\rfive');
    await wait(1);
    answers.push(await readOf(keyboard.open(asOne)), await readOf(keyboard.open(asOne)));
    stdin.write('\r');
    answers.push(await readOf(keyboard.open(asOne)));
    expect(answers).toEqual(['one\r', 'two\r', 'three\r', '\u001b[B\r', 'five\r']);
  });

  it('goes to the same question where its first answer is not taken', async () => {
    const { stdin, keyboard } = keyboardOn();
    const { input, close } = keyboard.open(asOne);
    let text = '';
    input.on('data', (chunk) => {
      text += chunk;
    });
    stdin.write('never\r2027\r');
    while (!text.endsWith('2027\r')) await wait(5);
    close();
    expect(text).toBe('never\r2027\r');
  });
});
