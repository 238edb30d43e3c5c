import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { keyOffsetOf, lineAt, offsetOf, parseSource, setValue, textOf } from '../../src/source/source.ts';
import { yamlStyle } from '../../src/source/yaml.ts';
import { sayPath, sayText, visible } from '../../src/words/saying.ts';
import { masked, secretsIn } from '../../src/words/secret.ts';
import { runs } from '../runs.ts';

const yamlPieces = fc.constantFrom(
  ...[
    'a',
    'key: ',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '|-\n',
    '"',
    "'",
    '#',
    ' # ',
    '&a ',
    '*a',
    '!t ',
    '!!str ',
  ],
  ...[
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '\n',
    '\n  ',
    '\n\t',
    ' ',
    '\t',
    '\r\n',
    '\r',
    '~',
    'null',
    'true',
    '1e400',
    '.nan',
    '0x1',
    '<<: ',
  ],
  ...[
    '__proto__: ',
    '\u0000',
    '\u001b',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\u{1f600}',
    '\\',
    '@',
    '`',
    'AKIA',
    '-----BEGIN ',
  ],
);
const yamlLike = fc.array(yamlPieces, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('parseSource', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
    ['anything like YAML', yamlLike],
  ])('never throws on %s, and gives data or says why not', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = parseSource('a.yaml', text);
        const serious = source.problems.filter(({ rule }) => rule !== 'secret-in-file');
        if (serious.length > 0) expect(source.data).toBeUndefined();
        for (const { message, offset } of source.problems) {
          expect(message).toMatch(/^[A-Z].*\.$/);
          const { line, column } = lineAt(source, offset);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('reads what it writes', () => {
    const plain = fc.string({ maxLength: 30 });
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((key) => !(key in Object.prototype)),
      fc.oneof(plain, fc.boolean(), fc.integer(), fc.array(plain, { maxLength: 3 })),
      { minKeys: 1, noNullPrototype: true },
    );
    fc.assert(
      fc.property(data, (value) => {
        expect(parseSource('a.yaml', stringify(value, yamlStyle)).data).toEqual(value);
      }),
    );
  });

  it.each([
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['a: |\r\n  x\r\n  y\r\n', { a: 'x\ny\n' }],
    ['\ufeffa: 1\n', { a: 1 }],
    ['a: no\nb: 2026-01-01\nc: 12:30\n', { a: 'no', b: '2026-01-01', c: '12:30' }],
    ['', undefined],
    ['~', undefined],
  ])('reads %j', (text, data) => {
    expect(parseSource('a.yaml', text)).toMatchObject({ data, problems: [] });
  });

  it('names one fault a line, and not all that follows from it', () => {
    expect(parseSource('a.yaml', 'a: [ }}}}}}\n').problems.length).toBe(1);
    expect(parseSource('a.yaml', 'a: `\n'.repeat(5000)).problems.length).toBeLessThanOrEqual(20);
    expect(parseSource('a.yaml', 'a: !x y').problems).toHaveLength(1);
  });

  it('knows the line of a secret after everything the parser does not read', () => {
    const source = parseSource('a.yaml', `a: 1\n---\nb: 2\n\nc: AKIA${'IOSFODNN7EXAMPLE'}\n`);
    const secret = source.problems.find(({ rule }) => rule === 'secret-in-file')!;
    expect(lineAt(source, secret.offset)).toMatchObject({ line: 5, column: 4 });
  });
});

describe('offsetOf and keyOffsetOf', () => {
  const text = 'a: x\nb:\n  - c: 1\n  - c: 2\n    d: [ 5, 6 ]\ne:\n';
  const source = parseSource('a.yaml', text);
  it.each([
    ['/a', 1, 4],
    ['/b/1/c', 4, 8],
    ['/b/1/d/1', 5, 13],
    ['/b', 2, 1],
    ['/b/7', 2, 1],
    ['/e', 6, 1],
    ['/nothing', 1, 1],
  ])('%s stands in line %i, column %i', (place, line, column) => {
    expect(lineAt(source, offsetOf(source, place))).toMatchObject({ line, column });
  });

  it('finds keys', () => {
    expect(lineAt(source, keyOffsetOf(source, '/b/1', 'd'))).toMatchObject({
      line: 5,
      column: 5,
      excerpt: '    d: [ 5, 6 ]',
    });
    expect(lineAt(source, keyOffsetOf(source, '', 'a'))).toMatchObject({ line: 1, column: 1 });
  });
});

describe('setValue', () => {
  it.each([
    ['a: 1 # why\nb: 2\n', ['a'], 3, 'a: 3 # why\nb: 2\n'],
    ['# top\na: x\n', ['a'], 'no', '# top\na: "no"\n'],
    ['a: "x" # why\n', ['a'], '12:30', 'a: "12:30" # why\n'],
    ['a:\n  # in\n  b: 1\n', ['a', 'c'], 2, 'a:\n  # in\n  b: 1\n  c: 2\n'],
    ['a: 1\n\n# about b\nb: 2\n', ['a'], undefined, '\n# about b\nb: 2\n'],
    ['# about a\na:\n\n# about b\nb: 2\n', ['a'], 'x', '# about a\na: x\n\n# about b\nb: 2\n'],
    ['# only words\n', ['a'], 1, '# only words\n\na: 1\n'],
    ['a: [ x, y ] # list\n', ['a', 1], 'z', 'a: [ x, z ] # list\n'],
  ])('in %j sets %j to %j', (text, place, value, result) => {
    const source = parseSource('a.yaml', text);
    setValue(source, place, value);
    expect(textOf(source)).toBe(result);
  });
});

describe('what messages repeat', () => {
  it.each([
    ['a\u001b[31mb', '"a\\u{1b}[31mb"'],
    ['a\n  b\tc', '"a b c"'],
    ['x'.repeat(70), `"${'x'.repeat(57)}…"`],
    ['\u202eabc', '"\\u{202e}abc"'],
    ['\ud800', '"\\u{d800}"'],
    [`key AKIA${'IOSFODNN7EXAMPLE'}`, `"key ${'*'.repeat(20)}"`],
  ])('%j as %s', (value, said) => {
    expect(sayText(value)).toBe(said);
  });

  it('holds nothing that cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(sayText(value)).toBe(visible(sayText(value)));
        expect(sayPath(value)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });

  it('masks without moving anything', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----';
    const whole = `a: 1\n${key}\nb: https://u:pw@h/x\n`;
    expect(masked(whole)).toHaveLength(whole.length);
    expect(masked(whole).split('\n')).toHaveLength(whole.split('\n').length);
    expect(masked(whole)).not.toMatch(/abc|pw/);
    expect(masked(masked(whole))).toBe(masked(whole));
    expect(secretsIn(masked(whole))).toEqual([]);
  });
});
