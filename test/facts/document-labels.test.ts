import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldsShownIn, isForEverybody } from '../../src/facts/document-labels.ts';
import { allFields, fieldsOf } from '../../src/model/fields.ts';
import { componentNames } from '../../src/model/schemas.ts';

const documents = readdirSync('templates')
  .filter((file) => file.endsWith('.md.hbs'))
  .map((file) => file.replace('.md.hbs', ''));
const paths = (...components: string[]) => components.flatMap((name) => fieldsOf(name).map(({ path }) => path));

describe('the fields that a document shows', () => {
  it.each(documents)('are fields of a program, each once: %s', (name) => {
    const known = allFields().map(({ path }) => path);
    expect(fieldsShownIn(name).filter((path) => !known.includes(path))).toEqual([]);
    expect(new Set(fieldsShownIn(name)).size).toBe(fieldsShownIn(name).length);
  });

  it('are none where a document holds nothing that is not for all, or where there is no such document', () => {
    const without = documents.filter((name) => fieldsShownIn(name).length === 0);
    expect(without).toEqual(['evidence', 'index', 'stakeholders-public']);
    expect(fieldsShownIn('no-document')).toEqual([]);
  });

  it.each(['calendar', 'gaps'])('are in the %s those of every component, of people none', (name) => {
    expect(fieldsShownIn(name)).toEqual(paths(...componentNames.filter((component) => component !== 'people')));
  });

  it.each(componentNames)('are those of %s but for what stands elsewhere or in no document', (name) => {
    const elsewhere = ['ownerRole', 'reviewBy', 'unanswered', 'riskAcceptances', 'intelligenceSources'].concat(
      'intelligenceRequirements',
    );
    expect(fieldsShownIn(name)).toEqual(
      fieldsOf(name)
        .filter((field) => !elsewhere.includes(field.name))
        .map(({ path }) => path),
    );
  });
});

describe('a document for everybody', () => {
  const published = { status: 'published', classification: 'CLEAR' };

  it.each(['charter', 'policies', 'calendar', 'index'])('is the %s of a program that is published as CLEAR', (name) => {
    expect(isForEverybody(name, published)).toBe(true);
  });

  it.each(['contacts', 'budget', 'gaps', 'risk-acceptances'])('is never the document %s', (name) => {
    expect(isForEverybody(name, published)).toBe(false);
  });

  it.each([
    { status: 'approved', classification: 'CLEAR' },
    { status: 'published', classification: 'GREEN' },
    { status: 'published' },
    { classification: 'CLEAR' },
    {},
  ])('is none of a program with %j', (said) => {
    expect(isForEverybody('charter', said)).toBe(false);
  });
});
