import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/check/comparing.ts';
import type { Finding } from '../../src/words/finding.ts';

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'dangling-reference',
  severity: 'error',
  component: 'charter',
  message: 'One.',
  file: 'program/charter.yaml',
  line: 3,
  column: 1,
  pointer: '/charter/services/0',
  place: '/charter/services/triage',
  source: 'x',
  ...given,
});

describe('findings of two reports', () => {
  it('are the same by rule and place, whatever line, position or words they have', () => {
    const moved = finding({ line: 90, pointer: '/charter/services/4', message: 'One, 3 days ago.' });
    expect(compareFindings([finding({})], [moved])).toEqual({ fresh: [], old: [moved], fixed: [] });
  });

  it('are new under another rule or at another place', () => {
    const now = [finding({ rule: 'id-not-unique' }), finding({ place: '/charter/services/fix' })];
    expect(compareFindings([finding({})], now)).toEqual({ fresh: now, old: [], fixed: [finding({})] });
  });

  it('at one place are matched by their words first, then by number', () => {
    const [one, two, three] = ['One.', 'Two.', 'Three.'].map((message) => finding({ message }));
    const { fresh, old, fixed } = compareFindings([one!, two!], [three!, two!, one!]);
    expect({ fresh, old: old.length, fixed }).toEqual({ fresh: [three], old: 2, fixed: [] });
    expect(compareFindings([one!, two!], [three!]).fixed).toHaveLength(1);
  });

  it('of a file as a whole are known by the file', () => {
    const whole = { pointer: '', place: '' };
    const other = finding({ ...whole, file: 'program/staff.yaml' });
    expect(compareFindings([finding(whole)], [other]).fresh).toEqual([other]);
  });

  it('of a report without places are known by their pointers', () => {
    const { place, ...plain } = finding({});
    expect(compareFindings([plain], [plain]).old).toHaveLength(1);
  });
});
