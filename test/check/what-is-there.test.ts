import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/check/assess.ts';
import { type Schema, schemaAt } from '../../src/model/schemas.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { assessed, catalogs, today, yamlOf } from '../assessed.ts';

type Data = Record<string, unknown>;

/** Every list in what a rule reads, with its schema. */
function* listsIn(
  value: unknown,
  schema: Schema | undefined,
  path: string,
): Generator<{ list: unknown[]; schema: Schema; path: string }> {
  if (Array.isArray(value)) {
    if (schema?.items?.required && value.length > 0) yield { list: value, schema, path };
    for (const item of value) yield* listsIn(item, schema?.items, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* listsIn(inner, schema?.properties?.[key], path === '' ? key : `${path}.${key}`);
  }
}

/** The bad example of a rule with one more entry in one of its lists, which lacks one key that it must have. */
function* withOneGap({ bad }: Rule): Generator<{ text: string; path: string; key: string }> {
  const plain = parse(bad) as Data;
  const count = [...listsIn(plain, schemaAt(''), '')].length;
  for (let index = 0; index < count; index++) {
    const required = [...listsIn(plain, schemaAt(''), '')][index]!.schema.items!.required!;
    for (const key of required) {
      const data = structuredClone(plain);
      const { list, path } = [...listsIn(data, schemaAt(''), '')][index]!;
      const more = structuredClone(list[0]) as Data;
      if (typeof more.id === 'string') more.id = `${more.id}-more`;
      if (!(key in more)) continue;
      delete more[key];
      list.push(more);
      yield { text: yamlOf(data), path, key };
    }
  }
}

/** Gaps in an entry that could be, or does away with, the very thing that the rule misses. */
const couldBeIt: Readonly<Record<string, readonly string[]>> = {
  'dangling-reference': ['roles: id'],
  'duty-unanswered': ['obligations: clock'],
  'required-role-without-deputy': ['roles: title'],
  'seats-exceed-people': ['staff.positions: role', 'staff.positions: fteFunded'],
  'time-measure-without-time': ['policies.slas: id'],
};

describe('kind 1: a gap in one entry silences nothing but the judgement of this entry', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const silenced: string[] = [];
    for (const { text, path, key } of withOneGap(rule)) {
      const report = assessed(text, rule.badOn);
      const isSaid = report.findings.some((finding) => finding.rule === name);
      const reckons = [...rule.whole, ...rule.absentFrom].includes(path);
      if (!isSaid && !reckons) silenced.push(`${path}: ${key}`);
    }
    expect(silenced).toEqual(couldBeIt[name] ?? []);
  });
});

/** A program that holds nothing but what is given. */
const started = `schemaVersion: 1
kind: psirt
company: { name: Acme, jurisdictions: [DE], sizeClass: small }
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
roles: [{ id: lead, title: Lead, kind: lead }]
`;

describe('kind 2: "not started" means that nothing was typed', () => {
  const parts: Readonly<Record<string, string>> = {
    stakeholders:
      'parties: [{ id: customers, name: Customers, side: external, class: customer, relation: serves, ownerRole: lead, maxTlp: CLEAR }], pointOfContact: { externalRole: lead }',
    evaluation: 'kpis: [{ id: answers }]',
    sponsorship: 'mandate: { statement: We answer }, businessCase: { summary: Customers ask }',
    resources: 'intake: { keys: [{ id: old, kind: openpgp, expires: 2026-08-18 }] }',
  };

  it.each(Object.entries(parts))('%s is incomplete, and each key that an entry lacks is named', (name, part) => {
    const { components, findings } = assessed(`${started}${name}: { ${part} }\n`);
    expect(components.find((component) => component.name === name)?.state).toBe('incomplete');
    expect(findings.filter(({ rule, component }) => rule === 'component-not-started' && component === name)).toEqual(
      [],
    );
    expect(findings.some(({ rule, pointer }) => rule === 'field-missing' && pointer.startsWith(`/${name}/`))).toBe(
      true,
    );
  });

  it('tells an expired key whatever the rest of its entry lacks', () => {
    const { findings } = assessed(`${started}resources: { ${parts.resources} }\n`);
    expect(findings.filter(({ rule }) => rule === 'key-expired').map(({ pointer }) => pointer)).toEqual([
      '/resources/intake/keys/0/expires',
    ]);
  });
});

