// Values that do not belong where they stand: every node of every example in turn, and reasons that are none.
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { batchesOf, type Case, casesOf, culprits, faultsOf, sayCase } from './sweep.ts';

/** How many of its cases are tried in the short run; in the long one it is all of them. */
const examples: readonly (readonly [string, number])[] = [
  ['small-vendor', 320],
  ['bank-soc', 160],
  ['manufacturer', 160],
  ['open-source-project', 80],
  ['public-csirt', 80],
];

/** A part of the cases, spread over all of the program. */
function someOf(cases: readonly Case[], many: number): readonly Case[] {
  const step = Math.max(1, cases.length / many);
  return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

describe('each node of a program as each kind of value that does not belong there', () => {
  it.each(examples)('is no crash and no word that is none in %s', { timeout: 20_000_000 }, (name, many) => {
    const cases = someOf(casesOf(name), runs(many, 10_000));
    const found = batchesOf(cases, 40, 7).flatMap((batch) => culprits(name, batch));
    expect(found.map(({ cases: together, faults }) => [together.map(sayCase), faults])).toEqual([]);
  });
});

describe('values that belong to nothing', () => {
  const reasons = [{ field: 5 }, { field: {} }, {}, 5, true, [], { field: 'mission', because: 5 }];
  const unanswered = [...reasons, { field: 'mission', because: 'unknown', reason: [] }];

  it.each(unanswered)('%j under unanswered is a finding in every component', (entry) => {
    const components = ['charter', 'support', 'staff', 'budget', 'resources', 'policies', 'evaluation', 'people'];
    const cases = ['', ...components].map((file) => ({ file, at: '/unanswered', value: [entry] }));
    expect(faultsOf('small-vendor', cases)).toEqual([]);
  });

  it.each([[[]], [{}], [5], [true]])('%j as the day or the version of an approval is no crash', (value) => {
    for (const at of ['/approvals/0/on', '/approvals/0/version', '/approvals/0/component', '/approvals/0/content'])
      expect(faultsOf('small-vendor', [{ file: '', at, value }]), at).toEqual([]);
  });

  it('an alert without its time beside an unanswered duty is no crash', () => {
    const cases = [
      { file: 'staff', at: '/coverage/urgentAlert/within', value: '' },
      { file: '', at: '/obligations/0', value: null },
    ];
    expect(faultsOf('small-vendor', cases)).toEqual([]);
  });
});
