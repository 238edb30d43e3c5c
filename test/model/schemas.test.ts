import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { allPresetsOf } from '../../src/model/audience.ts';
import { allFields, fieldsOf } from '../../src/model/fields.ts';
import { formats } from '../../src/model/formats.ts';
import { problemWith } from '../../src/model/probe.ts';
import { writtenSchema } from '../../src/model/schema-files.ts';
import {
  alternativesOf,
  componentNames,
  foundations,
  labelOf,
  type Schema,
  schemaAt,
  schemaOf,
} from '../../src/model/schemas.ts';
import { violationsOf } from '../../src/model/validation.ts';

const names = ['program', ...componentNames];
const catalogs = ['catalog-clocks', 'catalog-frameworks', 'catalog-glossary', 'catalog-stakeholder-kinds'];

function walk(schema: Schema, place: string, visit: (schema: Schema, place: string) => void): void {
  visit(schema, place);
  for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, `${place}/${name}`, visit);
  if (schema.items) walk(schema.items, `${place}/0`, visit);
}

describe('every schema', () => {
  it.each([...names, ...catalogs, 'definitions'])('%s is draft-07', (name) => {
    const ajv = new Ajv({
      strict: false,
      formats: Object.fromEntries(Object.keys(formats).map((format) => [format, true])),
    });
    expect(ajv.validateSchema(writtenSchema(name) as object), JSON.stringify(ajv.errors)).toBe(true);
  });

  it.each([...names, ...catalogs])('%s bounds every text, list and group', (name) => {
    const unbounded: string[] = [];
    walk(schemaOf(name), name, (schema, place) => {
      if (schema.type === 'string' && !schema.enum && schema.maxLength === undefined)
        unbounded.push(`${place} has no maxLength`);
      if (schema.type === 'array' && schema.maxItems === undefined) unbounded.push(`${place} has no maxItems`);
      if (schema.type === 'object' && (schema as { additionalProperties?: unknown }).additionalProperties !== false)
        unbounded.push(`${place} is open`);
    });
    expect(unbounded).toEqual([]);
  });

  it.each(names)('%s titles and describes everything in it', (name) => {
    const silent: string[] = [];
    walk(schemaOf(name), name, (schema, place) => {
      if (place.endsWith('/0')) return;
      if (!schema.title) silent.push(`${place} has no title`);
      if (!schema.description && place.split('/').length < 3) silent.push(`${place} has no description`);
    });
    expect(silent).toEqual([]);
  });

  it('asks in questions, each with a help line', () => {
    const odd: string[] = [];
    for (const name of names) {
      walk(schemaOf(name), name, (schema, place) => {
        const question = schema['x-question'];
        if (question !== undefined && !question.endsWith('?')) odd.push(`${place}: ${question}`);
      });
    }
    for (const { path, schema } of allFields())
      if (schema['x-question'] && !schema['x-help']) odd.push(`${path} has no help line`);
    expect(odd).toEqual([]);
  });

  it('cites only frameworks of the catalog', () => {
    const known = openCatalogs().frameworks.map(({ name }) => `${name}: `);
    const unknown: string[] = [];
    for (const name of names) {
      walk(schemaOf(name), name, (schema, place) => {
        for (const source of schema['x-source'] ?? [])
          if (!known.some((framework) => source.startsWith(framework))) unknown.push(`${place}: ${source}`);
      });
    }
    for (const { path, schema } of allFields()) if (!schema['x-source']?.length) unknown.push(`${path} cites nobody`);
    expect(unknown).toEqual([]);
  });

  it('refers only to lists that exist', () => {
    const dead: string[] = [];
    for (const name of names) {
      walk(schemaOf(name), name, (schema, place) => {
        for (const list of alternativesOf(schema['x-ref'] ?? 'catalog:')) {
          if (!list.startsWith('catalog:') && !schemaAt(`/${list.replaceAll('.', '/')}`)?.items?.properties?.id)
            dead.push(`${place} -> ${list}`);
        }
      });
    }
    expect(dead).toEqual([]);
  });

  it('has presets that are valid as far as they go', () => {
    for (const { path, schema } of allFields()) {
      for (const preset of allPresetsOf(schema)) {
        for (const [key, value] of Object.entries(preset))
          expect(problemWith(schema.items?.properties?.[key] ?? {}, value), `${path}.${key}`).toBeUndefined();
      }
    }
  });
});

describe('the house of schemas', () => {
  it('holds the ten foundations of FIRST in their order', () => {
    expect(foundations).toEqual([
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
    ]);
  });

  it('gives every component the same closing fields', () => {
    for (const name of foundations)
      expect(
        fieldsOf(name)
          .slice(-3)
          .map((field) => field.name),
      ).toEqual(['ownerRole', 'reviewBy', 'unanswered']);
  });

  it('says labels as a reader does', () => {
    expect(labelOf(undefined, 'out-of-band-release')).toBe('Out-of-band release');
    expect(labelOf(schemaAt('/charter/services/0/id'), '5.2')).toBe('5.2 Coordination');
  });
});

describe('violationsOf', () => {
  it('says in sentences what is wrong and where', () => {
    const said = violationsOf('charter', {
      mission: 'Too short',
      authority: { kind: 'ful', statements: ['x'], grantedByRole: 'lead' },
      vison: 'a slip of a key',
    });
    expect(said.filter(({ rule }) => rule !== 'field-missing')).toMatchObject([
      { rule: 'key-unknown', at: '/vison', message: 'The key "vison" is not known in charter. Did you mean "vision"?' },
      { rule: 'value-wrong', at: '/mission', message: 'charter.mission must have at least 20 characters; it has 9.' },
      {
        rule: 'value-wrong',
        at: '/authority/kind',
        message:
          'charter.authority.kind must be one of full, shared, limited, advisory, but "ful" stands here. Did you mean "full"?',
      },
    ]);
  });
});
