// Holds that what is remembered about an object is found out once for it, and anew for another.
import { expect, test } from 'vitest';
import { onceFor, remembering } from '../../src/words/once.ts';

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

test('remembers by content what it was asked last, and no more than it may', () => {
  const asked: number[] = [];
  const doubled = remembering((list: readonly number[]) => {
    asked.push(list[0]!);
    return list[0]! * 2;
  }, 2);
  expect([doubled([1]), doubled([1]), doubled([2]), doubled([3]), doubled([1])]).toEqual([2, 2, 4, 6, 2]);
  expect(asked).toEqual([1, 2, 3, 1]);
});
