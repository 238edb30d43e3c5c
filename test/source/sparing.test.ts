import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { tidying } from '../../src/source/sparing.ts';

const mebibytesHeld = () => getHeapStatistics().used_heap_size / 1024 / 1024;

test('clears away what many programs left behind', () => {
  const tidy = tidying();
  const before = mebibytesHeld();
  const left: object[][] = [];
  while (mebibytesHeld() < before + 120) left.push(Array.from({ length: 100_000 }, () => ({ some: 'object' })));
  const full = mebibytesHeld();
  left.length = 0;
  tidy();
  expect(mebibytesHeld()).toBeLessThan(full - 80);
});
