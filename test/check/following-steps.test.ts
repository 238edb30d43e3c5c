// Whoever follows the first step of "What to do next" gets rid of what it is about: by the question that is asked, or at the line.
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/check/faults.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { componentNames, type Schema, schemaOf } from '../../src/model/schemas.ts';
import { isSaidOf } from '../../src/program/unanswered.ts';
import type { Finding } from '../../src/words/finding.ts';
import { pointer, valueAt } from '../../src/words/pointer.ts';
import { assessed, catalogs, today, yamlOf } from '../assessed.ts';
import { copied, example, exampleAsRead, setAt } from '../edited.ts';

const examples = ['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'];
const each = 3;
const texts = [
  'As agreed',
  'psirt@acme.example',
  '+43 1 234567',
  '2027-06-30',
  '24 hours',
  '1',
  'https://acme.example/security',
  'DE',
  'en',
];
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
function sampleOf(data: Data, name: string, most: number): string[] {
  const isHeader = name === 'program';
  const part = isHeader
    ? Object.fromEntries(Object.entries(data).filter(([key]) => !componentNames.includes(key)))
    : data[name];
  const all = requiredIn(schemaOf(name), part, isHeader ? '' : pointer(name)).filter((at) => !isLeftAlone(at));
  const forms = [...new Map(all.map((at) => [at.replace(/\/\d+(?=\/|$)/g, '/#'), at])).values()];
  const step = Math.max(1, forms.length / most);
  return Array.from({ length: most }, (_, number) => forms[Math.floor((number + 0.5) * step)]).filter(
    (at) => at !== undefined,
  );
}

/** What the commands keep: without the kind and the form of the file, there is no program. */
function isLeftAlone(at: string): boolean {
  return ['/schemaVersion', '/kind'].includes(at);
}

/** Somebody who keeps what is there and answers what is open as the example does, else with whatever fits. */
function answering(original: Data) {
  return (question: Question): unknown => {
    const { key, kind, choices, initial, check, separator = ', ' } = question;
    const said = valueAt(original, key);
    const isReal = ({ name, value }: (typeof choices)[number]) =>
      value !== undefined && !name.startsWith('Set it aside') && !name.endsWith('that is not in the list');
    const isNew = ({ name }: (typeof choices)[number]) => name.endsWith('that is not in the list');
    if (isSaidOf(original, key)) return kind === 'text' ? '' : kind === 'choices' ? [] : undefined;
    if (/\/grid\/\d+$/.test(key)) return 'accept';
    if (kind === 'choice') {
      if (initial !== undefined) return initial;
      return (
        choices.find(({ value }) => value !== undefined && value === said) ??
        choices.find(isReal) ??
        choices.find(isNew)
      )?.value;
    }
    if (kind === 'choices') {
      const ticked = choices.filter(({ checked, value }) => checked || (Array.isArray(said) && said.includes(value)));
      return (
        [ticked, choices.filter(isReal).slice(0, 2), choices.filter(isNew)].find(({ length }) => length > 0) ?? []
      ).map(({ value }) => value);
    }
    const own = [initial, Array.isArray(said) ? said.join(separator) : said, ...texts].map((text) =>
      String(text ?? ''),
    );
    return own.find((text) => text !== '' && check(text) === true) ?? '';
  };
}

async function asked(present: Data, component: string, original: Data): Promise<Data> {
  let number = 0;
  const answer = answering(original);
  return interview({
    present,
    component,
    all: false,
    clocks: catalogs.clocks,
    stakeholderKinds: catalogs.stakeholderKinds,
    today,
    ask: async (question) => {
      if (++number > 3000) throw new Error(`The interview does not end: ${question.key}`);
      return answer(question);
    },
    tell: () => undefined,
    keep: () => undefined,
  });
}

const nameOf = ({ rule, pointer: at }: Finding) => `${rule} ${at}`;
const ofStructure = new Set(faults.map(({ name }) => name));

function checked(data: Data) {
  const { findings, nextSteps } = assessed(yamlOf(data));
  return { errors: findings.filter(({ severity }) => severity === 'error'), step: nextSteps[0] ?? '' };
}

/** Follows a step: answers what the interview asks, or puts the value of the example where the line says. */
async function following(step: string, data: Data, errors: readonly Finding[], original: Data): Promise<Data> {
  const component = / --ask (\S+)/.exec(step)?.[1];
  if (component !== undefined) return asked(copied(data), component, original);
  const line = Number(/^Open psirt\.yaml, line (\d+)/.exec(step)?.[1]);
  const named = errors.find((error) => error.line === line);
  const mended = copied(data);
  if (named) setAt(mended, named.pointer, copied(valueAt(original, named.pointer)));
  return mended;
}

/** What is left of the errors, or came new into the structure, after the step. */
async function leftAfter(data: Data, original: Data): Promise<string[]> {
  const { errors, step } = checked(data);
  if (errors.length === 0) return ['Nothing is found.'];
  const before = new Set(errors.map(nameOf));
  const after = checked(await following(step, data, errors, original)).errors;
  return after
    .filter((error) => before.has(nameOf(error)) || ofStructure.has(error.rule))
    .map((error) => `${step} leaves: ${error.message}`);
}

const cases = ['program', ...componentNames].map((name, index) => {
  const holding = examples.filter((one) => name === 'program' || name in exampleAsRead(one));
  return [name, holding[index % holding.length] ?? 'small-vendor'] as const;
});

describe('kind 14: the first step', () => {
  it.each(cases)(
    'leads to the end of what lacks in %s of %s',
    async (name, from) => {
      const original = example(from);
      for (const at of sampleOf(original, name, each)) {
        const data = copied(original);
        setAt(data, at);
        expect(await leftAfter(data, original), at).toEqual([]);
      }
    },
    60_000,
  );

  it.each(cases)(
    'leads to the line of what is not understood in %s of %s',
    async (name, from) => {
      const original = example(from);
      for (const at of sampleOf(original, name, 1)) {
        const data = copied(original);
        setAt(data, at, typeof valueAt(original, at) === 'string' ? 7 : 'as agreed');
        expect(await leftAfter(data, original), at).toEqual([]);
      }
    },
    60_000,
  );
});
