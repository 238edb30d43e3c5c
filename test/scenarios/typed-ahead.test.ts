// Somebody who pastes lines, types faster than is asked, and takes what is offered.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder, textAt } from '../support.ts';
import { keys, openTerminal } from '../terminal.ts';

const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;

it('loses no key that is typed ahead, and makes one answer of pasted lines', async () => {
  const folder = temporaryFolder();
  const terminal = openTerminal([resolve('bin/psirt.js'), 'init', '.'], folder, { columns: 200 });
  await terminal.waitFor('What shall it be?');
  expect(terminal.raw()).toContain('\u001b[?2004h');
  // Kind, setting, name and country in one go; the first answer for the country is not taken.
  terminal.type(`\r\r${pasted('Acme\rDevices\rHolding\r')}\rAtlantis\r${'\u007f'.repeat(8)}Austria\r`);
  await terminal.waitFor('Acme Devices Holding');
  await terminal.waitFor('Understood: Austria (AT).');
  await terminal.waitFor('In which other countries');
  terminal.type(pasted('Germany\r\nFrance\r\n'));
  await terminal.waitFor('Germany, France');
  terminal.type(`\r${pasted('a\r')}`);
  await terminal.waitFor('In which sectors');
  terminal.type(keys.enter);
  await terminal.waitFor('What you pasted was left out: this question is answered by choosing.');
  await terminal.answer('How large is the organization?', keys.down);
  await terminal.answer('Which products do you make', pasted('Sensor One\nSensor Two\nHub'));
  await terminal.waitFor('What is the team called?');
  terminal.type(keys.controlC);
  expect(await terminal.exit).toBe(130);
  expect(terminal.raw().trimEnd().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
    terminal.raw().lastIndexOf('\u001b[?2004h'),
  );
  const program = parse(textAt(folder, 'psirt.yaml'));
  expect(program).toMatchObject({
    kind: 'psirt',
    company: { name: 'Acme Devices Holding', jurisdictions: ['AT'], markets: ['DE', 'FR'] },
    products: [{ name: 'Sensor One' }, { name: 'Sensor Two' }, { name: 'Hub' }],
  });
  expect(program.company.sectors).toBeUndefined();
});
