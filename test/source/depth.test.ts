import { describe, expect, it } from 'vitest';
import { isDeeperThan } from '../../src/source/depth.ts';

describe('the depth of a text', () => {
  it.each([
    [0, ''],
    [0, '\n  \n'],
    [1, 'a'],
    // Mappings: their columns, and the colons of one line
    [2, 'a: 1'],
    [2, 'a: 1\nb: 2\nc: 3'],
    [3, 'a:\n  b: 1'],
    [4, 'a:\n  b:\n    c: 1'],
    [3, 'a:\n    b:\n  c:\n d: 1'],
    [4, 'a:\n  b:\n    c: 1\n  d: 1\n  e: 1'],
    [2, '  a: 1\nb: 1'],
    [3, 'a:\n  # c\n  b: 1'],
    [3, '  # c\na:\n  b: 1'],
    [2, '? a\n: b'],
    [4, '? ? ? a'],
    [4, 'a: b: c: d'],
    // Lists: their dashes
    [4, '- - - 1'],
    [2, '-\n-\n-'],
    [3, '- a\n- b\n- c: d'],
    [4, 'a:\n  - b: 1'],
    [3, 'a:\n- b: 1\n'],
    [5, 'a: - - -'],
    // Brackets
    [1, '['],
    [2, '[[]]'],
    [3, '[[[]'],
    [1, '[]'],
    [2, '[][][]'],
    [2, '{}\n{}\n{}'],
    [3, 'a: [\n  [\n    b ] ]'],
    [3, ']][['],
    [2, '{ a: { b: 1 } }'],
    [3, '[ { a: [ 1 ] } ]'],
    [3, 'a: [ 1, 2 ]\nb: [ 1 ]'],
    [3, 'a: [\n  b: 1 ]'],
    [3, 'a: [\n- [ b ],\n? c: 1, - d ]\n'],
    // What only looks like depth
    [2, 'a: |\n  [[[[\n  - - -\nb: 1'],
    [2, 'a: "[[[["'],
    [2, '# [[[ - - \na: 1'],
    [2, 'a: "x\n    y"\nb: 1'],
    [2, 'a: "x\n  y: - - z"\nb: 1'],
    [2, 'a: "x: - y"\n'],
    [2, 'a: x-y?z:[w\n'],
  ])('is %i in %j', (depth, text) => {
    expect(isDeeperThan(depth, text)).toBe(false);
    expect(isDeeperThan(depth, text.replaceAll('\n', '\r\n'))).toBe(false);
    for (let less = depth - 1; less >= 0; less--) expect(isDeeperThan(less, text)).toBe(true);
  });

  it.each(['|\n', '>-\n\n', '"\n', "'\n "])('is told where texts of several lines stand between (%j)', (start) => {
    const end = start.startsWith('"') || start.startsWith("'") ? start[0] : '';
    const level = (depth: number) => {
      const spaces = ' '.repeat(depth);
      return `${spaces}a: ${start}${spaces}  x${end}\n${spaces}b:\n`;
    };
    const nested = Array.from({ length: 150 }, (_, depth) => level(depth)).join('');
    expect(isDeeperThan(149, nested)).toBe(true);
    expect(isDeeperThan(152, nested)).toBe(false);
  });
});
