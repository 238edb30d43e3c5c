import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keys, openTerminal } from '../terminal.ts';

const binary = resolve('bin/psirt.js');
const folder = mkdtempSync(join(tmpdir(), 'psirt-why-'));
cpSync(resolve('examples/small-vendor'), folder, { recursive: true });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('"?" at a question', () => {
  it('explains a text that is there already, and asks again', async () => {
    const terminal = openTerminal([binary, 'init', '.', '--ask', 'charter'], folder);
    await terminal.waitFor("What is the team's mission, in one or two sentences?");
    terminal.type('?');
    await terminal.waitFor('charter.mission  field');
    await terminal.waitFor('When it is required');
    await terminal.waitFor("What is the team's mission, in one or two sentences?");
    terminal.type(keys.controlC);
    expect(await terminal.exit).toBe(130);
  });

  it('keeps what was ticked, explains a choice with its meanings, and answers as if nothing had been asked', async () => {
    const terminal = openTerminal([binary, 'init', '.', '--ask', 'engagement', '--all'], folder);
    await terminal.answer('What does the monitoring watch?', 'All networks');
    await terminal.answer('Does the monitoring run today?', keys.down);
    await terminal.waitFor('Were those who are watched told');
    terminal.type(keys.down);
    await terminal.waitFor('❯ Yes');
    terminal.type('?');
    await terminal.waitFor('engagement.monitoring.noticeGiven');
    await terminal.waitFor('❯ Yes');
    terminal.type(keys.enter);
    await terminal.waitFor('Where is the text kept');
    terminal.type(keys.controlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.shown()).toContain('Were those who are watched told, in a text that they could read? Yes');
  });
});
