import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/check/assess.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { rules } from '../../src/rules/rules.ts';
import { assessed, catalogs, today } from '../assessed.ts';

function judge(name: string, example: string, on = today) {
  const report = assessed(example, on);
  return {
    findings: report.findings.filter(({ rule }) => rule === name),
    because: report.notChecked.find(({ rule }) => rule === name)?.because,
    wrong: report.findings
      .filter(({ rule }) => ['value-wrong', 'key-unknown'].includes(rule))
      .map(({ message }) => message),
  };
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('holds on its good example', () => {
    const { findings, because, wrong } = judge(name, rule.good);
    expect({ because, wrong, messages: findings.map(({ message }) => message) }).toEqual({
      because: undefined,
      wrong: [],
      messages: [],
    });
  });

  it('fails on its bad example, at a place and in a sentence', () => {
    const { findings, because, wrong } = judge(name, rule.bad, rule.badOn);
    expect({ because, wrong }).toEqual({ because: undefined, wrong: [] });
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, line } of findings) {
      expect(message).toMatch(/^[A-Z"].*\.$/s);
      expect(line).toBeGreaterThan(0);
    }
  });

  it('says what it asks, why, and who asks for it', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    for (const text of [rule.asks, rule.why]) expect(text).toMatch(/^[A-Z].*[.]$/s);
    expect(rule.source.length).toBeGreaterThan(0);
    const cited = catalogs.frameworks.map((framework) => framework.name);
    for (const source of rule.source)
      expect(
        cited.some((framework) => source.startsWith(`${framework}: `)),
        source,
      ).toBe(true);
  });
});

/** A program without one of its keys, for each key at any depth. */
function* withoutAKey(program: object): Generator<object> {
  for (const [key, value] of Object.entries(program)) {
    const others = Object.entries(program).filter(([other]) => other !== key);
    const rebuilt = (inner?: object) =>
      Array.isArray(program)
        ? program.map((item, index) => (String(index) === key ? inner : item))
        : Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
    if (!Array.isArray(program)) yield rebuilt();
    if (typeof value === 'object' && value !== null) for (const inner of withoutAKey(value)) yield rebuilt(inner);
  }
}

describe.each(rules.filter(({ partly }) => partly).map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('says what is there, and nothing of what is missing', () => {
    for (const text of [rule.bad, rule.good])
      for (const part of withoutAKey(parse(text))) {
        const { findings } = assess('.', assemblyOf(part as Record<string, unknown>), {
          rules: [rule],
          catalogs,
          today: rule.badOn ?? today,
        });
        for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN/);
      }
  });
});
