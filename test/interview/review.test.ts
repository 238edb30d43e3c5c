import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { withPresets } from '../../src/interview/answers.ts';
import { reviewOf } from '../../src/interview/review.ts';
import { readProgram } from '../../src/outside/repository.ts';

const paint = new Chalk({ level: 0 });

it('tells the answers that are new, and only how many where they are many', () => {
  const { data } = readProgram('examples/small-vendor');
  expect(reviewOf(data, { ...data, version: '9.0' }, paint)).toMatch(/^Program\n {2}Version: 9\.0\n\n$/);
  expect(reviewOf({}, data, paint)).toMatch(/^Took \d+ answers\.\n\n$/);
  expect(reviewOf(data, data, paint)).toBe('');
});

it('takes no usual rows for answers, and says that they are there', () => {
  const answered = { kind: 'csirt', setting: 'public-body', company: { name: 'CERT' } };
  const said = reviewOf({}, withPresets(answered, '2026-11-22'), paint);
  expect(said).toMatch(/^Program\n {2}Kind: CSIRT\n/);
  expect(said).not.toMatch(/Took \d+ answers/);
  expect(said).toMatch(/\n\nThe usual rows stand in \d+ lists as structure, and count as no answer\.\n\n$/);
});
