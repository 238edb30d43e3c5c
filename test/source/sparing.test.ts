import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { tidying } from '../../src/source/sparing.ts';

const held = () => getHeapStatistics().used_heap_size / 1024 / 1024;

test('clears away what many programs left behind', () => {
  const tidy = tidying();
  const before = held();
  let left: object[] | undefined = Array.from({ length: 3_000_000 }, () => ({ some: 'object' }));
  const full = held();
  expect(full - before, `${left.length} objects`).toBeGreaterThan(100);
  left = undefined;
  tidy();
  expect(held()).toBeLessThan(full - 80);
});
