// The first minutes of two people: a maker of thermostats in Germany, and the SOC of a hospital. Ten questions, and what follows.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { sectorsFor } from '../../src/interview/row.ts';
import { temporaryFolder, textAt } from '../support.ts';
import { keys, openTerminal, type Terminal } from '../terminal.ts';

const binary = resolve('bin/psirt.js');
const most = 14;
const down = (times: number) => keys.down.repeat(times);

/** The terminal of an interview in a fresh folder, after its first questions were answered; there are few enough of them. */
async function afterOpening(args: readonly string[], answers: readonly (readonly [string, string?])[]) {
  const folder = temporaryFolder();
  const terminal = openTerminal([binary, 'init', ...args], folder);
  for (const [question, typed] of answers) await terminal.answer(question, typed);
  expect(answers.length).toBeLessThanOrEqual(most);
  return { folder, terminal };
}

async function stop(terminal: Terminal): Promise<void> {
  terminal.type(keys.controlC);
  expect(await terminal.exit).toBe(130);
}

describe('ten questions', () => {
  it('tell a maker of thermostats its duties, its weekends and where the charter is', async () => {
    const { folder, terminal } = await afterOpening(
      [],
      [
        ['What shall it be?'],
        ['In which setting does the team work?'],
        ['What is your organization called?', 'Wärmewerk'],
        ['In which countries is the organization established', 'Germany'],
        ['In which other countries', 'Austria, France'],
        ['In which sectors'],
        ['How large is the organization?', down(3)],
        ['Which products do you make or run?', 'Thermostats'],
        ['What is the team called?', 'Wärmewerk PSIRT'],
        ['When does somebody answer?', down(1)],
        ['Which role leads the team', 'PSIRT lead'],
        ['Which role stands in for the PSIRT lead', 'PSIRT analyst'],
        ['Which executive role backs the program', 'Managing director'],
        ['Which mail address reaches the team', 'psirt@waermewerk.example'],
      ],
    );
    await terminal.waitFor('CRA: 24 hours (early warning)');
    await terminal.waitFor('Every weekend nobody is there for 64 hours (from Friday 17:00 to Monday 09:00)');
    await terminal.waitFor('The 24 hours of CRA can pass in that time');
    await terminal.waitFor('The draft of your charter is in docs/charter.md.');
    await terminal.waitFor('Which part first?');
    await terminal.waitFor('Charter, the essential questions:');
    expect(terminal.shown()).toMatch(/\d+ of \d+ · Start 14 of 14/);
    await stop(terminal);
    expect(parse(textAt(folder, 'psirt.yaml'))).toMatchObject({
      kind: 'psirt',
      setting: 'company',
      company: { mainEstablishment: 'DE', jurisdictions: ['DE'], markets: ['AT', 'FR'], sizeClass: 'medium' },
      team: { timezone: 'Europe/Berlin', email: 'psirt@waermewerk.example' },
      products: [{ id: 'thermostats', name: 'Thermostats' }],
      roles: [
        { id: 'psirt-lead', kind: 'lead' },
        { id: 'psirt-analyst', kind: 'analyst' },
        { id: 'managing-director', title: 'Managing director', kind: 'executive' },
      ],
    });
    expect(parse(textAt(folder, 'program/staff.yaml'))).toMatchObject({
      coverage: { mode: 'business-hours', hours: [{ from: '09:00', to: '17:00' }] },
      succession: [{ role: 'psirt-lead', deputyRole: 'psirt-analyst' }],
    });
    expect(textAt(folder, 'docs/charter.md')).toContain('Managing director');
  });

  it('tell the SOC of a hospital its own', async () => {
    const health = sectorsFor({ draft: {}, clocks: openCatalogs().clocks }).findIndex(
      ({ value }) => value === 'health',
    );
    const { folder, terminal } = await afterOpening(
      ['soc'],
      [
        ['What shall it be?', down(2)],
        ['In which setting does the team work?'],
        ['What is your organization called?', 'Klinikum Nord'],
        ['In which countries is the organization established', 'DE'],
        ['In which other countries'],
        ['In which sectors', `${down(health)}${keys.space}`],
        ['How large is the organization?', down(4)],
        ['What is the team called?', 'SOC Klinikum Nord'],
        ['When does somebody answer?', down(1)],
        ['Which role leads the team (such as SOC manager)', 'Head of the SOC'],
        ['Which role stands in for the Head of the SOC', 'SOC analyst'],
        ['Which executive role backs the program', 'Medical director'],
        ['Which mail address reaches the team', 'soc@klinikum.example'],
      ],
    );
    await terminal.waitFor('NIS2: 24 hours (early warning)');
    await terminal.waitFor('GDPR: 72 hours');
    await terminal.waitFor('Every weekend nobody is there for 64 hours');
    await terminal.waitFor('The 24 hours of NIS2 can pass in that time');
    await terminal.waitFor('The draft of your charter is in soc/docs/charter.md.');
    await terminal.answer('Which part first?');
    await terminal.waitFor('Which other roles do you have?');
    expect(terminal.shown()).not.toContain('Which products');
    await stop(terminal);
    expect(parse(textAt(folder, 'soc/psirt.yaml'))).toMatchObject({
      kind: 'soc',
      company: { sectors: ['health'], sizeClass: 'large' },
      roles: [
        { id: 'head-of-the-soc', title: 'Head of the SOC', kind: 'lead' },
        { id: 'soc-analyst' },
        { id: 'medical-director', kind: 'executive' },
      ],
    });
  });
});
