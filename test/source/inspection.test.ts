// What keeps a file from being read as it stands, and what a text must not hold to be clear.
import { describe, expect, it } from 'vitest';
import { YAMLParseError } from 'yaml';
import { isClear, problemsOf } from '../../src/source/inspection.ts';
import { Lines } from '../../src/source/lines.ts';
import { documentOf, judged } from '../../src/source/referee.ts';
import { unprintable } from '../../src/words/saying.ts';

const unreadable = 'yaml-not-readable';
const feature = 'yaml-feature-refused';
const conflict = 'Git has left a conflict here. Keep one side, and take out the lines that mark it.';
const secondDocument = 'The file holds a second document after "---". Put it into a file of its own.';
const tab = 'The line is indented with a tab. YAML wants spaces.';
const stumble = 'The YAML cannot be read here: what stands here does not go with what stands before it.';
const plainWord = 'A key must be a plain word. Put it into quotes if it is meant as text.';
const number =
  'The number is too large to be kept exactly, or is no number. Write a smaller one, or put it into quotes.';
const cannot = (why: string) => `The YAML cannot be read here: ${why}.`;
const open = (what: string, close: string) =>
  cannot(`Flow ${what} in block collection must be sufficiently indented and end with a ${close}`);
const anchor = (name: string) => `The anchor "${name}" is not read here. Write the value out where it is needed.`;
const alias = (name: string) => `The alias "${name}" is not read here. Write the value out.`;
const tag = (name: string) => `The tag "${name}" is not read here. Write the plain value.`;
const twice = (line: number) =>
  `The key "a" stands here a second time; the first one is in line ${line}. Keep one of them.`;
const character = (code: string) =>
  `The text holds the character \\u{${code}}, which cannot be seen or changes the reading direction. Remove it.`;

/** A text, and what is wrong with it: rule, offset and message, one after the other. */
type Faulty = readonly [text: string, ...problems: (readonly [rule: string, offset: number, message: string])[]];

const said = (text: string) => judged(text).problems.map(({ rule, offset, message }) => [rule, offset, message]);

