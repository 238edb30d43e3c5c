import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { assess } from '../../src/check/assess.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { harmless } from '../../src/words/harmless.ts';
import { toldIn } from '../told.ts';

const means = { rules, catalogs: openCatalogs(), today: '2026-11-22' };
const broken = assess(
  '.',
  assemble(
    parseSource(
      'psirt.yaml',
      'kind: psirt\nteam: { name: Acme, timezone: CET }\nwaivers:\n  - { rule: field-missing, reason: We have just begun, approvedByRole: lead, on: 2026-11-01, expires: 2026-12-31 }\n',
    ),
    new Map(),
  ),
  means,
);
const whole = assess('.', readProgram('examples/manufacturer'), means);

describe('the JSON report', () => {
  it('has the published form', () => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(writtenSchema('report') as object);
    for (const reports of [[broken], [whole], [broken, whole], []])
      expect(validate(JSON.parse(toldIn('json', reports))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is written as one object, though it is told program by program', () => {
    const text = toldIn('json', [broken, whole]);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  });

  it('adds up', () => {
    for (const { summary } of [broken, whole]) {
      const { total, holds, fails, waived, notChecked } = summary.rules;
      expect(holds + fails + waived + notChecked).toBe(total);
    }
  });

  it('shows waived findings and counts them apart', () => {
    expect(broken.waived.length).toBeGreaterThan(0);
    expect(broken.findings.some(({ rule }) => rule === 'field-missing')).toBe(false);
  });
});

describe('the text report', () => {
  it('frames the line, bars the components and says what to do next', () => {
    const text = toldIn('text', [broken]);
    expect(text).toContain(
      'team.timezone must be an IANA time zone such as Europe/Berlin, or an offset such as GMT+05:30, not an abbreviation, but "CET" stands here.',
    );
    expect(text).toMatch(/ +2 \| team: \{ name: Acme, timezone: CET \}\n +\| +\^/);
    expect(text).toMatch(/charter +░{10} +0 of \d+ +missing/);
    expect(text).toMatch(/What to do next\n {2}1\. /);
  });

  it('says of a clean program that it is clean', () => {
    expect(toldIn('text', [whole])).toContain('Findings: no errors.');
  });
});

describe('harmless', () => {
  it.each(['##[add-mask]x', '##vso[task.setvariable]x', '::error::x', '  ::error::x'])('breaks %s', (command) => {
    expect(harmless(`a ${command}\n${command}`)).not.toMatch(/##\[|##vso\[|^\s*::/m);
  });
});
