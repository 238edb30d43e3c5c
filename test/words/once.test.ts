// Holds that what is remembered about an object is found out once for it, and anew for another.
import { expect, test } from 'vitest';
import { onceFor } from '../../src/words/once.ts';

test('computes once for an object, and anew for another of the same content', () => {
  let computed = 0;
  const numbered = onceFor((_: object) => {
    computed += 1;
    return computed;
  });
  const [one, other] = [{ a: 1 }, { a: 1 }];
  expect([numbered(one), numbered(one), numbered(other), numbered(one)]).toEqual([1, 1, 2, 1]);
});

test('remembers undefined as well', () => {
  let computed = 0;
  const nothing = onceFor((_: object) => {
    computed += 1;
    return undefined;
  });
  const subject = {};
  nothing(subject);
  nothing(subject);
  expect(computed).toBe(1);
});