describe('what is wrong with a text', () => {
  it.each<Faulty>([
    // Directives and documents
    [
      '%YAML 1.1\n---\na: 1\n',
      [feature, 0, 'The directive %YAML 1.1 is not read here. Remove it: files are YAML 1.2.'],
    ],
    ['%YAML 1.3\n---\na: 1\n', [unreadable, 6, cannot('Unsupported YAML version 1.3')]],
    ['%FOO\n---\na: 1\n', [unreadable, 0, cannot('Unknown directive %FOO')]],
    ['a: 1\n---\nb: 2\n', [feature, 5, secondDocument]],
    // A conflict that Git has left
    ['a: 1\n<<<<<<< ours\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n', [unreadable, 5, conflict]],
    ['a: 1\n=======\nb: [\n', [unreadable, 5, conflict]],
    ['a: 1\n>>>>>>> theirs\nb: [\n', [unreadable, 5, conflict]],
    ['a: [\nx <<<<<<< ours\n', [unreadable, 5, open('sequence', ']')]],
    ['<<<<<<<x: 1\nb: [\n', [unreadable, 17, open('sequence', ']')]],
    ...['<', '='].map(
      (mark): Faulty => [
        `a: 1\n${mark} x\n`,
        [unreadable, 5, cannot('Implicit map keys need to be followed by map values')],
      ],
    ),
    ['> x\na: [\n', [unreadable, 2, cannot('Not a YAML token: x')]],
    // Anchors, aliases and tags
    ['a: &x 1\n', [feature, 6, anchor('x')]],
    ['a: &x [ 1 ]\nb: &y { c: 1 }\n', [feature, 6, anchor('x')], [feature, 18, anchor('y')]],
    ['a: *x\nb: *x\nc: &d 1\n', [feature, 3, alias('x')]],
    ['a: &x 1\nb: *x\n', [feature, 6, anchor('x')], [feature, 11, alias('x')]],
    ['&x a: 1\n', [feature, 3, anchor('x')]],
    ['*x : 1\n', ['key-refused', 0, plainWord], [feature, 0, alias('x')]],
    ['a: !x y\n', [feature, 6, tag('!x')]],
    ['a: !!str y\n', [feature, 9, tag('tag:yaml.org,2002:str')]],
    ['a: !x\n  b: 1\n', [feature, 8, tag('!x')]],
    ['a: !!set { b: 1 }\n', [feature, 3, 'Tags such as !name are not read here. Write the plain value.']],
    // Tabs
    ['a:\n\tb: 1\n', [unreadable, 3, tab]],
    ['\ta: 1\n', [unreadable, 0, tab]],
    // Whatever else the parser says
    ['a: [ 1\n', [unreadable, 7, open('sequence', ']')]],
    ['b: 1\na:\n  - [ x,\nc: 1\n', [unreadable, 17, open('sequence', ']')]],
    ['a: {\n\tb: 1 }}\n', [unreadable, 6, open('map', '}')]],
    ['a: "\\q"\n', [unreadable, 4, cannot('Invalid escape sequence \\q')]],
    // Keys
    ['1: a\ntrue: b\n1: c\n', ...[0, 5, 13].map((offset) => ['key-refused', offset, plainWord] as const)],
    ['? [ a ]\n: b\n', ['key-refused', 2, plainWord]],
    ['? { a: 1 }\n: b\n', ['key-refused', 2, plainWord]],
    [': a\n', ['key-refused', 0, plainWord]],
    [
      '__proto__: 1\nconstructor: 2\nb:\n  prototype: 3\n',
      ['key-refused', 0, 'The key __proto__ is never read. Remove it.'],
      ['key-refused', 13, 'The key constructor is never read. Remove it.'],
      ['key-refused', 33, 'The key prototype is never read. Remove it.'],
    ],
    ['a: 1\nb: 2\na: 3\n"a": 4\n', ['key-duplicate', 10, twice(1)], ['key-duplicate', 15, twice(1)]],
    ['x:\n  a: 1\n  a: 2\n', ['key-duplicate', 12, twice(2)]],
    // Numbers
    ...['.nan', '-.inf', '1e400', '9007199254740992', '-9007199254740992', '1e20'].map(
      (text): Faulty => [`a: ${text}\n`, ['number-refused', 3, number]],
    ),
    // Characters
    ['a: "\\u001b"\n', ['character-refused', 3, character('1b')]],
    ['a: "\u001b\\u001b"\n', ['character-refused', 4, character('1b')]],
    ['a: "\\u001b"\nb: \u0007', ['character-refused', 3, character('1b')], ['character-refused', 15, character('7')]],
    ['a: x\u0007y\u0007z\nb: \u0007\n', ...[4, 12].map((at) => ['character-refused', at, character('7')] as const)],
    ['\u0007a: 1\n', ['character-refused', 0, character('7')]],
    ['a: \ufeffb\n', ['character-refused', 3, character('feff')]],
    ['a: x\ry\n', ['character-refused', 4, character('d')]],
    ['a: [ \u001b }\n', [unreadable, 7, open('sequence', ']')], ['character-refused', 5, character('1b')]],
  ])('%j', (text, ...problems) => {
    expect(said(text)).toEqual(problems);
    expect(judged(text).data).toBeUndefined();
  });

  it.each([
    ['%YAML 1.2\n---\na: 1\n', { a: 1 }],
    ['======= : 1\n', { '=======': 1 }],
    ['a: |\n  <<<<<<< ours\n', { a: '<<<<<<< ours\n' }],
    ['\ufeffa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    [
      'a: 9007199254740991\nb: -9007199254740991\nc: 1.5\nd: 15.e-1\n',
      { a: 9007199254740991, b: -9007199254740991, c: 1.5, d: 1.5 },
    ],
    ['"1": a\n"true": { a: [ ~ ] }\n', { 1: 'a', true: { a: [null] } }],
    ['a: "\\u00e9\\n\\t"\n', { a: 'é\n\t' }],
  ])('is nothing where it can be read: %j', (text, data) => {
    expect(judged(text)).toMatchObject({ data, problems: [] });
  });

  it('keeps the line out of messages where a character may mislead, and nowhere else', () => {
    expect(judged('a: x\u0007').problems[0]?.masked).toBe(true);
    expect(judged('a: !x y').problems[0]?.masked).toBeUndefined();
  });
});

