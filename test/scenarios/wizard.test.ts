import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    const terminal = openTerminal([binary, 'init', '.'], folder, { columns: 160 });
    await terminal.answer('What shall it be?');
    await terminal.answer('In which setting does the team work?');
    await terminal.answer('What is your organization called?', 'Acme Devices');
    await terminal.answer('In which countries is the organization established', 'Austria');
    await terminal.answer('In which other countries');
    await terminal.answer('In which sectors');
    await terminal.answer('How large is the organization?', keys.down);
    await terminal.answer('Which products do you make', 'Acme Sensor');
    await terminal.answer('What is the team called?', 'Acme Team');
    await terminal.waitFor('When does somebody answer?');
    terminal.type(keys.escape);
    await terminal.waitFor('What is the team called? Acme Team');
    terminal.type(`${'\u007f'.repeat(4)}PSIRT${keys.enter}`);
    await terminal.answer('When does somebody answer?', keys.down.repeat(5));
    await terminal.waitFor('In which time zone');
    await terminal.waitFor('Europe/Vienna');
    terminal.type(`${'\u007f'.repeat(13)}CET${keys.enter}`);
    await terminal.waitFor('is kept in several places');
    terminal.type(`${'\u007f'.repeat(3)}Europe/Vienna${keys.enter}`);
    await terminal.waitFor('Which role leads the team');
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
    await terminal.answer('In which other countries');
    await terminal.answer('In which sectors');
    await terminal.answer('Which role leads the team', 'PSIRT lead');
    await terminal.answer('Which role stands in for the PSIRT lead', 'PSIRT analyst');
    await terminal.answer('Which executive role backs the program', 'Managing director');
    await terminal.waitFor('Which mail address');
    terminal.type(keys.escape);
    await terminal.waitFor('Which executive role backs the program');
    terminal.type(keys.enter);
    await terminal.answer('Which mail address');
    await terminal.waitFor('CRA: 24 hours (early warning)');
    await terminal.waitFor('Somebody can be reached at every hour.');
    await terminal.waitFor('Which part first?');
    terminal.type(keys.enter);
    await terminal.answer('Which other roles do you have?');
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
    await terminal.answer('Which products are in scope? (Enter takes all that are ticked)');
    await terminal.answer('Which services does the team offer?');
    await terminal.answer('How far is this service offered?', keys.down);
    await terminal.answer('Services: does this table fit?', keys.down);
    await terminal.answer('Is the list as it should be?');
    await terminal.answer("How far does the team's authority go?", keys.down);
    await terminal.answer(
      'What may the team do on its own authority',
      'It sets the severity of a vulnerability; it publishes advisories',
    );
    await terminal.answer('Which role grants this authority?', keys.down);
    await terminal.answer('Which decisions must somebody be able to take?');
    await terminal.waitFor('Decision rights: does this table fit?');
    await terminal.waitFor('Accept a risk: Managing director, deputy Chief information security officer');
    terminal.type(keys.down.repeat(2) + keys.enter);
    await terminal.answer('Reject a report: what shall become of it?');
    await terminal.answer('Reject a report: Which role takes this decision?', keys.down);
    await terminal.answer('Reject a report: Which role takes this decision when the first one is away?', keys.down);
    await terminal.waitFor('Decision rights: does this table fit?');
    await terminal.waitFor('Reject a report: PSIRT analyst, deputy PSIRT lead');
    terminal.type(keys.down + keys.enter);
    await terminal.answer('Is the list as it should be?');
    await terminal.waitFor('Which part next?');
    terminal.type(`${keys.up}${keys.enter}`);
    await terminal.waitFor('This is what you answered. Is anything to be changed?');
    await terminal.waitFor('Sponsor: Managing director');
    terminal.type(keys.enter);
    await terminal.answer('Shall AGENTS.md say how an AI assistant works with this program?');
    expect(await terminal.exit).toBe(0);
    expect(existsSync(join(folder, 'AGENTS.md'))).toBe(false);
    expect(terminal.shown()).toContain('What to do next');
    const [, closing = ''] = terminal.shown().split('Your charter: docs/charter.md');
    expect(closing).toMatch(/^\nBefore somebody can sign it, it lacks:\n(?: {2}\S.*\n){1,3}Next: /);
    expect(closing).toContain('Next: "psirt init --ask charter", then "psirt check".');

    const charter = read('program/charter.yaml');
    expect(charter.mission).toBe('We find, fix and explain the vulnerabilities in Acme sensors.');
    expect(charter.scope.in).toEqual(['acme-sensor']);
    expect(charter.authority.statements).toEqual([
      'It sets the severity of a vulnerability',
      'it publishes advisories',
    ]);
    expect(charter.decisionRights[0]).toMatchObject({ accountableRole: 'psirt-analyst', deputyRole: 'psirt-lead' });
    expect(read('program/sponsorship.yaml').sponsorRole).toBe('managing-director');
    expect(readFileSync(join(folder, 'docs/charter.md'), 'utf8')).toContain(
      'We find, fix and explain the vulnerabilities in Acme sensors.',
    );
  });
});
