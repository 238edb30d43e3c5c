import { cpSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from 'yaml';
import { readProgram } from '../../src/outside/repository.ts';
import { assemble } from '../../src/program/assembly.ts';
import { editsFor } from '../../src/program/edits.ts';
import { parseSource } from '../../src/source/source.ts';
import { runs } from '../runs.ts';
import { psirt, temporaryFolder, textAt } from '../support.ts';

type Data = Record<string, unknown>;

/** The text of program/charter.yaml after the data in it was changed. */
function charterAfter(text: string, change: (charter: Data) => void): string {
  const program = assemble(
    parseSource('psirt.yaml', ''),
    new Map([['charter', parseSource('program/charter.yaml', text)]]),
  );
  const draft = structuredClone(program.data);
  change(draft.charter as Data);
  return editsFor(program, draft).find(({ path }) => path === 'program/charter.yaml')?.after ?? text;
}

describe('an edit', () => {
  it.each<[string, string, (charter: Data) => void, string]>([
    [
      'of a value leaves folded texts, spacing and remarks alone',
      'mission: >-\n  We find\n  faults.\n\n\npurpose:   x   # why\nlist: [a,b]\n',
      (charter) => Object.assign(charter, { purpose: 'z' }),
      'mission: >-\n  We find\n  faults.\n\n\npurpose:   z   # why\nlist: [a,b]\n',
    ],
    [
      'of a folded text',
      'mission: >-\n  We find\n  faults.\n\npurpose: x\n',
      (charter) => Object.assign(charter, { mission: 'We help.' }),
      'mission: We help.\n\npurpose: x\n',
    ],
    [
      'that adds a field puts it where it belongs',
      '# yaml\n\nmission: a\n\n# Rights.\ndecisionRights: []\n',
      (charter) => Object.assign(charter, { vision: 'b' }),
      '# yaml\n\nmission: a\n\nvision: b\n\n# Rights.\ndecisionRights: []\n',
    ],
    [
      'that adds a field takes the place that its sheet keeps for it',
      'mission: a\n\n# What should be.\n# vision:\n\npurpose: c\n',
      (charter) => Object.assign(charter, { vision: 'b' }),
      'mission: a\n\n# What should be.\nvision: b\n\npurpose: c\n',
    ],
    [
      'takes no line of a text for such a place',
      'mission: |-\n  a\n# vision:\nnotes: |-\n  x\n  # vision:\n',
      (charter) => Object.assign(charter, { vision: 'b' }),
      'mission: |-\n  a\nvision: b\nnotes: |-\n  x\n  # vision:\n',
    ],
    [
      'that fills an empty place',
      'scope:\n\n# Next.\nmission: a\n',
      (charter) => Object.assign(charter, { scope: { in: ['x'] } }),
      'scope:\n  in:\n    - x\n\n# Next.\nmission: a\n',
    ],
    [
      'of a whole list keeps the remarks below it',
      'rows:\n  - a\n  - b\n# Next.\nmission: a\n',
      (charter) => Object.assign(charter, { rows: ['c'] }),
      'rows:\n  - c\n# Next.\nmission: a\n',
    ],
    [
      'that adds a key to a group',
      'scope:\n  in: [x]\nmission: a\n',
      (charter) => Object.assign(charter.scope as Data, { out: ['z'] }),
      'scope:\n  in: [x]\n  out:\n    - z\nmission: a\n',
    ],
    [
      'that adds a key to a group on one line',
      'scope: { in: [x] } # why\nmission: a\n',
      (charter) => Object.assign(charter.scope as Data, { out: ['y, z'] }),
      'scope: { in: [x], out: [ "y, z" ] } # why\nmission: a\n',
    ],
    [
      'that adds an entry writes it as the last one is written',
      'rows:\n  - { id: a,  b: c }\n  # last\nmission: a\n',
      (charter) => (charter.rows as Data[]).push({ id: 'b' }),
      'rows:\n  - { id: a,  b: c }\n  - { id: b }\n  # last\nmission: a\n',
    ],
    [
      'that adds an entry of several lines',
      'rows:\n- id: a\n  text: |-\n    x\n    y\n\nmission: a\n',
      (charter) => (charter.rows as Data[]).push({ id: 'b', text: 'z' }),
      'rows:\n- id: a\n  text: |-\n    x\n    y\n- id: b\n  text: z\n\nmission: a\n',
    ],
    [
      'that takes an entry away',
      'rows:\n  - id: a # one\n  - id: b # two\n    c: d\n  - id: e\nmission: a\n',
      (charter) => (charter.rows as Data[]).splice(1, 1),
      'rows:\n  - id: a # one\n  - id: e\nmission: a\n',
    ],
    [
      'that takes a field away leaves its place in a sheet',
      '# The mission.\nmission: a\n\nnotes: x\n',
      (charter) => delete charter.mission,
      '# The mission.\nmission:\n\nnotes: x\n',
    ],
    [
      'in a file without a last line end',
      'mission: a',
      (charter) => Object.assign(charter, { vision: 'b' }),
      'mission: a\nvision: b\n',
    ],
    [
      'keeps Windows line ends',
      'mission: a\r\nnotes: [x,y]\r\n',
      (charter) => Object.assign(charter, { vision: 'b\nc' }),
      'mission: a\r\nvision: |-\r\n  b\r\n  c\r\nnotes: [x,y]\r\n',
    ],
  ])('%s', (_, text, change, result) => {
    expect(charterAfter(text, change)).toBe(result);
  });

  const example = readProgram('examples/small-vendor');
  const sources = [['program', example.header] as const, ...example.files];
  const leaves = sources.flatMap(([name, source]) => leavesOf(source.data).map((way) => ({ name, source, way })));

  it('of one value changes the lines of that value only, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.string({ minLength: 1 }), ({ name, source, way }, value) => {
        fc.pre(value.trim() !== '');
        const draft = structuredClone(example.data);
        const place = name === 'program' ? way : [name, ...way];
        const holder = place.slice(0, -1).reduce<unknown>((inner, key) => (inner as Data)[key], draft) as Data;
        holder[place.at(-1)!] = value;
        const [edit, ...others] = editsFor(example, draft);
        expect(others).toEqual([]);
        const { range } = source.document().getIn(way, true) as Node;
        const before = source.text.slice(0, source.text.lastIndexOf('\n', range![0]) + 1);
        const after = source.text.slice(range![1]);
        expect(edit!.after.startsWith(before)).toBe(true);
        expect(edit!.after.endsWith(after)).toBe(true);
      }),
      { numRuns: runs(40, 20) },
    );
  });
});

