import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CST, Lexer } from 'yaml';
import { withoutGaps } from '../../src/model/validation.ts';
import { readProgram } from '../../src/outside/repository.ts';
import { type Assembly, assemble } from '../../src/program/assembly.ts';
import { editsFor } from '../../src/program/edits.ts';
import { sheetFor } from '../../src/source/sheet.ts';
import { parseSource, type Source } from '../../src/source/source.ts';
import { runs } from '../runs.ts';

const example = readProgram('examples/manufacturer');

function programOf(header: string, components: Readonly<Record<string, string>> = {}): Assembly {
  const files = Object.entries(components).map(
    ([name, text]) => [name, parseSource(`program/${name}.yaml`, text)] as const,
  );
  return assemble(parseSource('psirt.yaml', header), new Map<string, Source>(files));
}

/** The files of the example, read once more: what is not edited is read as it was. */
const unedited = new Map(
  [example.header, ...example.files.values()].map(({ file, text }) => [text, parseSource(file, text)]),
);
const commentsBefore = new Map([...unedited.keys()].map((text) => [text, commentsOf(text)]));
const commentsIn = (text: string) => commentsBefore.get(text) ?? commentsOf(text);

/** The assembly after its edits were written. */
function afterEdits(before: Assembly, draft: Record<string, unknown>): Assembly {
  const edits = new Map(editsFor(before, draft).map(({ path, after }) => [path, after]));
  const read = (path: string, source: Source | undefined) => {
    const text = edits.get(path) ?? source?.text ?? '';
    return unedited.get(text) ?? parseSource(path, text);
  };
  const names = new Set([
    ...before.files.keys(),
    ...[...edits.keys()].flatMap((path) => /^program\/(.+)\.yaml$/.exec(path)?.[1] ?? []),
  ]);
  const files = [...names].map((name) => [name, read(`program/${name}.yaml`, before.files.get(name))] as const);
  return assemble(read('psirt.yaml', before.header), new Map(files));
}

function commentsOf(text: string): string[] {
  let isScalar = false;
  return [...new Lexer().lex(text)].filter((token) => {
    const isComment = !isScalar && CST.tokenType(token) === 'comment';
    isScalar = !isScalar && token === CST.SCALAR;
    return isComment;
  });
}

/** Every place that holds a plain value. */
function leavesOf(value: unknown, place: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...place]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...place, key]));
}

function setAt(data: Record<string, unknown>, place: readonly string[], value: unknown): void {
  const node = place.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, data);
  node[place.at(-1)!] = value;
}

describe('a fresh file', () => {
  it.each(['program', ...example.files.keys()])('of %s says the same data when it is read', (name) => {
    const source = example.files.get(name) ?? example.header;
    const data = withoutGaps(source.data ?? {});
    const read = parseSource('a.yaml', sheetFor(name, data, { kind: 'psirt', setting: 'company' }));
    expect(read.problems).toEqual([]);
    expect(withoutGaps(read.data)).toEqual(data);
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string(), { maxLength: 4 }), (mission, list) => {
        const data = { mission, authority: { statements: list } };
        expect(
          parseSource('a.yaml', sheetFor('charter', data, { kind: 'psirt', setting: 'company' })).data,
        ).toMatchObject(data);
      }),
    );
  });
});

describe('editsFor', () => {
  it('changes nothing where nothing changed', () => {
    expect(editsFor(example, structuredClone(example.data))).toEqual([]);
  });

  it('sets exactly what changed, and keeps comments and the order of keys', () => {
    const leaves = leavesOf(example.data);
    const change = fc.tuple(
      fc.constantFrom(...leaves),
      fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const draft = structuredClone(example.data);
        for (const [place, value] of changes) setAt(draft, place, value);
        const after = afterEdits(example, draft);
        expect(after.data).toEqual(withoutGaps(draft));
        for (const [name, source] of [['program', example.header] as const, ...example.files]) {
          const edited = name === 'program' ? after.header : after.files.get(name)!;
          expect(edited.problems).toEqual([]);
          expect(commentsIn(edited.text)).toEqual(commentsIn(source.text));
          expect(Object.keys(edited.data ?? {})).toEqual(Object.keys(source.data ?? {}));
        }
      }),
      { numRuns: runs(25, 10) },
    );
  });

  it.each([
    [
      'a remark beside a value',
      'version: "0.1" # why\nstatus: draft\n',
      { version: '0.2', status: 'draft' },
      'version: "0.2" # why\nstatus: draft\n',
    ],
    ['a word that YAML 1.1 reads as no', 'version: x\n', { version: 'no' }, 'version: "no"\n'],
    [
      'an empty place with a remark above',
      '# The mail.\nversion:\n\n# Next.\nstatus: draft\n',
      { version: '1', status: 'draft' },
      '# The mail.\nversion: "1"\n\n# Next.\nstatus: draft\n',
    ],
    [
      'Windows line ends',
      'version: "0.1"\r\n# x\r\nstatus: draft\r\n',
      { version: '0.2', status: 'draft' },
      'version: "0.2"\r\n# x\r\nstatus: draft\r\n',
    ],
    ['a file of remarks', '# Ours.\n# Nothing yet.\n', { version: '1' }, '# Ours.\n# Nothing yet.\n\nversion: "1"\n'],
    [
      'a new entry',
      'roles:\n  # first\n  - id: a\n',
      { roles: [{ id: 'a' }, { id: 'b' }] },
      'roles:\n  # first\n  - id: a\n  - id: b\n',
    ],
    ['a blank answer', 'version: "  "\nstatus: draft\n', { status: 'draft' }, 'version: "  "\nstatus: draft\n'],
  ])('%s stays', (_, text, draft, result) => {
    const [edit] = editsFor(programOf(text), draft);
    expect(edit?.after ?? text).toBe(result);
  });

  it('writes a component where it stands', () => {
    const inline = programOf('version: "1"\ncharter:\n  mission: x # m\n');
    expect(editsFor(inline, { version: '1', charter: { mission: 'why' } })).toMatchObject([
      { path: 'psirt.yaml', after: 'version: "1"\ncharter:\n  mission: why # m\n' },
    ]);
    const apart = programOf('version: "1"\n', { charter: 'mission: x # m\n' });
    expect(editsFor(apart, { version: '1', charter: { mission: 'why' } })).toMatchObject([
      { path: 'program/charter.yaml', after: 'mission: why # m\n' },
    ]);
  });

  it('starts every foundation where there is no program', () => {
    const edits = editsFor(undefined, { version: '1' });
    expect(edits.map(({ path }) => path)).toContain('program/charter.yaml');
    expect(edits).toHaveLength(11);
  });
});