describe('what the parser says', () => {
  const saidOf = (
    text: string,
    ...faults: (readonly [offset: number, message?: string, code?: 'TAB_AS_INDENT' | 'RESOURCE_EXHAUSTION'])[]
  ) => {
    const document = documentOf('');
    document.errors = faults.map(
      ([offset, message = 'Wrong', code]) => new YAMLParseError([offset, offset + 1], code ?? 'IMPOSSIBLE', message),
    );
    const problems = problemsOf(document, text, new Lines(text));
    for (const { rule } of problems) expect(rule).toBe(unreadable);
    return problems.map(({ offset, message }) => [offset, message]);
  };
  const offsets = (text: string, ...faults: number[]) =>
    saidOf(text, ...faults.map((offset) => [offset] as const)).map(([offset]) => offset);

  it('is told once for each line, whether its end belongs to the text or not', () => {
    expect(offsets('ab\ncd\nef', 0, 1, 2, 3, 5, 6, 7, 8)).toEqual([0, 3, 6]);
    expect(offsets('ab\ncd\nef', 1, 2, 4, 5, 7)).toEqual([1, 4, 7]);
    expect(offsets('ab\ncd\nef', 2, 5, 8)).toEqual([2, 5, 8]);
    expect(offsets('\nab\ncd', 0, 1, 4)).toEqual([0, 1, 4]);
    expect(offsets('ab\ncd\nef', 4, 1, 0, 3)).toEqual([4, 1, 3]);
  });

  it('is told twenty times at most', () => {
    const lines = 'a\n'.repeat(30);
    expect(offsets(lines, ...Array.from({ length: 30 }, (_, line) => 2 * line))).toHaveLength(20);
  });

  it('is told as one sentence on one line, without what cannot be seen and without secrets', () => {
    expect(saidOf('a', [0, 'Version 1.2  is\n\n odd:\u001b.'])).toEqual([[0, cannot('Version 1.2 is odd:\\u{1b}')]]);
    expect(saidOf('a', [0, `AKIA${'IOSFODNN7EXAMPLE'} is odd`])).toEqual([[0, cannot(`${'*'.repeat(20)} is odd`)]]);
    expect(saidOf('a', [0, 'x'.repeat(400)])).toEqual([[0, cannot('x'.repeat(300))]]);
  });

  it('is a tab where one stands there or indents', () => {
    expect(saidOf('a\tb', [1])).toEqual([[1, tab]]);
    expect(saidOf('a', [0, 'Wrong', 'TAB_AS_INDENT'])).toEqual([[0, tab]]);
  });

  it('is left out where it only stumbles after a fault, and told in words of ours where it does so at once', () => {
    const stumbles = [0, "Cannot read properties of undefined (reading 'indent')", 'RESOURCE_EXHAUSTION'] as const;
    expect(saidOf('a\nb', [2], stumbles)).toEqual([[2, cannot('Wrong')]]);
    expect(saidOf('a\nb', stumbles)).toEqual([[0, stumble]]);
  });
});

describe('a clear text', () => {
  it('holds no character that cannot be seen, and no tab', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      const isBad = /[\t\r]/.test(character) || unprintable.test(character);
      for (const text of [character, `x${character}y`, `x${character}`])
        if (isClear(text) === isBad) expect.fail(JSON.stringify(text));
    }
  });

  it.each(['', 'x\r\ny \u{1f600}', '\r\n\u{10ffff}', 'ä\u00a0\u3000\ufeef'])('may hold %j', (text) => {
    expect(isClear(text)).toBe(true);
  });
});
