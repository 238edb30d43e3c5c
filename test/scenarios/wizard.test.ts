import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keys, openTerminal } from '../terminal.ts';

const binary = resolve('bin/psirt.js');
const folder = mkdtempSync(join(tmpdir(), 'psirt-wizard-'));
const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the interview at a terminal', () => {
  it('goes back with Esc, refuses what cannot be, and saves on Ctrl-C', async () => {
    const terminal = openTerminal([binary, 'init', '.'], folder);
    await terminal.answer('What is your organization called?', 'Acme Devices');
    await terminal.answer('What is the team called?', 'Acme Team');
    await terminal.waitFor('In which time zone');
    terminal.type(keys.escape);
    await terminal.waitFor('What is the team called? Acme Team');
    terminal.type(`${'\u007f'.repeat(4)}PSIRT${keys.enter}`);
    await terminal.answer('In which time zone', 'CET');
    await terminal.waitFor('is kept in several places');
    terminal.type(`${'\u007f'.repeat(3)}Europe/Vienna${keys.enter}`);
    await terminal.waitFor('Which roles are there?');
    terminal.type(keys.controlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.shown()).toContain('Saved what you answered. Go on with "psirt init".');
    expect(read('psirt.yaml')).toMatchObject({
      company: { name: 'Acme Devices' },
      team: { name: 'Acme PSIRT', timezone: 'Europe/Vienna' },
    });
  });

  it('resumes with what is missing, and the charter holds the typed mission', async () => {
    const terminal = openTerminal([binary, 'init', '.'], folder);
    await terminal.answer('Which roles are there?');
    await terminal.answer('Is the list as it should be?');
    await terminal.answer('What is the product called?', 'Acme Sensor');
    await terminal.answer('What kind of product is this?', keys.down + keys.down);
    await terminal.answer('Is the list as it should be?');
    await terminal.answer('Which executive role sponsors the program?', keys.down);
    await terminal.waitFor('Whom does the team serve, and with whom does it work?');
    terminal.type(keys.escape);
    await terminal.answer('Which executive role sponsors the program?', keys.down);
    await terminal.answer('Whom does the team serve, and with whom does it work?');
    await terminal.answer('Is the list as it should be?');
    await terminal.answer(
      "What is the team's mission",
      'We find, fix and explain the vulnerabilities in Acme sensors.',
    );
    await terminal.answer('Which mission of your organization', 'To measure what matters, safely.');
    await terminal.answer(
      'Why was the team created and funded?',
      'Because our customers run our sensors in places where a fault hurts.',
    );
    await terminal.answer('Whom does the team serve', 'Everybody who runs an Acme sensor.');
    await terminal.answer('Which products are in scope?', keys.space);
    await terminal.answer('Which services does the team offer?');
    await terminal.answer('How far is this service offered?', keys.down);
    await terminal.answer('Which role provides this service?', keys.down + keys.down);
    await terminal.answer('Is the list as it should be?');
    await terminal.answer("How far does the team's authority go?", keys.down);
    await terminal.answer(
      'What may the team do on its own authority',
      'It sets the severity of a vulnerability; it publishes advisories',
    );
    await terminal.answer('Which role grants this authority?', keys.down);
    await terminal.answer('Which decisions must somebody be able to take?');
    await terminal.answer('Which role takes this decision?', keys.down);
    await terminal.answer('Which role takes this decision when the first one is away?', keys.down);
    await terminal.answer('Is the list as it should be?');
    await terminal.waitFor('Go on with "Organizational model"?');
    terminal.type(keys.down + keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.shown()).toContain('What to do next');

    const charter = read('program/charter.yaml');
    expect(charter.mission).toBe('We find, fix and explain the vulnerabilities in Acme sensors.');
    expect(charter.scope.in).toEqual(['acme-sensor']);
    expect(charter.authority.statements).toEqual([
      'It sets the severity of a vulnerability',
      'it publishes advisories',
    ]);
    expect(charter.decisionRights[0]).toMatchObject({ accountableRole: 'psirt-lead', deputyRole: 'psirt-analyst' });
    expect(read('program/sponsorship.yaml').sponsorRole).toBe('psirt-analyst');
    expect(readFileSync(join(folder, 'docs/charter.md'), 'utf8')).toContain(
      'We find, fix and explain the vulnerabilities in Acme sensors.',
    );
  });
});
