// No answer leaves above the label of a file: every answer bears a mark, and every file is searched for all of them.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { assess } from '../../src/check/assess.ts';
import { formats as reportFormats } from '../../src/check/formats.ts';
import { calendarFor } from '../../src/commands/render/role-calendar.ts';
import { compose, labels } from '../../src/documents/compose.ts';
import type { Document } from '../../src/documents/document.ts';
import { handbookOf } from '../../src/documents/handbook/handbook.ts';
import type { Material } from '../../src/documents/material.ts';
import { lockPath, traceOf, tracing, writeTraces } from '../../src/documents/traces.ts';
import { wordFile } from '../../src/documents/word/word.ts';
import { withoutLeftovers } from '../../src/facts/leftovers.ts';
import { componentNames, type Kind, kinds, privateComponent, type Schema } from '../../src/model/schemas.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { handbookAssets } from '../../src/outside/handbook-assets.ts';
import { editionsFor, loadTemplates } from '../../src/outside/library.ts';
import { wordPackage } from '../../src/outside/word-package.ts';
import { assemble, assemblyOf, fileOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { rules } from '../../src/rules/rules.ts';
import { parseSource } from '../../src/source/source.ts';
import { CannotRun } from '../../src/words/exit.ts';
import { onceFor } from '../../src/words/once.ts';
import { catalogs, today } from '../assessed.ts';
import { example } from '../edited.ts';
import { programOf } from '../generated.ts';
import { canBeMarked, leavesOf, type MarkedProgram, marked, marksIn, walked } from '../marked.ts';
import { toldIn } from '../told.ts';

type Group = Record<string, unknown>;
type File = Pick<Document, 'path' | 'tlp' | 'text'>;

const templates = loadTemplates(undefined);
const editions = editionsFor({ publication: { languages: ['de'] } });
const { docx, emptyZip } = wordPackage();
const assets = handbookAssets();
const rank = (label: string) => (labels as readonly string[]).indexOf(label);

/** A program that leaves the labels of its documents to psirt. */
function unlabeled(program: Group): Group {
  const { documents, ...publication } = (program.publication ?? {}) as Group;
  return { ...program, publication, status: 'draft', classification: 'AMBER' };
}

/** Every seventh answer away, so that documents say what lacks and where. */
function withGaps(program: Group): Group {
  let number = 0;
  return walked(program, (value) => (++number % 7 === 0 ? undefined : value));
}

/** A reason for each field that is not there. */
function withReasons(program: Group): Group {
  const made = structuredClone(program);
  for (const name of componentNames) {
    const part = made[name] as Group | undefined;
    if (part === undefined) continue;
    const fields = Object.keys(part).filter((key) => !['unanswered', 'ownerRole', 'reviewBy'].includes(key));
    part.unanswered = fields.map((field, index) => ({
      field,
      because: ['not-applicable', 'kept-elsewhere', 'undecided', 'unknown'][index % 4],
      reason: 'So it is.',
      ...(index % 4 === 2 ? { decideBy: '2027-01-01', ownerRole: 'nobody' } : {}),
      ...(index % 4 === 3 ? { source: 'The wiki', seenOn: '2026-01-01' } : {}),
    }));
    for (const field of fields) delete part[field];
  }
  return made;
}

const fullProgram = (kind: Kind, seed: number) => programOf({ kind, density: 1, length: 1, resolving: 1, seed });
const seeds: Readonly<Record<Kind, number>> = { psirt: 22, soc: 14, combined: 5, csirt: 4 };
const full = kinds.map((kind): [string, Group] => [`a full program of a ${kind}`, fullProgram(kind, seeds[kind])]);

/** What a program shows: nothing that is wrong, and nothing that another choice has left over. */
const shownOf = onceFor(({ data }: MarkedProgram) => withoutLeftovers(withoutWrong(data)));

/** The fields whose marks a program still has when what is wrong in it is left out. */
function markedFields(program: MarkedProgram): Set<string> {
  const there = new Set(marksIn(JSON.stringify(shownOf(program))));
  return new Set([...program.marks].flatMap(([mark, { path }]) => (there.has(mark) ? [path] : [])));
}

const leaves = leavesOf();
const markable = leaves.filter(canBeMarked);
const programs: [string, MarkedProgram][] = [
  ...full,
  ...full.slice(0, 2).map(([name, data]): [string, Group] => [`${name}, with gaps`, withGaps(data)]),
  [`${full[2]![0]}, with reasons alone`, withReasons(full[2]![1])] satisfies [string, Group],
  ...['manufacturer', 'public-csirt'].map((name): [string, Group] => [name, example(name)]),
].map(([name, data]) => [name, marked(unlabeled(data))]);
const unmarked = new Set(markable.map(({ path }) => path));
const strike = (program: MarkedProgram) => {
  const before = unmarked.size;
  for (const path of markedFields(program)) unmarked.delete(path);
  return unmarked.size < before;
};
for (const [, program] of programs) strike(program);
// What no program has held yet, such as the fields of a rare choice: more programs until each field was there once.
for (let seed = 30; unmarked.size > 0 && seed < 90; seed++) {
  const program = marked(unlabeled(fullProgram(kinds[seed % kinds.length]!, seed)));
  if (strike(program)) programs.push([`a full program, number ${seed}`, program]);
}

/** What is written of a program is made from the same, whatever its label may be at most. */
const materialFor = onceFor((program: MarkedProgram): Material => {
  const { data } = program;
  const structure = structureOf(assemblyOf(data), today);
  return { data: shownOf(program), record: data, structure, catalogs, templates, editions, allDates: true };
});

function materialOf(program: MarkedProgram, tlp?: string): Material {
  return { ...materialFor(program), tlp };
}

/** The documents of a program as far as its own labels go. */
const documentsFor = onceFor((program: MarkedProgram) => compose(materialOf(program)));

/** What is written of a program, by format: each file with the label that it bears. */
const formats: Readonly<Record<string, (material: Material, documents: readonly Document[]) => File[]>> = {
  'documents and files for machines': (_, documents) => [...documents],
  handbook: ({ data }, documents) => handbookOf({ data, documents, templates, assets }),
  'calendars of roles': (material) =>
    ((material.data.roles ?? []) as { id: string }[]).slice(0, 2).flatMap(({ id }) => calendarOf(id, material)),
  lock: ({ data }, documents) => {
    const made = tracing({ record: data, templates, version: '0.0.0' });
    const traces = documents.map((document) => [document.path, traceOf(document, made(document))] as const);
    return [{ path: lockPath, tlp: 'CLEAR', text: writeTraces(Object.fromEntries(traces)) ?? '' }];
  },
};

function calendarOf(role: string, material: Material): File[] {
  try {
    return [calendarFor(role, material)];
  } catch (error) {
    if (error instanceof CannotRun) return [];
    throw error;
  }
}

/** The marks in a file whose answer is for a narrower circle, as what a reader of the test wants to know. */
function leaksIn({ path, tlp, text }: File, marks: MarkedProgram['marks']): string[] {
  const above = marksIn(text).flatMap((mark) => marks.get(mark) ?? []);
  return above
    .filter(({ label }) => rank(label) > rank(tlp))
    .map((found) => `${found.path} (${found.label}) in ${path} (${tlp})`);
}

/** The parts of the Word file of a document, as one text. */
async function wordTextOf(document: Document): Promise<string> {
  const whole = { document, owner: 'Acme PSIRT', signing: [], follow: (target: string) => target, color: '0B5CAD' };
  const { files } = await emptyZip().loadAsync(await wordFile(whole, docx));
  const parts = await Promise.all(Object.values(files).map((file) => file.async('string')));
  return parts.join('\n');
}

const shown = new Map<string, Set<string>>();

describe.each(programs)('%s', (_, program) => {
  const material = materialOf(program);
  const documents = documentsFor(program);

  it.each(Object.keys(formats))('holds back in its %s what is above the label of each file', (format) => {
    const files = formats[format]!(material, documents);
    for (const { tlp, text } of files)
      for (const mark of marksIn(text)) {
        const known = program.marks.get(mark);
        if (known) shown.set(known.path, (shown.get(known.path) ?? new Set()).add(tlp));
      }
    expect(files.flatMap((file) => leaksIn(file, program.marks))).toEqual([]);
  });

  it.each(['CLEAR', 'GREEN', 'AMBER'])('writes with --tlp %s nothing above it in any format', (tlp) => {
    const limited = materialOf(program, tlp);
    const left = compose(limited);
    const files = Object.entries(formats).flatMap(([name, format]) =>
      name === 'calendars of roles' ? [] : format(limited, left).map((file) => ({ ...file, tlp })),
    );
    expect(files.flatMap((file) => leaksIn(file, program.marks))).toEqual([]);
  });
});

describe('Word files', () => {
  it.each(programs.slice(0, 2))('hold back what is above the label of each: %s', async (_, program) => {
    const pages = documentsFor(program).filter(({ path }) => path.endsWith('.md'));
    for (const document of pages) {
      const text = await wordTextOf(document);
      expect(marksIn(text).length > 0 || marksIn(document.text).length === 0, document.path).toBe(true);
      expect(leaksIn({ ...document, text }, program.marks)).toEqual([]);
    }
  });
});

/** The files that nobody may give away are told apart from what a program as a whole gives to everybody. */
const open = { status: 'published', classification: 'CLEAR' };

describe('a program that is published as a whole', () => {
  it.each(programs.slice(0, 4))(
    'names no person and no private number but on the contact sheet: %s',
    (_, { data, marks }) => {
      const whole: MarkedProgram = { data: { ...data, ...open }, marks };
      const files = compose(materialOf(whole)).filter(({ name }) => name !== 'contacts');
      const found = files.flatMap(({ path, text }) =>
        marksIn(text).flatMap((mark) =>
          marks.get(mark)?.path.startsWith('people.') ? [`${marks.get(mark)!.path} in ${path}`] : [],
        ),
      );
      expect(found).toEqual([]);
    },
  );

  it('cannot widen the label of the contact sheet', () => {
    const data = { ...example('small-vendor'), ...open, publication: { documents: { contacts: { tlp: 'CLEAR' } } } };
    const contacts = compose(materialOf({ data, marks: new Map() })).find(({ name }) => name === 'contacts');
    expect(contacts?.tlp).toBe('AMBER+STRICT');
  });
});

describe('what the marks prove', () => {
  it('every field that can bear a mark bore one', () => {
    expect([...unmarked]).toEqual([]);
    expect(markable.length).toBeGreaterThan(900);
    expect(markable.filter(({ label }) => label !== 'CLEAR').length).toBeGreaterThan(650);
  });

  it('most of them were shown in some file, and a label that is too wide is noticed', () => {
    expect(shown.size).toBeGreaterThan(700);
    const [, program] = programs[0]!;
    const documents = documentsFor(program);
    for (const name of ['policies', 'contacts', 'stakeholders', 'calendar-file']) {
      const file = documents.find((document) => document.name === name)!;
      expect(leaksIn({ ...file, tlp: 'CLEAR' }, program.marks), name).not.toEqual([]);
    }
  });
});

describe('an answer that cannot bear a mark', () => {
  /** Another answer of the same form: the next choice, the opposite, another entry of the list. */
  function other(value: unknown, { enum: choices, 'x-ref': list }: Schema, idsOf: (list: string) => readonly string[]) {
    if (typeof value === 'boolean') return !value;
    const among: readonly unknown[] = choices ?? (list === undefined ? [] : idsOf(list));
    return among.includes(value) ? among[(among.indexOf(value) + 1) % among.length] : value;
  }

  it.each(['bank-soc', 'manufacturer', 'open-source-project', 'public-csirt', 'small-vendor'])(
    'leaves no trace in a document for a wider circle: %s',
    (name) => {
      const before = unlabeled(example(name));
      const { approvals, ...plain } = before;
      const idsOf = (list: string) =>
        (
          list.split('.').reduce<unknown>((inner, key) => (inner as Group | undefined)?.[key], plain) as
            | { id: string }[]
            | undefined
        )?.map(({ id }) => id) ?? [];
      for (const limit of ['CLEAR', 'GREEN']) {
        const after = walked(plain, (value, schema, _path, label) =>
          rank(label) > rank(limit) ? other(value, schema, idsOf) : value,
        );
        const texts = [plain, after].map((data) =>
          compose(materialOf({ data, marks: new Map() }, limit))
            // The index says how many gaps the others have.
            .filter(({ name: document }) => document !== 'index')
            .map(({ path, text }) => [path, text]),
        );
        expect(texts[1]).toEqual(texts[0]);
      }
    },
  );
});

describe('a report on people', () => {
  const wrong = (value: unknown, { type, format }: Schema) =>
    type !== 'string'
      ? `Zq${String(value).replace(/\D/g, '').slice(0, 5).padEnd(5, '1')} is no number`
      : format === undefined
        ? value
        : `${value} and more`;

  it.each([
    ['as they should be', (people: Group) => people],
    ['in a wrong form', (people: Group) => walkedPeople(people, wrong)],
    [
      'in another shape',
      (people: Group) => ({ members: [people.members, JSON.stringify(people), 5], printedCopy: people }),
    ],
  ])('names the place and never the value: %s', (_, change) => {
    for (const [, { data, marks }] of programs.slice(0, 2)) {
      const { people, ...rest } = data;
      const text = stringify(change(people as Group));
      const header = Object.fromEntries(
        Object.entries(rest).filter(([key]) => !(componentNames as readonly string[]).includes(key)),
      );
      const parts = Object.entries(rest).filter(([key]) => (componentNames as readonly string[]).includes(key));
      const sources = new Map(parts.map(([name, part]) => [name, parseSource(fileOf(name), stringify(part))]));
      sources.set(privateComponent, parseSource(fileOf(privateComponent), text));
      const report = assess('.', assemble(parseSource('psirt.yaml', stringify(header)), sources), {
        rules,
        catalogs,
        today: '2045-01-01',
      });
      for (const format of reportFormats) {
        const told = toldIn(format, [report]);
        const found = marksIn(told).flatMap((mark) => {
          const path = marks.get(mark)?.path ?? '';
          return path.startsWith('people.') && !['people.members[].id', 'people.reviewBy'].includes(path)
            ? [`${path} in ${format}: ${mark}`]
            : [];
        });
        expect(found).toEqual([]);
      }
    }
  });

  function walkedPeople(people: Group, change: (value: unknown, schema: Schema) => unknown): Group {
    return walked({ people }, (value, schema, path) =>
      path.endsWith('.id') || schema.enum || schema['x-ref'] ? value : change(value, schema),
    ).people as Group;
  }
});
