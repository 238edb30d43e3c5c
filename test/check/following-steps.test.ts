// Whoever follows the first step of "What to do next" gets rid of what it is about: by the question that is asked, or at the line.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { faults } from '../../src/check/faults.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { componentNames, type Schema, schemaOf } from '../../src/model/schemas.ts';
import type { Finding } from '../../src/words/finding.ts';
import { pointer, valueAt } from '../../src/words/pointer.ts';
import { assessed, catalogs, today } from '../assessed.ts';
import { example, setAt } from '../edited.ts';

const examples = ['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'];
const each = 3;
type Data = Record<string, unknown>;

/** The places inside a value of keys that its schema requires. */
function requiredIn(schema: Schema, value: unknown, at: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => requiredIn(schema.items ?? {}, entry, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${at}${pointer(key)}`;
    const below = requiredIn(schema.properties?.[key] ?? {}, inner, place);
    return schema.required?.includes(key) ? [place, ...below] : below;
  });
}

/** Places all over a part of an example: some, evenly spread, no two of the same form. */
function sampleOf(data: Data, name: string, offset: number): string[] {
  const isHeader = name === 'program';
  const part = isHeader
    ? Object.fromEntries(Object.entries(data).filter(([key]) => !componentNames.includes(key)))
    : data[name];
  const all = requiredIn(schemaOf(name), part, isHeader ? '' : pointer(name)).filter((at) => !isLeftAlone(at));
  const forms = [...new Map(all.map((at) => [at.replace(/\/\d+(?=\/|$)/g, '/#'), at])).values()];
  return Array.from(
    { length: each },
    (_, number) => forms[(Math.floor((number * forms.length) / each) + offset) % forms.length],
  ).filter((at, index, those): at is string => at !== undefined && those.indexOf(at) === index);
}

/** What the commands keep: without the kind and the form of the file, there is no program. */
function isLeftAlone(at: string): boolean {
  return ['/schemaVersion', '/kind'].includes(at);
}

/** Somebody who keeps what is there and answers what is open as the example does, else with whatever fits. */
function answering(original: Data) {
  return (question: Question): unknown => {
    const { key, kind, choices, initial, check } = question;
    const said = valueAt(original, key);
    const isReal = ({ name, value }: (typeof choices)[number]) =>
      value !== undefined && !name.startsWith('Set it aside') && !name.endsWith('that is not in the list');
    if (/\/grid\/\d+$/.test(key)) return 'accept';
    if (kind === 'choice') {
      if (initial !== undefined) return initial;
      return (choices.find(({ value }) => value !== undefined && value === said) ?? choices.find(isReal))?.value;
    }
    if (kind === 'choices') {
      const ticked = choices.filter(({ checked, value }) => checked || (Array.isArray(said) && said.includes(value)));
      return (ticked.length > 0 ? ticked : choices.filter(isReal).slice(0, 2)).map(({ value }) => value);
    }
    const own = [initial, Array.isArray(said) ? said.join('; ') : said, 'As agreed', '2027-06-30', '24 hours', '1'].map(
      (text) => String(text ?? ''),
    );
    return own.find((text) => text !== '' && check(text) === true) ?? '';
  };
}

async function asked(present: Data, component: string, original: Data): Promise<{ draft: Data; keys: string[] }> {
  const keys: string[] = [];
  const answer = answering(original);
  const draft = await interview({
    present,
    component,
    all: false,
    clocks: catalogs.clocks,
    stakeholderKinds: catalogs.stakeholderKinds,
    today,
    ask: async (question) => {
      keys.push(question.key);
      if (keys.length > 3000) throw new Error(`The interview does not end: ${question.key}`);
      return answer(question);
    },
    tell: () => undefined,
    keep: () => undefined,
  });
  return { draft, keys };
}

const nameOf = ({ rule, pointer: at }: Finding) => `${rule} ${at}`;
const errorsOf = (data: Data) => assessed(stringify(data)).findings.filter(({ severity }) => severity === 'error');
const ofStructure = new Set(faults.map(({ name }) => name));

const cases = ['program', ...componentNames].flatMap((name, index) => {
  const example_ = examples.filter((one) => name === 'program' || name in example(one));
  return example_.length === 0 ? [] : [[name, example_[index % example_.length]!] as const];
});

describe('the first step', () => {
  it.each(cases)(
    'in %s of %s',
    async (name, from) => {
      const original = example(from);
      const wrong: string[] = [];
      for (const at of sampleOf(original, name, 0)) {
        const data = structuredClone(original);
        setAt(data, at);
        const report = assessed(stringify(data));
        const errors = report.findings.filter(({ severity }) => severity === 'error');
        const [step = ''] = report.nextSteps;
        const missing = errors.filter(({ rule }) => rule === 'field-missing');
        console.log(
          from,
          at,
          '|',
          errors.length,
          missing.length,
          '|',
          step,
          '|',
          errors.map(nameOf).join(';').slice(0, 200),
        );
        const component = / --ask (\S+)/.exec(step)?.[1];
        if (component === undefined) continue;
        const { draft, keys } = await asked(structuredClone(data), component, original);
        const after = errorsOf(draft).map(nameOf);
        const left = errors.map(nameOf).filter((each_) => after.includes(each_));
        if (left.length > 0) wrong.push(`${at}: ${step}: left ${left.join(', ')} of ${keys.length} asked`);
        else if (after.length)
          console.log(
            '   after:',
            after.filter((x) => ofStructure.has(x.split(' ')[0]!)).join(';'),
            '| other',
            after.length,
          );
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
