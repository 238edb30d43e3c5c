// The gap report that `render` writes: the list that a steering group walks through.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists } from '../../src/outside/disk.ts';
import { copyOf, psirt, put, textAt } from '../support.ts';

const named = 'publication: { documents: { gaps: { tlp: AMBER+STRICT } } }\n';
const report = (folder: string): string => textAt(folder, 'docs/gaps.md');

function replace(folder: string, file: string, from: string | RegExp, to: string): void {
  const text = textAt(folder, file);
  expect(text).toMatch(from);
  put(folder, { [file]: text.replace(from, to) });
}

/** The small vendor with a deputy who is the same person, and with a waiver for that where one is given. */
function broken(waiver = ''): string {
  const folder = copyOf('small-vendor');
  const role = /(decision: accept-risk, accountableRole: )([a-z-]+)(, deputyRole: )[a-z-]+/;
  replace(folder, 'program/charter.yaml', role, '$1$2$3$2');
  if (waiver !== '')
    replace(folder, 'psirt.yaml', /unanswered:\n {2}- \{ field: waivers.*/, `waivers:\n  - { ${waiver} }`);
  return folder;
}

describe('the gap report', () => {
  it('is written where the program names it, by owner, with what must be and where', async () => {
    const folder = broken();
    expect((await psirt(folder, ['render'])).code).toBe(0);
    const text = report(folder);
    expect(text).toMatch(/^## PSIRT lead$/m);
    expect(text).toMatch(
      /^\| error \| .+ \| .+ \| program\/charter\.yaml: charter\.decisionRights\.accept-risk\S* \| decision-deputy-same-person \|$/m,
    );
    expect(text).toContain('The record is judged as of 2026-11-16, the day on which it was last updated.');
    expect(textAt(folder, 'docs/index.md')).toContain('[Gap report](gaps.md)');
    expect(text).not.toContain('## Waived');
  });

  it('lists what is waived, by whom and until when', async () => {
    const folder = broken(
      'rule: decision-deputy-same-person, reason: The deputy starts in March, approvedByRole: managing-director, on: 2026-11-01, expires: 2027-03-31',
    );
    await psirt(folder, ['render', '--only', 'gaps']);
    expect(report(folder)).toContain('1 open finding, 1 waived;');
    expect(report(folder)).toMatch(
      /\n## Waived\n[^#]*\| The deputy starts in March \| Managing director \| 2027-03-31 \|/,
    );
  });

  it('is written on request where the program does not name it, and is no document left over then', async () => {
    const folder = copyOf('manufacturer');
    expect(exists(join(folder, 'docs/gaps.md'))).toBe(false);
    expect((await psirt(folder, ['render', '--only', 'gaps'])).code).toBe(0);
    expect(report(folder)).toContain('0 open findings, 0 waived;');
    expect(await psirt(folder, ['render', '--check'])).toMatchObject({ code: 0 });
    const held = await psirt(folder, ['render', '--tlp', 'GREEN']);
    expect(held.said).toContain('docs/gaps.md');
    expect(textAt(folder, 'docs/index.md')).not.toContain('gaps.md');
  });

  it('changes by what is meant only: not by a comment, and not by people', async () => {
    const folder = broken();
    await psirt(folder, ['render', '--only', 'gaps']);
    const before = report(folder);
    put(folder, { 'program/charter.yaml': `# A comment.\n\n${textAt(folder, 'program/charter.yaml')}` });
    rmSync(join(folder, 'program/people.yaml'));
    await psirt(folder, ['render', '--only', 'gaps']);
    expect(report(folder)).toBe(before);
  });

  it('says what holds on any day where the record bears none', async () => {
    const folder = broken();
    const first = await psirt(folder, ['render', '--only', 'gaps']);
    expect(first.code).toBe(0);
    replace(folder, 'psirt.yaml', /^updatedOn: .*\n/m, '');
    await psirt(folder, ['render', '--only', 'gaps']);
    expect(report(folder)).toContain('only what holds on any day is listed');
    expect(report(folder)).toContain('decision-deputy-same-person');
    expect(report(folder)).not.toMatch(/overdue|1970|9000/);
  });

  it('keeps what a program says in its cell, whatever it is', async () => {
    const folder = broken();
    put(folder, {
      'psirt.yaml': `${textAt(folder, 'psirt.yaml').replace(/publication:\n(?: {2}.*\n)+/, named)}"x | <script>":\n  - "## Heading"\n`,
    });
    await psirt(folder, ['render', '--only', 'gaps']);
    const rows = report(folder)
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('script'));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.replace(/\\./g, '').split('|')).toHaveLength(7);
    expect(report(folder)).not.toMatch(/<script>|^## Heading/m);
  });
});
