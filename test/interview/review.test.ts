import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { reviewOf } from '../../src/interview/review.ts';
import { readProgram } from '../../src/outside/repository.ts';

const paint = new Chalk({ level: 0 });

it('tells the answers that are new, and only how many where they are many', () => {
  const { data } = readProgram('examples/small-vendor');
  expect(reviewOf(data, { ...data, version: '9.0' }, paint)).toMatch(/^Program\n {2}Version: 9\.0\n\n$/);
  expect(reviewOf({}, data, paint)).toMatch(/^Took \d+ answers\.\n\n$/);
  expect(reviewOf(data, data, paint)).toBe('');
});
