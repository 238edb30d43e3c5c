// The German edition of the public documents: nothing in it is English but what somebody typed, and proper terms of the field.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/documents/compose.ts';
import { type Document, withPassage } from '../../src/documents/document.ts';
import type { Edition } from '../../src/documents/material.ts';
import { pathsBelow, schemaAtPath } from '../../src/documents/schema-path.ts';
import { kinds, labelOf, type Schema, schemaAt } from '../../src/model/schemas.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { editionsFor, loadTemplates } from '../../src/outside/library.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { sayLimit } from '../../src/time/duration.ts';
import { inLanguage, sayDay } from '../../src/words/language.ts';
import { catalogs, today } from '../assessed.ts';
import { documentsOf } from '../documents.ts';
import { example } from '../edited.ts';
import { programOf } from '../generated.ts';
import { copyOf, psirt, psirtProcess, put, textAt } from '../support.ts';

const [german] = editionsFor({ publication: { languages: ['de'] } }) as [Edition];
const { messages } = german;
const templates = loadTemplates(undefined);

/** The German documents and files of a program; `edition` is the language with its documents. */
function germanOf(data: Record<string, unknown>, edition = german): Document[] {
  const structure = structureOf(assemblyOf(data), today);
  const material = { data: withoutWrong(data), structure, catalogs, templates, editions: [edition] };
  return compose(material).filter(({ name }) => name.endsWith('-de'));
}

const named = (name: string, data: Record<string, unknown>) => germanOf(data).find((one) => one.name === name)!;

