import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validCodes } from '../../src/model/codes.ts';
import { editedParts, editorEdition } from '../../src/model/editor-edition.ts';
import { formats } from '../../src/model/formats.ts';
import { componentNames, type Kind, kindOf, kinds, schemaOf } from '../../src/model/schemas.ts';
import { exists } from '../../src/outside/disk.ts';
import { remembering } from '../../src/words/once.ts';
import { psirt, temporaryFolder, textAt } from '../support.ts';

const company = (kind: Kind) => ({ kind, setting: 'company' as const });

const judgeOf = remembering((edition: string) => {
  const [name = '', kind] = edition.split(' ');
  return new Ajv({ strict: true, allErrors: true, code: { optimize: false } }).compile(
    editorEdition(name, company(kind as Kind)),
  );
}, 100);

/** What a validator that knows draft-07 and nothing of ours says about data: strict in everything, without formats. */
function marksOf(name: string, kind: Kind, data: unknown): string[] {
  const judge = judgeOf(`${name} ${kind}`);
  return judge(data) ? [] : (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What an editor marks in the files of a program. */
function marksIn(folder: string): string[] {
  const files = editedParts.map((name) => [name, name === 'psirt' ? 'psirt.yaml' : `program/${name}.yaml`] as const);
  const there = files.filter(([, file]) => exists(join(folder, file)));
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const kind = kindOf(read('psirt.yaml') as Record<string, unknown>);
  return there.flatMap(([name, file]) => marksOf(name, kind, read(file)).map((mark) => `${file}${mark}`));
}

describe('an editor marks nothing that is right', () => {
  it.each(['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'small-vendor'])(
    'in examples/%s',
    (name) => {
      expect(marksIn(join('examples', name))).toEqual([]);
    },
  );

  it.each(kinds)('in a fresh draft of a %s', async (kind) => {
    const folder = temporaryFolder();
    expect((await psirt(folder, ['init', '--kind', kind, '--no-input', '--no-render'])).code).toBe(0);
    expect(marksIn(folder)).toEqual([]);
    // The whole program in one file is one more form of it.
    const whole = parse(textAt(folder, 'psirt.yaml')) as Record<string, unknown>;
    for (const name of componentNames)
      if (exists(join(folder, `program/${name}.yaml`))) whole[name] = parse(textAt(folder, `program/${name}.yaml`));
    expect(marksOf('psirt', kind, whole)).toEqual([]);
  });

  it('in what another kind of team is asked, though it is not offered', () => {
    const edition = editorEdition('charter', company('psirt')) as { properties: object; patternProperties: object };
    expect(Object.keys(edition.properties)).not.toContain('socServices');
    expect(Object.keys(edition.patternProperties)).toContain('^socServices$');
    expect(Object.keys(editorEdition('charter', company('soc')).properties as object)).toContain('socServices');
    expect(marksOf('charter', 'psirt', { socServices: [{ id: 'monitor', level: 'full' }] })).toEqual([]);
    expect(marksOf('charter', 'psirt', { socServices: [{ level: 'fool' }] })).not.toEqual([]);
  });
});

describe('an editor marks what is wrong', () => {
  it.each<[string, string, unknown, string]>([
    ['a misspelt key', 'charter', { vison: 'x' }, 'additional properties'],
    ['a misspelt key, deep', 'policies', { slas: [{ internl: 'P1D' }] }, 'additional properties'],
    ['a word that is no choice', 'charter', { services: [{ level: 'fool' }] }, 'allowed values'],
    ['a date that is none', 'charter', { reviewBy: '31.12.2026' }, 'pattern'],
    ['a duration that is none', 'policies', { slas: [{ internal: '14d' }] }, 'pattern'],
    ['a country that is none', 'psirt', { company: { jurisdictions: ['GERMANY'] } }, 'allowed values'],
    ['a list where a text stands', 'charter', { mission: ['x'] }, 'string'],
    ['nothing in a list', 'charter', { scope: { in: [null] } }, 'string'],
    ['a time zone that is none', 'program', { team: { timezone: 'CET' } }, 'pattern'],
    [
      'two keys of which only one may stand',
      'evaluation',
      { kpis: [{ audiences: [{ role: 'a', party: 'b' }] }] },
      'NOT',
    ],
    [
      'what a choice beside it forbids',
      'resources',
      { intake: { channels: [{ kind: 'email', address: 'nobody' }] } },
      'pattern',
    ],
  ])('%s', (_, name, data, said) => {
    expect(marksOf(name, 'psirt', data).join('\n')).toContain(said);
  });

  it('in no gap: an empty key, an empty list, a choice without what it asks for', () => {
    const halves = {
      slas: [{ id: 'x' }, { internal: null }],
      severity: { levels: [{ from: 1 }] },
      disclosure: { timeline: {} },
    };
    expect(marksOf('policies', 'psirt', halves)).toEqual([]);
    expect(marksOf('psirt', 'psirt', { status: 'approved', roles: [], company: null })).toEqual([]);
    expect(marksOf('evaluation', 'psirt', { kpis: [{ audiences: [{}, { role: 'a', party: null }] }] })).toEqual([]);
  });
});

describe('the editions', () => {
  const names = [...editedParts, 'program', 'catalog-clocks', 'catalog-stakeholder-kinds'];

  it.each(names)('%s is draft-07 for every validator, without a word of ours', (name) => {
    for (const kind of kinds) {
      expect(() => judgeOf(`${name} ${kind}`)).not.toThrow();
      const words =
        JSON.stringify(editorEdition(name, company(kind))).match(
          /"(?:\$ref|\$id|format)":"|"(?:x-[a-z]+|definitions)":/g,
        ) ?? [];
      expect(words).toEqual([]);
    }
  });

  it('ask for what a catalog needs, which is no draft', () => {
    expect(editorEdition('catalog-clocks', company('psirt')).required).toEqual(schemaOf('catalog-clocks').required);
    expect(JSON.stringify(editorEdition('charter', company('psirt')))).not.toContain('"required"');
  });

  it.each(Object.entries(formats))('hold a pattern that takes every %s', (_, { test, pattern, words }) => {
    const samples = [
      '2026-11-22',
      'P14D',
      'PT24H',
      'P1Y6M',
      '2 business days',
      'Europe/Berlin',
      'UTC',
      'America/Argentina/La_Rioja',
      'Etc/GMT+5',
      'de-AT',
      'zh-Hant-TW',
      'en',
      'DE',
      'EU',
      'EUR',
      'https://a.example/b?c=d#e',
      'psirt@acme.example',
      'acme.example',
      'xn--bcher-kva.example',
      ...(words?.() ?? []),
      ...validCodes('time-zones'),
      ...validCodes('languages'),
    ]; // prettier-ignore
    for (const sample of samples) if (test(sample)) expect(sample).toMatch(new RegExp(pattern.source, 'u'));
    expect(samples.some(test)).toBe(true);
    const similar = fc.stringMatching(new RegExp(`^(?:${pattern.source.replaceAll(/\(\?[=!][^)]*\)/g, '')})$`));
    fc.assert(fc.property(fc.oneof(fc.string(), similar), (text) => !test(text) || pattern.test(text)));
  });
});
