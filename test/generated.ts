// Programs made from the schemas themselves: valid in form, strange in content, the same for the same number.
import fc from 'fast-check';
import { openCatalogs } from '../src/catalogs/catalogs.ts';
import { requiredComponents } from '../src/model/audience.ts';
import { fieldsOf } from '../src/model/fields.ts';
import { hasForm } from '../src/model/form.ts';
import { componentNames, type Kind, type Schema, schemaOf } from '../src/model/schemas.ts';

/** Keywords that our own interface does not name. */
type Rules = Schema & {
  if?: Rules;
  then?: Rules;
  else?: Rules;
  anyOf?: Rules[];
  oneOf?: Rules[];
  minProperties?: number;
};
type Group = Record<string, unknown>;

/** How a program is made. */
export interface Recipe {
  kind: Kind;
  /** How likely an optional field is answered. */
  density: number;
  /** How many entries a list has beyond the fewest, at most. */
  length: number;
  /** How likely an id leads to an entry that is there. */
  resolving: number;
  seed: number;
}

/** By format; the last three of a list are the most extreme. */
const formats: Readonly<Record<string, readonly string[]>> = {
  date: '2026-11-22 2026-11-21 2026-12-01 2024-02-29 2025-03-30 2026-10-25 2027-06-30 0000-02-29 0001-01-01 9999-12-31'.split(
    ' ',
  ),
  duration: 'PT1S PT15M PT4H PT24H P1D P14D P1M P12M P1Y P1Y2M3W4DT5H6M7S P100Y PT0S P9999Y PT999999H'.split(' '),
  limit: ['PT0S', 'PT24H', 'P14D', '1 business day', 'P100Y', '0 business days', '9999 business days'],
  timezone:
    'UTC Europe/Berlin America/New_York Pacific/Apia Asia/Kathmandu Australia/Lord_Howe Pacific/Chatham Africa/Casablanca'.split(
      ' ',
    ),
  language: ['en', 'de-AT', 'zh-Hant'],
  jurisdiction: ['EU', 'DE', 'US', 'CN', 'GB', 'AQ'],
  currency: ['EUR', 'JPY'],
  'https-link': ['https://acme.example/a?b=c', 'https://acme.example/(x)%7Cy/provider-metadata.json'],
  email: ['psirt@acme.example'],
  hostname: ['acme.example', 'xn--bcher-kva.example'],
};

const texts = [
  'x',
  'Plain words.',
  'A | pipe, `code`, *stars*, _lines_ and [a link](https://acme.example)',
  '<b>bold</b> & "quotes" {{program}} {{{x}}} $(y)',
  '# no heading',
  '- no list',
  '---',
  "'; DROP TABLE; --",
  'TODO',
  'Ünïcödé 漢字 🛡️ עברית',
  '0',
  'null',
  '2026-11-22',
  'end; subgraph "a"] --> b[(c)]',
];
const paragraphs = [...texts, 'One.\n\nTwo.\n- three\n', '```\nfence', '|a|b|\n|-|-|'];
const ids = ['a', 'b', 'c', 'd', 'e-2'];
const catalogs = openCatalogs();
const lists: Readonly<Record<string, readonly string[]>> = {
  'catalog:clocks': [...catalogs.clocks.keys()],
  'catalog:stakeholder-kinds': [...catalogs.stakeholderKinds.keys()],
};
/** What the sampler of patterns cannot read. */
const written: Readonly<Record<string, readonly string[]>> = {
  '^(?!/)(?!.*\\.\\.)[^\\\\:]+\\.ya?ml$': ['own/clocks.yaml'],
  '^(?!/)(?!.*\\.\\.)[^\\\\:]+\\.ics$': ['holidays.ics'],
  '^(?!/)(?!.*\\.\\.)[^\\\\:]+\\.(?:svg|png)$': ['brand/logo.svg'],
  '^(?!/)[^\\\\:\\r\\n]+$': ['site/security.txt'],
  '^(?!/)(?!.*\\.\\.)[^\\\\]+$': ['docs', 'a/b'],
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': ['00:00', '02:30', '09:00', '22:00', '23:59'],
  '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$': ['00:00', '02:30', '06:00', '17:00', '24:00'],
};
const sampled = new Map<string, readonly string[]>();

