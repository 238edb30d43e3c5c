import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { interview } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { allFields } from '../../src/model/fields.ts';
import { kinds, type Schema } from '../../src/model/schemas.ts';
import { isKeptByHand } from '../../src/program/by-hand.ts';

/** A key that an interview may ask for, at any depth. */
interface Asked {
  path: string;
  schema: Schema;
}

function* keysOf(schema: Schema, path: string): Generator<Asked> {
  yield { path, schema };
  const group = schema.type === 'array' ? schema.items : schema;
  const inner = schema.type === 'array' ? `${path}[]` : path;
  for (const [name, property] of Object.entries(group?.properties ?? {})) yield* keysOf(property, `${inner}.${name}`);
}

const asked = allFields()
  .filter((field) => !isKeptByHand(field))
  .flatMap(({ path, schema }) => [...keysOf(schema, path)]);

/** Forms that nobody outside a standard speaks. */
const machineForm = /\bP(?:\d|T\d)|ISO 8601|YYYY|HH:MM|BCP 47|IANA|ISO 3166|ISO 4217|`/;

/** Whether a question has a pronoun before it has named what the pronoun means. */
function lacksSubject(question: string): boolean {
  const { index } = /\b(?:it|its|they|them|their|that one)\b/i.exec(question) ?? {};
  const named = /\b(?:the|this|these|an?|your|another|all|both|each|good-faith|[a-z]+s)\b/i;
  return index !== undefined && !named.test(question.slice(0, index).replace(/\b(?:is|was|does|has)\b/gi, ''));
}

/** Words of our own schemas and screens. */
const schemaWord = /\b(?:field|key of|entry|entries|array|boolean|string|enum|schema|x-\w+)\b|[a-z][A-Z]/;

describe('every question', () => {
  it('is found', () => {
    expect(asked.length).toBeGreaterThan(1500);
  });

  it('has words of its own and ends in "?"', () => {
    const odd = asked.filter(({ schema }) => {
      const question = schema['x-question'] ?? '';
      return !/\?$/.test(question) || question === `${schema.title}?`;
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('stands on its own', () => {
    const odd = asked.filter(({ schema }) => lacksSubject(schema['x-question'] ?? ''));
    expect(odd.map(({ path, schema }) => `${path}: ${schema['x-question']}`)).toEqual([]);
    const bare = asked.filter(({ schema }) => (schema['x-question'] ?? '').split(' ').length < 4);
    expect(bare.map(({ path, schema }) => `${path}: ${schema['x-question']}`)).toEqual([]);
  });

  it('speaks the language of people', () => {
    const odd = asked.filter(({ schema }) =>
      [schema['x-question'], schema['x-help'], ...Object.values(schema['x-hints'] ?? {})].some(
        (text = '') => machineForm.test(text) || schemaWord.test(text.replaceAll(/CycloneDX|OpenVEX|OpenPGP/g, '')),
      ),
    );
    expect(odd.map(({ path, schema }) => `${path}: ${schema['x-question']} ${schema['x-help']}`)).toEqual([]);
  });

  it('is asked for one thing only', () => {
    const things = new Map<string, Map<Schema, string>>();
    for (const { path, schema } of asked) {
      const question = schema['x-question'] ?? '';
      things.set(question, (things.get(question) ?? new Map()).set(schema, path));
    }
    const shared = [...things].filter(([, places]) => places.size > 1);
    expect(shared.map(([question, places]) => `${question} ${[...places.values()].join(', ')}`)).toEqual([]);
  });

  it('says beside each choice what it means', () => {
    const isWeekday = (schema: Schema): boolean => schema.enum?.includes('monday') ?? false;
    const silent = asked.flatMap(({ path, schema }) =>
      [schema, schema.items ?? {}]
        .filter((each) => each.enum !== undefined && !isWeekday(each))
        .flatMap(({ enum: values = [], 'x-hints': hints = {} }) => [
          ...values.filter((value) => !hints[String(value)]).map((value) => `${path}: ${value}`),
          ...Object.keys(hints)
            .filter((value) => !values.map(String).includes(value))
            .map((value) => `${path}: ${value} is no choice`),
        ]),
    );
    expect(silent).toEqual([]);
  });

  it('of a list names what one entry is', () => {
    const nameless = asked.filter(({ schema }) => schema.items?.type === 'object' && !schema['x-entry']);
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });
});

/** Takes the first choice, types the first text that is taken, adds one row to each list. */
function answerOf({ kind, key, choices, initial, check }: Question): unknown {
  if (key.startsWith('/parts/')) return initial;
  if (/^\/(?:review|menu)\//.test(key)) return undefined;
  if (kind === 'choices') return choices.slice(0, 3).map(({ value }) => value);
  if (key.endsWith('/more')) return key.endsWith('/0/more');
  if (kind === 'choice') return choices.find(({ value }) => value !== undefined)?.value ?? initial;
  const texts = ['What we call so', '2027-01-01', '3', '4 hours', '9:00', 'Berlin', 'Germany', 'en', '1.0', '2027-Q1'];
  const addresses = ['https://example.org/x.json', 'psirt@example.org', 'example.org', '+49 30 1234567'];
  return [...texts, ...addresses].find((text) => check(text) === true) ?? '';
}

describe.each(kinds)('the whole interview of a %s', (kind) => {
  it('puts no question in the form of a machine', async () => {
    const { clocks, stakeholderKinds } = openCatalogs();
    const said: Question[] = [];
    await interview({
      present: { kind },
      all: true,
      clocks,
      stakeholderKinds,
      today: '2026-11-22',
      ask: async (question) => {
        said.push(question);
        return answerOf(question);
      },
      tell: () => undefined,
      keep: () => undefined,
    });
    expect(said.length).toBeGreaterThan(500);
    const odd = said.filter(
      ({ message, help }) => !/\?( \(.*\))?$/.test(message) || machineForm.test(`${message} ${help}`),
    );
    expect(odd.map(({ key, message, help }) => `${key}: ${message} (${help})`)).toEqual([]);
  });
});
