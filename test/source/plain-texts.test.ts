// What the plain reader reads itself, construct by construct, and what it leaves to its referee.
import { describe, expect, it } from 'vitest';
import { compare, isPlain } from './comparing.ts';
import { left, plain } from './snippets.ts';

describe('the plain reader', () => {
  it.each(plain)('reads %j', (text) => {
    expect(compare(text)).toBe(true);
  });

  it.each(left)('leaves %j', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it.each(['a:\n#c\n  one two\n  three\nb: 1\n', 'a:\n\n#c\n  one\n\nb: 1\n', '- # c\n  one\n- two\n'])(
    'leaves a text after a comment to the referee: %j',
    (text) => expect(isPlain(text)).toBe(false),
  );
});
