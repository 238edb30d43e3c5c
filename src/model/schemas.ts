// What a program is: the JSON Schemas, and their fields.

import { said, translated } from '../words/language.ts';
import { segmentsOf } from '../words/pointer.ts';
import { capital } from '../words/wording.ts';
import { wholeSchema } from './written-out.ts';

/**
 * The kinds of team. psirt: for the organization's products. csirt: for the incidents of a constituency. soc: for the
 * organization's own operation. combined: one team for both products and operation.
 */
export const kinds = ['psirt', 'soc', 'combined', 'csirt'] as const;

/** A kind of team. */
export type Kind = (typeof kinds)[number];

/** A JSON Schema (draft-07) with our annotations. After loading, every `$ref` is written out. */
export interface Schema {
  $ref?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  format?: string;
  enum?: readonly (string | number)[];
  const?: unknown;
  pattern?: string;
  examples?: readonly unknown[];
  required?: readonly string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minProperties?: number;
  additionalProperties?: boolean;
  uniqueItems?: boolean;
  contains?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  not?: Schema;
  definitions?: Record<string, Schema>;
  /** The question of the interview; ends in "?". */
  'x-question'?: string;
  /** What helps to answer: why it matters, or how it may be typed. */
  'x-help'?: string;
  /** What each choice means. */
  'x-hints'?: Readonly<Record<string, string>>;
  /** What one entry of a list is called: `role`. */
  'x-entry'?: string;
  /** Who asks for it: framework name and item. */
  'x-source'?: readonly string[];
  /** Asked in the first, short interview. */
  'x-essential'?: boolean;
  /** Optional, and asked all the same beside what is required: with any choices beside it, or with those that are named; under `x-kinds` the kinds of team. */
  'x-asked'?: true | Readonly<Record<string, readonly string[]>>;
  /** How one of the ways of `anyOf` or `oneOf` beside it is chosen: the question, and a name for each way. */
  'x-which'?: { question: string; ways: readonly string[] };
  /** The order of the entries matters, so they are asked one after the other. */
  'x-ordered'?: boolean;
  /**
   * What the interview offers as an answer, by custom or from what is there: `zone` or `language` of the machine, `in-a-year`, `all`
   * or `only` of what can be named, else the value itself; of a list, its first row.
   */
  'x-offer'?: unknown;
  /** Expected only from this ambition on. */
  'x-level'?: number;
  /** The TLP label under which it is kept unless a document says more. */
  'x-tlp'?: string;
  /** Why a part is for a wider circle than what it stands in. */
  'x-tlp-why'?: string;
  /** The list whose ids it names: a dotted path, or `catalog:NAME`. */
  'x-ref'?: string;
  /** What a number counts: `money` (minor units of the budget's currency) or `percent`. */
  'x-unit'?: 'money' | 'percent';
  /** What a reader sees for each value. */
  'x-labels'?: Record<string, string>;
  /** Rows that such a list usually has: structure, never a promise. */
  'x-presets'?: readonly Record<string, unknown>[];
  /** The rows that such a list usually has in a SOC, where they differ. */
  'x-presets-soc'?: readonly Record<string, unknown>[];
  /** The rows that such a list usually has in a CSIRT, where they differ. */
  'x-presets-csirt'?: readonly Record<string, unknown>[];
  /** The rows that such a list usually has for the product security of an open-source project, where they differ. */
  'x-presets-open-source'?: readonly Record<string, unknown>[];
  /** The kinds of team that are asked; absent means all. An answer is taken from every kind. */
  'x-kinds'?: readonly Kind[];
  /** Kinds of team that are not asked and often have it all the same. */
  'x-optional-kinds'?: readonly Kind[];
  /** The settings in which a team is asked; absent means all. In another setting an answer is taken as well. */
  'x-settings'?: readonly string[];
  /** On or by this day something ends, takes place or must be done. Every other date says since when something holds, or when it was done. */
  'x-due'?: boolean;
  /** From this ambition on a framework, a law in force or a reviewer asks for the answer; where nobody gives it anywhere, the check asks. */
  'x-expected'?: 1 | 2 | 3;
  /** The field beside a date that says after which time it comes again. */
  'x-every'?: string;
  /** How long a recorded day says something about today, where the program names no rhythm: a duration of ours, by custom. */
  'x-fresh'?: string;
  /** The choices beside it with which an answer has a meaning: a sibling, and its values. Under another value it is left over. */
  'x-goes-with'?: Readonly<Record<string, readonly string[]>>;
}

/** The ten operational foundations of FIRST, in FIRST's order. */
export const foundations = [
  'sponsorship',
  'stakeholders',
  'charter',
  'organization',
  'support',
  'budget',
  'staff',
  'resources',
  'policies',
  'evaluation',
] as const;

/** Every component: the foundations, the plan and the rules for incidents, and the private part that says who fills which role. */
export const componentNames = [...foundations, 'communication', 'engagement', 'people'] as const;

/** The component that may be kept out of a shared repository, so that its absence says nothing about the program. */
export const privateComponent = 'people';

/** The name of a component: its YAML file, schema, type and document bear it too. */
export type ComponentName = (typeof componentNames)[number];

/** The kind that a program names; psirt where it names none that is known. */
export function kindOf(data: Record<string, unknown>): Kind {
  return kinds.find((kind) => kind === data.kind) ?? 'psirt';
}

const loaded = new Map<string, Schema>();

/** The schema of the header (`program`), of a component, or of a catalog (`catalog-clocks`), every `$ref` written out. */
export function schemaOf(name: string): Schema {
  let schema = loaded.get(name);
  if (!schema) {
    schema = wholeSchema(name) as Schema;
    loaded.set(name, schema);
  }
  return schema;
}

let assembled: Schema | undefined;

/** The schema of a whole program: the header with every component under its name. */
export function assembledSchema(): Schema {
  if (!assembled) {
    const header = schemaOf('program');
    const components = Object.fromEntries(componentNames.map((name) => [name, schemaOf(name)]));
    assembled = { ...header, $id: 'psirt:assembled', properties: { ...header.properties, ...components } };
  }
  return assembled;
}

/** The schema at a place of the assembled program; list positions are any number. */
export function schemaAt(place: string): Schema | undefined {
  const [first, ...rest] = segmentsOf(place);
  if (first === undefined) return assembledSchema();
  const isComponent = (componentNames as readonly string[]).includes(first);
  let schema = isComponent ? schemaOf(first) : schemaOf('program').properties?.[first];
  for (const segment of rest) {
    schema = /^\d+$/.test(segment) ? schema?.items : schema?.properties?.[segment];
  }
  return schema;
}

/** A value as a reader sees it: its label, or `out-of-band-release` as `Out-of-band release`. */
export function labelOf(schema: Schema | undefined, value: string | number): string {
  const label = schema?.['x-labels']?.[String(value)] ?? inWords(String(value));
  return translated(`${label} (${schema?.enum?.[0]})`) ?? said(label);
}

function inWords(value: string): string {
  const words = value.replaceAll('-', ' ');
  return capital(words.replace('out of band', 'out-of-band').replace('pre approved', 'pre-approved'));
}

/** The lists that an `x-ref` allows: `a.b or c.d` allows an id of either. */
export function alternativesOf(list: string): string[] {
  return list.split(' or ');
}
