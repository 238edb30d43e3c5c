// A day that somebody promised, or on which something ended, is past, and the record still speaks as if it lay ahead.

import { passedDays } from '../../facts/passed-days.ts';
import { everyField } from '../../facts/traversal.ts';
import { namesWith } from '../../program/names.ts';
import { daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const heldAgain = 'Hold it, write down the day under "lastOn", and set the next.';

/** What to do about a day of a field; for all others it is to be done, or a new day set. */
const advice: Readonly<Record<string, string>> = {
  'products.support.end': 'Set the basis to "ended", or write down the new end.',
  'products.support.releases.end': 'Tell customers that it is over, and take the row out once they know.',
  'obligations.decideBy': 'Decide whether the duty applies, and answer "yes" or "no" with the reason.',
  'sponsorship.mandate.endsOn': 'Have the sponsor renew the mandate, and write down its new end.',
  'organization.providers.contractEnd': 'Renew the contract and write down its new end, or take the provider out.',
  'organization.providers.renewalDecisionOn':
    'Write down what was decided: the new end of the contract, or who takes over.',
  'organization.outsourced.contractEnd': 'Renew the contract and write down its new end, or say who does it now.',
  'sponsorship.briefing.nextOn': heldAgain,
  'evaluation.reviews.nextOn': heldAgain,
  'evaluation.exercises.nextOn': heldAgain,
  'resources.tools.due': 'Put the tool to use or take it out, and set its status; or set a new day.',
  'evaluation.reviews.validUntil': 'Have it done again, and write down until when it holds.',
  'evaluation.assessment.validUntil': 'Have it done again, and write down until when it holds.',
  'people.members.ndaUntil': 'Have the agreement signed anew, and write down its new end.',
  'policies.policies.reviewBy': 'Read it, mend it, and set the next date.',
  'policies.procedures.reviewBy': 'Read it, mend it, and set the next date.',
  'resources.publishing.csaf.maintainedUntil': 'Say until when the feed is kept up now.',
  'organization.providers.nda.expires':
    'Share nothing confidential until the agreement is renewed; then write down its new end.',
  'budget.fiscalYear.end': 'Write down the budget of the year that runs now.',
  'budget.fundingSources.until': 'Say who pays now, and until when.',
  'budget.lines.committedUntil': 'Say until when the money is committed now.',
  'support.commitments.validUntil': 'Agree on it anew, and write down until when it holds.',
  'resources.tools.renewalOn': 'Renew it and write down the next day, or take the tool out.',
  'resources.lab.licensesUntil': 'Renew the licenses and write down until when they run.',
  'people.members.contractEnd': 'Take the person out of all roles, or write down the new end.',
  'people.members.assignments.until': 'End the assignment, or write down its new end.',
};

/** The field in which a day that is past is worth a look and no more: it was announced so. */
const expected = 'products.support.releases.end';

/** One rule for every field that the schemas mark as due. What is done, dropped or retired comes due no more. */
export const rule = define({
  name: 'promised-day-passed',
  severity: 'warning',
  level: 1,
  asks: 'No day by which something was to be done, or on which something ends, is past while the record still speaks as if it lay ahead.',
  why: 'Three years later every rule held: nobody had looked at the forty dates that had passed.',
  source: ['FIRST PSIRT SF 1.1: III.B', 'SIM3 v2i (unverified): P-8'],
  basis: 'judgement',
  tellsAge: true,
  partly: true,
  givesWay: true,
  reads: ['kind'],
  mayRead: everyField,
  good: `
kind: psirt
evaluation:
  improvements: [{ id: drill, source: exercise, action: Rehearse the notice, ownerRole: lead, due: 2027-03-31, status: open }]
`,
  bad: `
kind: psirt
evaluation:
  improvements: [{ id: drill, source: exercise, action: Rehearse the notice, ownerRole: lead, due: 2026-03-31, status: open }]
`,
  judge: (parts, context) =>
    parts.status === 'retired'
      ? []
      : passedDays(parts, namesWith(parts, context), context.today).map(({ at, day, subject, title, field }) => ({
          at,
          ...(field === expected ? { severity: 'info' as const } : {}),
          message: `${subject}: the day under "${title}" was ${day}, ${count(daysBetween(day, context.today), 'day')} ago. ${advice[field] ?? 'Do it and say so, or set a new day.'}`,
        })),
});