/** Everything that our code says in a language: the texts of `said`. */
function textsInCode(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    if (!text.includes("/language.ts'")) return [];
    return [...text.matchAll(/\bsaid\(\s*(?:[^'"`,()]*\? )?'((?:[^'\\]|\\.)+)'/g)].map(([, found = '']) => found);
  });
}

/** Titles and choices of what the documents show. */
function wordsOfFields(): string[] {
  const shown = german.templates.flatMap(({ paths }) => [...paths]);
  const views = [
    ...['resources.intake.channels', 'resources.intake.keys', 'policies.slas', 'charter.csirtServices'],
    ...['charter.services', 'charter.socServices', 'policies.disclosure.recognition'],
  ];
  const choices = (schema: Schema | undefined) =>
    (schema?.enum ?? []).map((value) => {
      const label = labelOf(schema, value);
      const own = `${label} (${schema?.enum?.[0]})`;
      return own in messages ? own : label;
    });
  const places = [
    ...['id', 'level'].flatMap((key) => ['csirtServices', 'services'].map((list) => `/charter/${list}/0/${key}`)),
    ...['kind', 'level'].map((key) => `/charter/socServices/0/${key}`),
    ...['activity', 'untimed', 'publicAs'].map((key) => `/policies/slas/0/${key}`),
    ...['/resources/intake/channels/0/kind', '/resources/intake/keys/0/kind'],
  ];
  return [
    ...[...shown, ...pathsBelow('rfc2350')].flatMap((path) => {
      const schema = schemaAtPath(path);
      return [...(schema?.title ? [schema.title] : []), ...choices(schema), ...choices(schema?.items)];
    }),
    ...views.flatMap((path) => schemaAtPath(path)?.title ?? []),
    ...places.flatMap((place) => choices(schemaAt(place))),
  ];
}

describe('the catalog of German messages', () => {
  it('knows everything that the code says, and every title and choice of what the documents show', () => {
    const needed = new Set([...textsInCode(), ...wordsOfFields()]);
    expect([...needed].filter((text) => !(text in messages))).toEqual([]);
    expect(needed.size).toBeGreaterThan(200);
  });

  it('has a place for each value, and none too many', () => {
    const count = (text: string) => text.split('{}').length;
    for (const [english, text] of Object.entries(messages)) expect(count(text), english).toBe(count(english));
  });

  it('lacks nothing that any program makes a document say', () => {
    const lacking = new Set<string>();
    const watched = new Proxy(messages, {
      get: (known, text: string) => {
        if (!(text in known) && !/ \([^)]*\)$/.test(text)) lacking.add(text);
        return known[text];
      },
    });
    for (const [index, kind] of kinds.entries())
      for (const density of [0.2, 0.6, 1])
        germanOf(programOf({ kind, density, length: 2, resolving: 0.9, seed: index + 3 }), {
          ...german,
          messages: watched,
        });
    expect([...lacking]).toEqual([]);
  });
});

describe('a German document', () => {
  it.each([
    ['disclosure-policy-de', 'manufacturer'],
    ['security-md-de', 'manufacturer'],
    ['rfc2350-de', 'public-csirt'],
  ])('%s is the same as when somebody last read it', async (name, program) => {
    const { text } = named(name, example(program));
    await expect(text).toMatchFileSnapshot(`german/${name}.golden.md`);
  });

  it.each(['disclosure-policy', 'rfc2350'])('has as many headings, lists and tables as the English %s', (name) => {
    const data = example(name === 'rfc2350' ? 'public-csirt' : 'manufacturer');
    const form = (text: string) => text.split('\n').map((line) => /^(?:#+|-|\d+\.|>|\|)/.exec(line)?.[0] ?? '');
    const english = documentsOf(data).find((document) => document.name === name)!.text;
    const counts = (text: string) =>
      ['#', '##', '###', '-', '>', '|'].map((mark) => form(text).filter((one) => one === mark).length);
    expect(counts(named(`${name}-de`, data).text)).toEqual(counts(english));
  });

  it('writes days, numbers and times as German does', () => {
    inLanguage(german, () => {
      expect(sayDay('2026-03-09')).toBe('9.\u00a0März 2026');
      expect(sayLimit('PT24H')).toBe('24 Stunden');
      expect(sayLimit('P1Y6M')).toBe('1 Jahr und 6 Monate');
      expect(sayLimit('P7D to P14D')).toBe('7 bis 14 Tage');
      expect(sayLimit('2 business days')).toBe('2 Arbeitstage');
    });
    expect(sayDay('2026-03-09')).toBe('2026-03-09');
  });

  it('names gaps in German, and counts those that the English one counts', () => {
    const data = structuredClone(example('manufacturer'));
    delete (data.policies as { disclosure: { contact?: object } }).disclosure.contact;
    const text = named('disclosure-policy-de', data);
    expect(text.text).toContain('Lücke: Kanäle');
    expect(text.text).toContain('> **ENTWURF.** ');
    expect(text.gaps).toBe(documentsOf(data).find(({ name }) => name === 'disclosure-policy')!.gaps);
  });
});

describe('psirt render of a program that wants German', () => {
  it('has a page for each German document in the handbook, in which the words of readers stand under a German heading', async () => {
    const folder = copyOf('public-csirt');
    const header = textAt(folder, 'psirt.yaml');
    put(folder, { 'psirt.yaml': header.replace(/^publication:\n/m, 'publication:\n  languages: [de]\n') });
    expect((await psirt(folder, ['render'])).said).toContain('In German: rfc2350');
    expect((await psirt(folder, ['render', '--calendar-for', 'csirt-lead'])).said).not.toContain('In German');
    const path = 'docs/de/rfc2350.md';
    put(folder, { [path]: textAt(folder, path).replace('(keep: notes)\n', '(keep: notes)\nUnsere Worte.\n') });
    expect(withPassage(textAt(folder, path), 'Unsere Worte.\n')).toContain('## Anmerkungen\n\n[//]: # (keep: notes)\n');
    expect((await psirt(folder, ['render', '--format', 'html'])).code).toBe(0);
    const page = textAt(folder, 'handbook/de/rfc2350.html');
    expect(page).toContain('<main id="text" tabindex="-1" lang="de">');
    expect(page).toContain('Unsere Worte.');
    expect(textAt(folder, 'handbook/index.html')).toContain('href="de/rfc2350.html"');
  });

  it('writes the German documents beside the English ones, which stay as they are, and says what there is', async () => {
    const folder = copyOf('manufacturer');
    const before = textAt(folder, 'docs/disclosure-policy.md');
    const header = textAt(folder, 'psirt.yaml');
    put(folder, { 'psirt.yaml': header.replace(/^publication:\n/m, 'publication:\n  languages: [de]\n') });
    // As it is built: its chunks speak one language.
    const run = psirtProcess(folder, ['render']);
    expect(run.code, run.said).toBe(0);
    expect(run.said).toContain('In German: disclosure-policy, security-md.');
    expect(textAt(folder, 'docs/disclosure-policy.md')).toBe(before);
    expect(textAt(folder, 'docs/de/disclosure-policy.md')).toMatch(
      /# Richtlinie zur Offenlegung von Schwachstellen[\s\S]*\*\*Version der Richtlinie:\*\*[\s\S]*120 Tage ab dem Eingang der Meldung/,
    );
    expect(textAt(folder, 'docs/public/de/SECURITY.md')).toContain('# Sicherheitsrichtlinie');
    expect((await psirt(folder, ['render', '--check'])).code).toBe(0);
    expect((await psirt(folder, ['render', '--only', 'disclosure-policy'])).said).toContain('2 documents');
  });
});
