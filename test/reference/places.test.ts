import { describe, expect, it } from 'vitest';
import { glossary, termNamed, termsIn } from '../../src/catalogs/glossary.ts';
import { allFields } from '../../src/model/fields.ts';
import { componentNames } from '../../src/model/schemas.ts';
import type { Page } from '../../src/reference/page.ts';
import { outlineFor, pagesFor } from '../../src/reference/reference.ts';
import { rules } from '../../src/rules/rules.ts';
import { catalogs } from '../assessed.ts';

const pages = (name: string): Page[] => pagesFor(name, { rules, catalogs, documents: [], today: '2026-11-22' });
const linesUnder = (page: Page | undefined, heading: string): string[] =>
  page?.sections.find((section) => section.heading === heading)?.lines ?? [];

describe('the page of a key', () => {
  it.each([
    ['stakeholders.parties.maxTlp', 'Required when side is external.'],
    ['stakeholders.parties[].maxTlp', 'Required when side is external.'],
    ['charter.services.providerRole', 'Required when level is full or partial.'],
    ['policies.slas.startsAt', 'One of these is required unless untimed is given: startsAt, or startsAfter.'],
    ['charter.services.level', 'Required.'],
    ['charter.services.note', 'Optional.'],
  ])('%s is found at its depth, with when it is required', (name, when) => {
    const [page] = pages(name);
    expect(page?.title).toBe(name.replaceAll('[]', ''));
    expect(linesUnder(page, 'When it is required')).toEqual([when]);
  });

  it('shows each choice with its meaning, and the terms that it uses', () => {
    const [page] = pages('stakeholders.parties.maxTlp');
    expect(linesUnder(page, 'What may stand there')[0]).toBe('CLEAR: TLP:CLEAR: anybody may read it');
    expect(linesUnder(page, 'Terms').join('\n')).toContain('TLP (Traffic Light Protocol): ');
  });

  it('names the choices of the keys below it', () => {
    const [page] = pages('roles.rotation');
    expect(linesUnder(page, 'What may stand there').join('\n')).toMatch(/by \(optional\): .* One of time, /);
  });

  it('does not exist for a key that is misspelt', () => {
    expect(pages('stakeholders.parties.maxTpl')).toEqual([]);
    expect(pages('constructor')).toEqual([]);
    expect(pages('charter.mission.constructor')).toEqual([]);
  });
});

describe('the outline', () => {
  it.each(['program', ...componentNames])('of %s names every key of its fields', (name) => {
    const text = linesUnder(outlineFor(name), 'Keys, each with when it is required and what may stand there').join(
      '\n',
    );
    for (const { name: field } of allFields().filter(({ component }) => component === name))
      expect(text).toMatch(new RegExp(`^${field}(?:\\[\\])? \\(`, 'm'));
  });

  it('goes down to the last key, with choices', () => {
    const [section] = outlineFor('charter')?.sections ?? [];
    const text = section?.lines.join('\n');
    expect(text).toContain('  level (required; one of the choices): How far the service is offered.');
    expect(text).toContain('    - partial: a part, which the note names');
    expect(text).toContain('    actsAloneAfter (optional; length of time');
  });

  it('exists for a field too, and for nothing else', () => {
    expect(outlineFor('resources.intake.channels')?.title).toBe('resources.intake.channels');
    expect(outlineFor('embargo')).toBeUndefined();
  });
});

describe('the glossary', () => {
  it.each([
    'tlp',
    'RACI',
    'sla',
    'CVD',
    'embargo',
    'security-txt',
    'security.txt',
    'P1Y',
    'iso 8601',
    'signature',
    'fte',
  ])('knows %s', (name) => {
    const found = pages(name.replace('security-txt', 'security.txt')).some(({ kind }) => kind.startsWith('term'));
    expect(found).toBe(true);
  });

  it('says each name once, in alphabetical order, with its source', () => {
    const names = glossary().flatMap(({ term, also = [] }) => [term, ...also].map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const terms = glossary().map(({ term }) => term.toLowerCase());
    expect(terms).toEqual([...terms].sort());
    expect(terms.length).toBeGreaterThanOrEqual(50);
    for (const { source, verified } of glossary())
      if (verified) expect(source.join()).toMatch(/psirt practice|^RFC|^https/);
  });

  it('finds the terms in a text as whole words', () => {
    const found = termsIn('The SLA of an embargo; plain social words.').map(({ term }) => term);
    expect(found).toEqual(['embargo', 'SLA']);
    expect(termNamed('Embargoes')).toBeUndefined();
  });
});
