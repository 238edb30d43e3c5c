// An answer that another choice asked for stays in the file and is read as if it still held.

import { leftoversIn } from '../../facts/leftovers.ts';
import { everyField } from '../../facts/traversal.ts';
import { dotted, segmentsOf } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** One rule for every pair that the schemas mark with `x-goes-with`; documents leave such answers out. */
export const rule = define({
  name: 'answer-of-another-choice',
  severity: 'warning',
  level: 1,
  asks: 'No answer is left over from a choice that was taken back: a date to decide for a duty that is decided, a rotation of a role that one person holds.',
  why: 'The duty had been answered with no; the calendar went on to remind four people of the decision.',
  source: ['psirt practice: answers that belong together'],
  basis: 'engineering',
  partly: true,
  reads: ['kind'],
  mayRead: everyField,
  good: `
kind: psirt
obligations: [{ clock: eu-ai-act-serious-incident, applies: unclear, why: Counsel is asked, decideBy: 2027-01-01 }]
`,
  bad: `
kind: psirt
obligations: [{ clock: eu-ai-act-serious-incident, applies: "no", why: No AI in any product, decideBy: 2027-01-01 }]
`,
  judge: (parts) =>
    leftoversIn(parts).map(({ at, title, choice, chosen }) => ({
      at,
      message: `"${title}" in ${dotted(`/${segmentsOf(at).slice(0, -1).join('/')}`)} has no meaning while "${choice}" is ${chosen}. Take it out, or change the choice; no document shows it.`,
    })),
});
