// A level that says neither by which score nor by which words it is reached is a name only.

import { isCvss, levelsOf } from '../../facts/severity.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-011, for what makes a level. A CVSS scheme may leave the bands to the standard, once it says so. */
export const rule = define({
  name: 'severity-level-undefined',
  severity: 'error',
  level: 1,
  asks: 'Each severity level says what makes a vulnerability one of it: a band of scores, outcomes, criteria or a meaning in words.',
  why: 'Four levels stood on the page, and each product team sorted its findings into them by feeling.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1'],
  basis: 'source',
  reads: ['policies.severity'],
  good: `
policies:
  severity: { scheme: own, levels: [{ id: high, title: High, rank: 1, description: People can come to harm }] }
`,
  bad: `
policies:
  severity: { scheme: own, levels: [{ id: high, title: High, rank: 1 }] }
`,
  judge: ({ policies: { severity } }) => {
    if (severity.standardBands === true) return [];
    const isScored = isCvss(severity);
    return levelsOf(severity).flatMap(({ title, from, outcome, description, criteria }, index) => {
      if ([from, outcome].some((said) => said !== undefined)) return [];
      if (!isScored && [description, criteria].some((said) => said !== undefined)) return [];
      const advice = isScored
        ? 'a band (from and to) or outcomes; where the bands of the standard hold, say "standardBands: true" once'
        : 'a band (from and to), outcomes, criteria or a description';
      return [
        {
          at: pointer('policies', 'severity', 'levels', index),
          message: `The level "${title}" does not say what makes a vulnerability one of it. Give it ${advice}.`,
        },
      ];
    });
  },
});
