// Holds the plain reader to its referee: whatever it reads, the package yaml reads without a fault, as the same data at the same places.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { componentNames, type Kind, kinds } from '../../src/model/schemas.ts';
import { filesBelow } from '../../src/outside/disk.ts';
import { judged } from '../../src/source/referee.ts';
import { sheetFor } from '../../src/source/sheet.ts';
import { yamlStyle } from '../../src/source/yaml.ts';
import { programOf } from '../generated.ts';
import { runs } from '../runs.ts';
import { compare } from './comparing.ts';
import { left, plain } from './snippets.ts';

const isLong = process.env.PSIRT_LONG === '1';
const patience = isLong ? 3_600_000 : 600_000;
const mutatedTexts = runs(20_000, 15);
const generatedPrograms = runs(40, 13);

const exampleFiles = ['examples', 'catalogs'].flatMap((folder) =>
  filesBelow(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** The keys of this one are numbers in quotes, as in no file of a program. */
const leftToReferee = 'catalogs/zone-offsets.yaml';

/** Parts of the examples of at most 15 lines, each from a key of the first level on. */
const parts = exampleFiles.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split(/^(?=[A-Za-z#])/m)
    .map((part) => part.split('\n').slice(0, 15).join('\n')),
);

/** What is put into texts, or stands in place of something. */
const pieces = [
  ...[
    'a',
    'a b',
    ' a',
    'key: ',
    'a:',
    'a:\n',
    'a: b',
    'b:c',
    'b#c',
    '"x"',
    "'y'",
    '"x": ',
    "''",
    '\u00e9',
    '\u{1f600}',
  ],
  ...['~', 'null', 'true', '1', '-1', '1.50', '1e4', '+1', '007', '.nan', '0x1', '0o7', '2026-01-01', '<<: '],
  ...['- ', '? ', ': ', ':', '-', '--', ', ', ',', '[', ']', '{', '}', '[a, b]', '{ a: 1 }', '[ ]', '{ }'],
  ...['|', '>', '|-\n', '>-\n', '|+\n', '|2\n', '"', "'", '\\', '\\n', '\\u0041', '#', ' #', ' # c'],
  ...['&a ', '*a', '!t ', '!!str ', '%', '@', '`', '!', '=', '.', '---\n', '...\n', '__proto__: '],
  ...[' ', '  ', '\t', '\n', '\n\n', '\n ', '\n  ', '\n    ', '\n- ', '\n  - ', '\n# c\n', '\r\n', '\u00a0', '\u2028'],
];

const edit = fc.record({
  how: fc.constantFrom('insert', 'insert', 'insert', 'remove', 'remove', 'indent', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...pieces),
});
const mutated = fc
  .record({
    text: fc.constantFrom(...parts, ...plain, ...left),
    more: fc.constantFrom('', '', '', ...parts, ...plain, ...left),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    hasReturns: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
  })
  .map(({ text, more, edits, hasReturns }) => {
    const changed = edits.reduce(edited, `${text}${more}`);
    return hasReturns ? changed.replace(/\r?\n/g, '\r\n') : changed;
  });
const assorted = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join(''));

function edited(
  text: string,
  { how, at, other, piece }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string {
  const place = Math.floor(at * (text.length + 1));
  if (how === 'insert') return text.slice(0, place) + piece + text.slice(place);
  if (how === 'remove') return text.slice(0, place) + text.slice(place + 1 + Math.floor(other * 3));
  const lines = text.split('\n');
  const first = Math.floor(at * (lines.length - 1));
  const second = Math.floor(other * (lines.length - 1));
  if (how === 'swap') [lines[first], lines[second]] = [lines[second]!, lines[first]!];
  else lines[first] = ['', ' ', '  '][Math.floor(other * 2.99)] + lines[first]!.slice(Math.floor(at * 100) % 3);
  return lines.join('\n');
}

describe('the plain reader', () => {
  it('reads every file of the examples and catalogs, whatever its line ends', () => {
    expect(exampleFiles.length).toBeGreaterThan(40);
    for (const file of exampleFiles) {
      const text = readFileSync(file, 'utf8');
      expect(compare(text), file).toBe(file !== leftToReferee);
      expect(compare(text.replaceAll('\n', '\r\n')), file).toBe(file !== leftToReferee);
    }
  });

  it('reads most programs that we write ourselves, however strange their texts', { timeout: patience }, () => {
    const recipe = fc.record({
      kind: fc.constantFrom<Kind>(...kinds),
      density: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      length: fc.integer({ min: 0, max: 3 }),
      resolving: fc.constant(0.8),
      seed: fc.nat(),
    });
    let texts = 0;
    let read = 0;
    fc.assert(
      fc.property(recipe, (chosen) => {
        const { kind } = chosen;
        const program = programOf(chosen);
        const sheets = componentNames.map((name) =>
          sheetFor(name, (program[name] ?? {}) as Record<string, unknown>, { kind, setting: 'company' }),
        );
        for (const text of [stringify(program, yamlStyle), ...sheets]) {
          texts++;
          if (compare(text)) read++;
        }
      }),
      { numRuns: generatedPrograms },
    );
    expect(read / texts).toBeGreaterThan(0.6);
  });

  it(`reads ${mutatedTexts} changed texts like the referee, or leaves them to it`, { timeout: patience }, () => {
    let read = 0;
    let leftThough = 0;
    let turn = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: mutated }, { weight: 1, arbitrary: assorted }), (text) => {
        if (compare(text)) read++;
        else if (turn++ % 20 === 0 && judged(text).problems.length === 0) leftThough += 20;
      }),
      { numRuns: mutatedTexts },
    );
    if (isLong) console.info({ read, leftThough });
    expect(read).toBeGreaterThan(mutatedTexts / 5);
    expect(read / (read + leftThough)).toBeGreaterThan(0.6);
  });
});
