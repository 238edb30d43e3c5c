// The days by which something was to be done, or ended, and that are past; and which of them a rule of their own tells.
import { componentNames } from '../model/schemas.ts';
import type { Names } from '../program/display.ts';
import type { Day } from '../time/day.ts';
import { dotted } from '../words/pointer.ts';
import { isDue, subjectOf } from './calendar.ts';
import { leftoversIn } from './leftovers.ts';
import { fieldOf, type Value, valuesIn } from './traversal.ts';

/** A day that is past. */
export interface PassedDay {
  at: string;
  day: Day;
  /** What it belongs to, as a reader knows it. */
  subject: string;
  /** What about it: `Renewal on`. */
  title: string;
  /** The field, without positions: `resources.tools.renewalOn`. */
  field: string;
}

/** Fields whose day a rule of their own tells, or whose passing is no fault, each with the reason. */
export const toldElsewhere: Readonly<Record<string, string>> = {
  reviewBy: 'review-overdue tells the day of the program and of each component',
  'waivers.expires': 'waiver-expired tells it',
  'unanswered.decideBy': 'field-undecided tells it, here and in the components',
  'stakeholders.parties.agreement.expires': 'agreement-ended tells it',
  'stakeholders.parties.legalApproval.expires': 'standing-approval-incomplete tells it',
  'staff.coverage.holidays.dates.date': 'a holiday that is over is no fault; holidays-run-out tells when none is ahead',
  'resources.intake.securityTxt.expires': 'security-txt-out-of-date tells it',
  'resources.intake.keys.expires': 'key-expired tells it',
  'resources.intake.domains.domainExpires': 'domain-or-certificate-expired tells it',
  'resources.intake.domains.certificateExpires': 'domain-or-certificate-expired tells it',
  'policies.support.ends.end':
    'a published end stays published; the list of products is where it must be said that it is over',
  'policies.riskAcceptances.expires': 'risk-acceptance-overdue tells it',
};

/** Every day that has passed and that no rule of its own tells. */
export function passedDays(parts: object, names: Names, today: Day): PassedDay[] {
  const passed: PassedDay[] = [];
  const leftOver = new Set(leftoversIn(parts).map(({ at }) => at));
  for (const date of valuesIn(parts).dates) {
    const field = fieldOf(date);
    if (date.value >= today || !isDue(date) || isToldElsewhere(field) || leftOver.has(date.at)) continue;
    passed.push({
      at: date.at,
      day: date.value,
      subject: sayHolder(date, names),
      title: date.schema.title ?? '',
      field,
    });
  }
  return passed;
}

/** What a date belongs to; of people only the place, because who they are is private. */
export function sayHolder({ at, around }: Value, names: Names): string {
  const holder = around.at(-1)?.at ?? '';
  if (at.startsWith('/people/')) return dotted(holder);
  return holder === '' ? 'Program' : subjectOf(around, names);
}

function isToldElsewhere(field: string): boolean {
  const [component = '', ...inside] = field.split('.');
  const isOfComponent = (componentNames as readonly string[]).includes(component);
  return field in toldElsewhere || (isOfComponent && inside.join('.') in toldElsewhere);
}
