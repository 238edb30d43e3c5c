import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, cutTo, fitted } from '../../src/words/fitting.ts';
import { runs } from '../runs.ts';

describe('fitted', () => {
  it.each<[string, string, string]>([
    ['a sentence', 'one two three four five six', 'one two three four\nfive six'],
    ['a list by number', '  1. one two three four five', '  1. one two three\n     four five'],
    ['a list by dash', '- one two three four five', '- one two three four\n  five'],
    ['two columns', '  name  one two three four', '  name  one two\n        three four'],
    ['a column that leaves no room', '  a-long-name  one two three', '  a-long-name  one\n    two three'],
    ['a word that is too long', 'see https://a.example/b/c/d/e/f', 'see\nhttps://a.example/b/c/d/e/f'],
    ['a command', '  $ psirt check . --format json', '  $ psirt check . --format json'],
    ['wide characters', '東京 東京 東京 東京 東京', '東京 東京 東京 東京\n東京'],
    [
      'a color that goes on',
      '\u001b[31mone two three four five\u001b[39m',
      '\u001b[31mone two three four\nfive\u001b[39m',
    ],
  ])('breaks %s between words and hangs what goes on', (_, text, expected) => {
    expect(fitted(text, 20)).toBe(expected);
  });

  it('hangs the words of a finding, colored or not', () => {
    const plain = fitted('  54:78   error   One two three four five six. some-rule', 40);
    expect(plain).toBe('  54:78   error   One two three four\n                  five six. some-rule');
    const colored = fitted('  54:78   \u001b[31merror  \u001b[39m One two three four five six. some-rule', 40);
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('leaves alone what goes to no terminal, and to one that nobody reads', () => {
    const long = 'word '.repeat(50);
    expect(fitted(long, undefined)).toBe(long);
    expect(fitted(long, 0)).toBe(long);
  });

  it('loses no word, adds none, and overflows by single words only', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 });
    const property = fc.property(words, fc.nat(8), fc.integer({ min: 20, max: 100 }), (list, indent, columns) => {
      const text = `${' '.repeat(indent)}${list.join(' ')}`;
      const lines = fitted(text, columns).split('\n');
      expect(lines.join(' ').trim().split(/ +/)).toEqual(list);
      for (const line of lines) expect(columnsOf(line) <= columns || line.trim().split(' ').length < 3).toBe(true);
    });
    fc.assert(property, { numRuns: runs(300) });
  });
});

describe('cutTo', () => {
  it('counts columns, not characters', () => {
    expect(cutTo('東京 Tokyo', 5)).toBe('東京 ');
    expect(cutTo('東京', 3)).toBe('東');
    expect(cutTo('abc', 5)).toBe('abc');
  });
});
