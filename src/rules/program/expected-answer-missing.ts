// What no schema demands and every reviewer asks for first.

import { unsaidAnswers } from '../../facts/expected-answers.ts';
import { everyField } from '../../facts/traversal.ts';
import { audienceOf } from '../../model/audience.ts';
import { rule as define } from '../rule.ts';

/** One rule for every field that the schemas mark as expected; one hint for a field, and only where nobody answers it anywhere. */
export const rule = define({
  name: 'expected-answer-missing',
  severity: 'info',
  level: 1,
  asks: 'What frameworks, laws in force and reviewers ask for at the ambition of the program is answered somewhere, or set aside with a reason.',
  why: 'The policy had no word on legal steps; researchers read that as a threat and published without asking.',
  source: ['FIRST PSIRT SF 1.1: I.C', 'psirt practice: what reviewers ask for first'],
  basis: 'judgement',
  partly: true,
  givesWay: true,
  reads: ['kind'],
  mayRead: everyField,
  good: `
kind: psirt
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, target: 95, cadence: P1M, ownerRole: lead }]
`,
  bad: `
kind: psirt
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, target: 95, cadence: P1M }]
`,
  judge: (parts) =>
    unsaidAnswers(parts, audienceOf(parts), parts.targetMaturity ?? 1).map(({ at, field, schema, places }) => {
      const asker = schema['x-source']?.[0];
      const by = asker === undefined ? '' : ` (${asker})`;
      const question = schema['x-question'] ?? schema.description ?? '';
      const where = places > 1 ? `in none of ${places} entries` : 'nowhere';
      return {
        at,
        asksFor: field.split('.').at(-1)!,
        message: `"${schema.title ?? ''}" (${field}) is expected${by} and said ${where}. ${question} Answer it, or set it aside under "unanswered".`,
      };
    }),
});
