// The JSON that other programs read has a published form: every key that is printed is described there, and nothing of it goes away.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { compareFindings } from '../../src/check/comparing.ts';
import { tellers } from '../../src/check/telling.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { differencesBetween } from '../../src/program/differences.ts';
import { rules } from '../../src/rules/rules.ts';
import type { Report } from '../../src/words/finding.ts';
import { catalogs, today } from '../assessed.ts';
import { example, setAt } from '../edited.ts';
import { runs } from '../runs.ts';
import { psirt } from '../support.ts';
import { told } from './hostile-reports.ts';

const examples = ['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'small-vendor'];
const paint = new Chalk({ level: 0 });

interface Form {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  allOf?: Form[];
  properties?: Record<string, Form>;
  required?: string[];
  items?: Form;
  additionalProperties?: Form | boolean;
  definitions?: Record<string, Form>;
}

const written = (name: string) => writtenSchema(name) as Form;

/** A form without references. */
function spelledOut(form: Form, definitions: Record<string, Form>): Form {
  const own = form.$ref === undefined ? form : definitions[form.$ref.replace('#/definitions/', '')]!;
  const [base = {}] = (own.allOf ?? []).map((part) => spelledOut(part, definitions));
  const whole = {
    ...own,
    ...(own.allOf === undefined
      ? {}
      : {
          properties: { ...base.properties, ...own.properties },
          required: [...(base.required ?? []), ...(own.required ?? [])],
        }),
  };
  const { allOf, definitions: inner, ...rest } = whole;
  return {
    ...rest,
    ...(rest.items === undefined ? {} : { items: spelledOut(rest.items, definitions) }),
    ...(rest.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(rest.properties).map(([key, value]) => [key, spelledOut(value, definitions)]),
          ),
        }),
  };
}

/** The same form, by which a key that it does not describe is wrong. */
function closed(form: Form): Form {
  const { properties, items } = form;
  return {
    ...form,
    ...(items === undefined ? {} : { items: closed(items) }),
    ...(properties === undefined
      ? {}
      : {
          additionalProperties: form.additionalProperties ?? false,
          properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closed(value)])),
        }),
  };
}

/** Everything that a form promises, a line for each key. */
function promisesOf(form: Form, at: string): string[] {
  const { properties = {}, required = [], items } = form;
  const values = form.enum ?? (form.const === undefined ? [] : [form.const]);
  const kind = [form.type ?? (values.length > 0 ? 'one of' : 'anything'), ...values.map(String)].join(' ');
  return [
    `${at}: ${kind}`,
    ...Object.entries(properties).flatMap(([key, value]) => {
      const [first = '', ...inner] = promisesOf(value, `${at}.${key}`);
      return [required.includes(key) ? `${first}, always` : first, ...inner];
    }),
    ...(items === undefined ? [] : promisesOf(items, `${at}[]`)),
  ];
}

function wholeForm(name: string): Form {
  const form = written(name);
  return spelledOut(form, form.definitions ?? {});
}

function strictly(name: string): (text: string) => void {
  const [open, strict] = [written(name), closed(wholeForm(name))].map((form) =>
    new Ajv({ strict: false }).compile(form),
  );
  return (text) => {
    const data: unknown = JSON.parse(text);
    for (const valid of [open, strict] as ValidateFunction[])
      expect(valid(data), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  };
}

const reportOn = (data: Record<string, unknown>, directory = '.'): Report =>
  assess(directory, assemblyOf(data), { rules, catalogs, today });

describe('a published form', () => {
  const forms = ['coverage', 'diff', 'report'];

  it('keeps every key and choice that it has promised', () => {
    const promised = readFileSync('test/check/published-forms.txt', 'utf8').trim().split('\n');
    const now = forms.flatMap((name) => promisesOf(wholeForm(name), name));
    expect(now.sort()).toEqual(promised.sort());
  });

  it('ships with the package, and says the same of a finding wherever there is one', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    for (const name of forms) expect(files).toContain(`schemas/${name}.schema.json`);
    const [diff, report] = [written('diff').definitions, written('report').definitions];
    expect([diff?.finding, diff?.severity]).toEqual([report?.finding, report?.severity]);
  });

  it('describes the report on every example, on an empty program, and against an earlier state', () => {
    const holds = strictly('report');
    for (const name of examples) {
      const directory = `examples/${name}`;
      const report = assess(directory, readProgram(directory), { rules, catalogs, today });
      const since = { against: 'main', old: report.findings, fixed: 1 };
      holds(told('json', [report, { ...report, findings: [], since }]));
    }
    holds(told('json', [reportOn({})]));
    holds(told('json', []));
  });

  it('describes what a change of every example says', () => {
    const holds = strictly('diff');
    for (const name of examples) {
      const [before, after] = [example(name), example(name)];
      setAt(after, '/team/name', 'Another team');
      setAt(after, '/charter/mission');
      setAt(after, '/policies');
      const differences = differencesBetween(before, after, catalogs);
      expect(differences.length).toBeGreaterThan(2);
      const findings = compareFindings(reportOn(before).findings, reportOn(after).findings);
      expect(findings.fresh.length).toBeGreaterThan(0);
      const change = { directory: '.', against: 'HEAD~1', commit: 'f'.repeat(40), differences, findings };
      holds(tellers.json!(change, paint));
      holds(tellers.json!({ ...change, findings: compareFindings(findings.fresh, []) }, paint));
    }
  });

  it('describes the evidence of every example', async () => {
    const holds = strictly('coverage');
    for (const name of examples)
      holds((await psirt('.', ['coverage', `examples/${name}`, '--format', 'json', '--today', today])).out);
    holds((await psirt('.', ['coverage', 'sim3', 'examples/bank-soc', '--format', 'json', '--today', today])).out);
  });

  it('describes the report on a program in which anything may stand anywhere', () => {
    const holds = strictly('report');
    const places = placesIn(example('small-vendor'));
    const change = fc.tuple(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }));
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const data = example('small-vendor');
      for (const [place, value] of changes)
        try {
          setAt(data, place, value);
        } catch {
          // An earlier change took away what holds the place.
        }
      holds(told('json', [reportOn(data)]));
    });
    fc.assert(property, { numRuns: runs(30, 100) });
  });
});

/** Every place in a program. */
function placesIn(value: unknown, at = ''): string[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(at === '' ? [] : [at]), ...inner.flatMap(([key, each]) => placesIn(each, `${at}/${key}`))];
}