/** A program, each component under its name. */
export function programOf({ kind, density, length, resolving, seed }: Recipe): Group {
  const chance = randomOf(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const one = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;
  let fields: readonly string[] = [];
  const isExtreme = chance() < 0.3;

  function make(schema: Rules, depth = 0): unknown {
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return one(schema.enum);
    if (schema.type === 'boolean') return chance() < 0.5;
    if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
    if (schema.type === 'array') return settled(schema, listOf(schema, depth), depth);
    if (schema.type === 'object' || schema.properties) return settled(schema, groupOf(schema, depth), depth);
    return textOf(schema);
  }

  function numberOf({ minimum = -5, maximum = 1000, type }: Rules): number {
    const middle = minimum + chance() * (Math.min(maximum, minimum + 20) - minimum);
    return one([minimum, maximum, type === 'integer' ? Math.ceil(middle) : middle]);
  }

  function textOf(schema: Rules): string {
    const { format, pattern = '', 'x-ref': list, maxLength = 4000, minLength = 0 } = schema;
    const isLongEnough = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
    const fits = (pool: readonly string[]) => pool.filter(isLongEnough);
    if (list !== undefined) return chance() < resolving ? one(lists[list] ?? ids) : one(['nobody', 'e']);
    if (format !== undefined) {
      const pool = fits(formats[format] ?? []).filter((text) => new RegExp(pattern).test(text));
      return one(isExtreme ? pool.slice(-3) : pool);
    }
    if (pattern === '^[A-Za-z][A-Za-z0-9]*$') return one(fields);
    if (pattern === '^[a-z0-9]+(-[a-z0-9]+)*$') return one(ids);
    if (pattern === '') return one(fits(paragraphs));
    const words = fits(texts).filter((text) => new RegExp(pattern).test(text));
    if (words.length > 0) return one(words);
    let pool = written[pattern] ?? sampled.get(pattern);
    if (!pool) {
      pool = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 40, seed: 1 });
      sampled.set(pattern, pool);
    }
    return one(fits(pool));
  }

  function listOf(schema: Rules, depth: number): unknown[] {
    const { items = {}, minItems = 0, maxItems = 50, uniqueItems } = schema;
    const wanted = Math.min(maxItems, Math.max(minItems, below(2) + (chance() < density ? below(length + 1) : 0)));
    const made: unknown[] = [];
    const seen = new Set<string>();
    for (let tries = 0; made.length < wanted && tries < wanted * 10; tries++) {
      const item = make(items, depth + 1);
      // Equal ids are a fault of their own; most lists have none, so that the other rules have something to judge.
      if (items.properties?.id?.pattern && chance() < 0.95) (item as Group).id = ids[made.length] ?? `n${made.length}`;
      const key = JSON.stringify(item);
      if (uniqueItems && seen.has(key)) continue;
      seen.add(key);
      made.push(item);
    }
    return made;
  }

  function groupOf({ properties = {}, required = [] }: Rules, depth: number): Group {
    const likely = density * (depth > 3 ? 0.5 : 1);
    const keys = Object.keys(properties).filter((key) => required.includes(key) || chance() < likely);
    return Object.fromEntries(keys.map((key) => [key, make(properties[key] as Rules, depth + 1)]));
  }

  /** Makes a value follow the conditions of its schema: what must be added is made, what must differ is made again. */
  function settled(schema: Rules, value: unknown, depth: number): unknown {
    let result = value;
    for (let round = 0; round < 6 && !holds({ ...schema, properties: {}, items: {} } as Rules, schema, result); round++)
      result = obeying(schema, schema, result, depth);
    return result;
  }

  function obeying(base: Rules, rule: Rules, value: unknown, depth: number): unknown {
    if (Array.isArray(value)) {
      const branch = rule.if && (hasForm(rule.if, value) ? rule.then : rule.else);
      return branch?.maxItems === undefined ? value : value.slice(0, branch.maxItems);
    }
    let group = value as Group;
    const known = (base.properties ?? {}) as Record<string, Rules>;
    for (const key of rule.required ?? [])
      if (!(key in group) && known[key]) group = { ...group, [key]: make(known[key], depth + 1) };
    if (rule !== base) {
      for (const [key, narrower] of Object.entries((rule.properties ?? {}) as Record<string, Rules>))
        if (key in group && !hasForm(narrower, group[key]))
          group = { ...group, [key]: make({ ...known[key], ...narrower }, depth + 1) };
    }
    if (rule.minProperties && Object.keys(group).length < rule.minProperties) {
      const key = one(Object.keys(known));
      group = { ...group, [key]: make(known[key] as Rules, depth + 1) };
    }
    for (const inner of (rule.allOf ?? []) as Rules[]) group = obeying(base, inner, group, depth) as Group;
    if (rule.anyOf && !rule.anyOf.some((choice) => hasForm(choice, group)))
      group = obeying(base, one(rule.anyOf), group, depth) as Group;
    if (rule.oneOf && rule.oneOf.filter((choice) => hasForm(choice, group)).length !== 1) {
      const kept = one(rule.oneOf);
      const dropped = new Set(rule.oneOf.flatMap(({ required = [] }) => required));
      group = Object.fromEntries(Object.entries(group).filter(([key]) => !dropped.has(key)));
      group = obeying(base, kept, group, depth) as Group;
    }
    const branch = rule.if && (hasForm(rule.if, group) ? rule.then : rule.else);
    return branch ? obeying(base, branch, group, depth) : group;
  }

  const program: Group = {};
  for (const name of ['program', ...componentNames]) {
    const isNeeded =
      name === 'program' || (requiredComponents({ kind, setting: 'company' }) as readonly string[]).includes(name);
    if (!isNeeded && chance() >= density) continue;
    fields = fieldsOf(name).map((field) => field.name);
    const part = make(schemaOf(name) as Rules) as Group;
    if (name === 'program') Object.assign(program, part, { kind });
    else program[name] = part;
  }
  return program;
}

/** The conditions of a schema without what it says about its parts. */
const shells = new WeakMap<object, Rules>();

function holds(shell: Rules, schema: Rules, value: unknown): boolean {
  const known = shells.get(schema);
  if (!known) {
    const { properties, items, additionalProperties, ...rest } = shell as Rules & { additionalProperties?: boolean };
    shells.set(schema, rest);
  }
  return hasForm(shells.get(schema) as Rules, value);
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
