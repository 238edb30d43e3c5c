import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { savingOver } from '../../src/commands/init/saving.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { header, put, temporaryFolder, textAt } from '../support.ts';
import { openTerminal } from '../terminal.ts';

const binary = resolve('bin/psirt.js');

describe('an interview that is cut off', () => {
  it.each(['SIGHUP', 'SIGTERM'] as const)('by %s has saved every answer', async (signal) => {
    const folder = temporaryFolder();
    const terminal = openTerminal([binary, 'init', '.'], folder);
    await terminal.answer('What shall it be?', '\u001b[B\u001b[B');
    await terminal.answer('In which setting does the team work?');
    await terminal.answer('What is your organization called?', 'Acme Devices');
    await terminal.answer('In which countries is the organization established', 'Austria');
    await terminal.answer('In which other countries', 'CH');
    await terminal.answer('In which sectors');
    await terminal.answer('How large is the organization?', '\u001b[B');
    await terminal.answer('What is the team called?', 'Acme SOC');
    await terminal.waitFor('When does somebody answer?');
    terminal.kill(signal);
    await terminal.exit;
    expect(parse(textAt(folder, 'psirt.yaml'))).toMatchObject({
      kind: 'soc',
      company: { name: 'Acme Devices', jurisdictions: ['AT'], markets: ['CH'], sizeClass: 'micro' },
      team: { name: 'Acme SOC' },
    });
    const again = openTerminal([binary, 'init', '.'], folder);
    await again.answer('In which sectors');
    await again.waitFor('When does somebody answer?');
    again.type('\u0003');
    expect(await again.exit).toBe(130);
  });
});

describe('saving after each answer', () => {
  const answered = (version: string) => {
    const folder = temporaryFolder();
    put(folder, { 'psirt.yaml': `# Ours.\n${header}`, 'program/charter.yaml': 'mission: We help.\n' });
    const existing = readProgram(folder);
    const save = savingOver(folder, existing);
    save({ ...existing.data, version });
    return { folder, existing, save };
  };

  it('does not write over what something else has changed meanwhile', () => {
    const { folder, existing, save } = answered('0.2');
    const text = textAt(folder, 'psirt.yaml').replace('# Ours.', '# Theirs.');
    put(folder, { 'psirt.yaml': text });
    expect(() => save({ ...existing.data, version: '0.3' })).toThrow(
      'psirt.yaml was changed by something else meanwhile',
    );
    expect(textAt(folder, 'psirt.yaml')).toBe(text);
  });

  it('gives a file back as it was when all of its answers are taken back', () => {
    const { folder, existing, save } = answered('0.2');
    expect(textAt(folder, 'psirt.yaml')).toContain('version: "0.2"');
    save(existing.data);
    expect(textAt(folder, 'psirt.yaml')).toBe(`# Ours.\n${header}`);
  });

  it('writes the schemas once, and no file that has no answer', () => {
    const { folder } = answered('0.2');
    expect(filesBelow(folder).filter((file) => !file.startsWith('.psirt/'))).toEqual([
      'program/charter.yaml',
      'psirt.yaml',
    ]);
    expect(textAt(folder, 'program/charter.yaml')).toBe('mission: We help.\n');
  });
});

describe('a question at a terminal', () => {
  it('can be set aside, and tells what it understood', async () => {
    const folder = temporaryFolder();
    const terminal = openTerminal([binary, 'init', '.'], folder);
    await terminal.answer('What shall it be?');
    await terminal.answer('In which setting does the team work?');
    await terminal.answer('What is your organization called?', '-');
    await terminal.answer('Why is there no answer?', '\u001b[B\u001b[B');
    await terminal.answer('is it not known?', 'The owners change its name this month.');
    await terminal.answer('In which countries is the organization established', 'Austria');
    await terminal.waitFor('Understood: Austria (AT).');
    await terminal.waitFor('In which other countries');
    terminal.type('\u0003');
    expect(await terminal.exit).toBe(130);
    expect(parse(textAt(folder, 'psirt.yaml'))).toMatchObject({
      company: { jurisdictions: ['AT'] },
      unanswered: [{ field: 'company.name', because: 'unknown', reason: 'The owners change its name this month.' }],
    });
  });
});
