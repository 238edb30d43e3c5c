// Every outcome of a decision tree leads to one level.

import { levelsOf } from '../../facts/severity.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const supplierOutcomes = ['defer', 'scheduled', 'out-of-cycle', 'immediate'];

function formOf(outcome: string): string {
  return outcome
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** Record rule POL-011, for decision trees. Whether all outcomes are there is asked only where they are those of the supplier tree. */
export const rule = define({
  name: 'severity-outcomes-unclear',
  severity: 'error',
  level: 1,
  asks: 'Every outcome of the SSVC tree belongs to one level, and to one only.',
  why: 'The tree says "out-of-cycle", and two levels claim it, or none.',
  source: ['FIRST PSIRT SF 1.1: 3.1.1', 'SSVC 2: supplier tree'],
  basis: 'arithmetic',
  reads: ['policies.severity'],
  good: `
policies:
  severity:
    scheme: ssvc
    levels: [{ id: urgent, title: Urgent, rank: 1, outcome: [immediate, out-of-cycle] }, { id: planned, title: Planned, rank: 2, outcome: [scheduled, defer] }]
`,
  bad: `
policies:
  severity:
    scheme: ssvc
    levels: [{ id: urgent, title: Urgent, rank: 1, outcome: [immediate] }, { id: planned, title: Planned, rank: 2, outcome: [scheduled, defer] }]
`,
  judge: ({ policies: { severity } }) => {
    if (severity.scheme !== 'ssvc') return [];
    const seen = new Map<string, string>();
    const remarks = levelsOf(severity).flatMap(({ title, outcome = [] }, index) =>
      outcome.flatMap((text, place): Remark[] => {
        const before = seen.get(formOf(text));
        if (before === undefined) seen.set(formOf(text), title);
        if (before === undefined || before === title) return [];
        return [
          {
            at: pointer('policies', 'severity', 'levels', index, 'outcome', place),
            message: `The outcome "${text}" must belong to one level, but "${before}" and "${title}" both claim it.`,
          },
        ];
      }),
    );
    const missing = supplierOutcomes.filter((outcome) => !seen.has(outcome));
    if (
      missing.length > 0 &&
      seen.size > 0 &&
      [...seen.keys()].every((outcome) => supplierOutcomes.includes(outcome))
    ) {
      remarks.push({
        at: '/policies/severity/levels',
        message: `Every outcome of the SSVC supplier tree must belong to a level, but no level has ${missing.map((outcome) => `"${outcome}"`).join(', ')}.`,
      });
    }
    return remarks;
  },
});