describe('kind 11: a place without an answer can be set aside with a reason', () => {
  const key = (rest: string) => `${started}resources:
  intake: { keys: [{ id: old, kind: openpgp, expires: 2028-08-18 }] }
  unanswered: [{ field: "intake.keys[old].custodianRoles", because: unknown, reason: The page does not say it${rest} }]
`;
  const lacks = (text: string) =>
    assessed(text)
      .findings.filter(({ pointer }) => pointer === '/resources/intake/keys/0')
      .map(({ message }) => message);

  it('at any depth, by id or by number, counted apart', () => {
    const report = assessed(key(''));
    expect(lacks(key('')).join()).not.toContain('custodianRoles');
    expect(lacks(key('').replace('keys[old]', 'keys[0]')).join()).not.toContain('custodianRoles');
    expect(lacks(key('').replace('unknown', 'undecided')).join()).not.toContain('custodianRoles');
    expect(report.setAside).toEqual([
      { pointer: '/resources/intake/keys/0/custodianRoles', because: 'unknown', reason: 'The page does not say it' },
    ]);
    expect(report.summary.setAside).toBe(1);
  });

  it('as a whole component, in psirt.yaml', () => {
    const isGap = (text: string) => assessed(text).gaps.includes('/budget');
    expect(isGap(started)).toBe(true);
    const aside = `${started}unanswered: [{ field: budget, because: not-applicable, reason: Nobody is paid }]\n`;
    expect(isGap(aside)).toBe(false);
    expect(assessed(aside).components.find(({ name }) => name === 'budget')?.state).toBe('set-aside');
  });

  it.each([
    [
      'a path that names nothing',
      'intake.kyes[old].expires',
      '"kyes" is not a field of resources, intake. Did you mean "keys"?',
    ],
    ['an id that is gone', 'intake.keys[older].custodianRoles', 'no entry there is called "older"'],
    ['an answer', 'intake.keys[old].expires', 'has an answer and is also listed under "unanswered"'],
  ])('not with %s', (_, field, said) => {
    const messages = assessed(key('').replace('intake.keys[old].custodianRoles', field)).findings.map(
      ({ message }) => message,
    );
    expect(messages.filter((message) => message.includes(said))).toHaveLength(1);
  });

  it('not without its reason, and never with the end of psirt', () => {
    const bare = key('').replace(', reason: The page does not say it', '');
    expect(
      assessed(bare).findings.some(({ message }) => message.includes('unanswered[0] needs Reason (reason) or Source')),
    ).toBe(true);
    for (const entry of [
      '5',
      '{}',
      'true',
      '[]',
      '{ field: 5 }',
      '{ field: version, because: 5 }',
      '{ field: version, because: undecided }',
    ])
      expect(assessed(`${started}unanswered: [${entry}]\n`).findings.length).toBeGreaterThan(0);
  });
});

describe('kind 3: one slip in psirt.yaml is one finding', () => {
  const slips: Readonly<Record<string, (text: string) => string>> = {
    'a key twice': (text) => `${text}status: draft\n`,
    'a tab': (text) => `${text}\tx: 1\n`,
    'an anchor': (text) => `${text}note: &a x\n`,
    'a second document': (text) => `${text}---\na: 1\n`,
    'a syntax error': (text) => `${text}x: [1\n`,
    'a hidden character': (text) => `${text}# \u200b\n`,
  };

  it.each(Object.entries(slips))('%s', (_, slip) => {
    for (const example of ['small-vendor', 'manufacturer', 'bank-soc']) {
      const { header, files } = readProgram(`examples/${example}`);
      const report = assess('.', assemble(parseSource('psirt.yaml', slip(header.text)), files), {
        rules,
        catalogs,
        today,
      });
      expect(report.findings).toHaveLength(1);
      expect(report.findings[0]?.file).toBe('psirt.yaml');
      expect(report.nextSteps).toHaveLength(1);
      expect(new Set(report.notChecked.map(({ because }) => because))).toEqual(new Set(['psirt.yaml cannot be read']));
      expect(report.summary.rules.notChecked).toBe(report.summary.rules.total);
    }
  });
});