describe.each(['small-vendor', 'manufacturer', 'bank-soc', 'open-source-project', 'public-csirt'])(
  'in examples/%s',
  (name) => {
    const example = readProgram(`examples/${name}`);
    const lists = listsOf(example.data).map((way) => ({
      way,
      rows: way.reduce<unknown>((inner, key) => (inner as Data)[key], example.data),
    }));

    /** Whether an edit changed nothing above and below the lines of a list. */
    const staysAround = (way: readonly (string | number)[], draft: Data): void => {
      const [edit, ...others] = editsFor(example, draft);
      expect(others).toEqual([]);
      const name = edit!.path.replace(/^program\/|\.yaml$/g, '');
      const { document } = edit!.path === 'psirt.yaml' ? example.header : example.files.get(name)!;
      const { range } = document().getIn(edit!.path === 'psirt.yaml' ? way : way.slice(1), true) as Node;
      const before = edit!.before!.slice(0, range![0]);
      const after = edit!.before!.slice(range![1]);
      expect(edit!.after.startsWith(before)).toBe(true);
      expect(edit!.after.endsWith(after)).toBe(true);
    };

    it('an entry that goes away takes nothing else along', () => {
      fc.assert(
        fc.property(fc.constantFrom(...lists), fc.nat(), ({ way }, seed) => {
          const draft = structuredClone(example.data);
          const rows = way.reduce<unknown>((inner, key) => (inner as Data)[key], draft) as unknown[];
          rows.splice(seed % rows.length, 1);
          staysAround(way, draft);
        }),
        { numRuns: runs(15, 20) },
      );
    });

    it('an entry that comes, and a key that goes, change nothing else', () => {
      fc.assert(
        fc.property(fc.constantFrom(...lists), fc.nat(), ({ way, rows }, seed) => {
          const draft = structuredClone(example.data);
          const list = way.reduce<unknown>((inner, key) => (inner as Data)[key], draft) as Data[];
          const row = list[seed % list.length]!;
          delete row[Object.keys(row).at(seed % Object.keys(row).length)!];
          list.push(structuredClone((rows as Data[])[0]!));
          staysAround(way, draft);
        }),
        { numRuns: runs(15, 20) },
      );
    });
  },
);

/** The way to every plain value. */
function leavesOf(value: unknown, way: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...way, index]));
  if (typeof value !== 'object' || value === null) return [[...way]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...way, key]));
}

/** The way to every list of groups. */
function listsOf(value: unknown, way: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) && value.length > 1 && typeof value[0] === 'object' ? [[...way]] : [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [...own, ...keys.flatMap((key) => listsOf((value as Data)[key], [...way, key]))];
}

describe('answers that are handed in', () => {
  const lines = (folder: string) => textAt(folder, 'program/charter.yaml').split('\n');

  async function changed(
    args: readonly string[],
    input = '',
  ): Promise<{ gone: string[]; come: string[]; files: string[] }> {
    const folder = temporaryFolder();
    cpSync('examples/small-vendor', folder, { recursive: true });
    const names = ['psirt.yaml', ...readProgram(folder).files.keys()].map((name) =>
      name === 'psirt.yaml' ? name : `program/${name}.yaml`,
    );
    const texts = new Map(names.map((file) => [file, textAt(folder, file)]));
    const before = lines(folder);
    expect((await psirt(folder, ['init', '--no-input', '--no-render', ...args], input)).code).toBe(0);
    const after = lines(folder);
    return {
      gone: before.filter((line) => !after.includes(line)),
      come: after.filter((line) => !before.includes(line)),
      files: names.filter((file) => textAt(folder, file) !== texts.get(file)),
    };
  }

  it('with --set change only the lines of the key that is named', async () => {
    const { come, files } = await changed(['--set', 'charter.vision=A world without holes']);
    expect(files).toEqual(['program/charter.yaml']);
    expect(come).toEqual(['vision: A world without holes']);
  });

  it('with --answers too', async () => {
    const { come, files } = await changed(['--answers', '-'], 'charter: { vision: A world without holes }');
    expect(files).toEqual(['program/charter.yaml']);
    expect(come).toEqual(['vision: A world without holes']);
  });
});
