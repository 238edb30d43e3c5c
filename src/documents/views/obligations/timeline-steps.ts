// All reports that are due, soonest first; `of` says whether the clock starts with the case (start) or later (later).

import { sayEvent, sayLimitOf } from '../../../facts/duties.ts';
import { type Due, duesOf } from '../../../facts/timeline.ts';
import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'timeline-steps',
  keys: ['of', 'time', 'own', 'duty', 'step', 'from', 'accountable', 'reference'],
  rows: (program, _documents, { clocks }) =>
    duesOf(program, clocks).map((due) => ({
      of: due.start === 'later' ? 'later' : 'start',
      time: capital(sayLimitOf(due.deadline, due.clock)),
      own: ownTimeOf(due, program),
      duty: due.clock.title,
      step: due.deadline.label,
      from: sayEvent(due.deadline, due.clock),
      accountable: wordsOf(program).role(due.duty.accountableRole) || undefined,
      reference: due.deadline.reference,
    })),
};

/** The own time for a report, from the duty itself, else from the prepared notice. */
export function ownTimeOf({ duty, clock, deadline }: Due, program: Draft): string | undefined {
  const target = duty.targets?.find((candidate) => candidate.deadline === deadline.key);
  if (target?.within !== undefined) {
    const event =
      target.from && target.from !== deadline.from ? sayEvent({ ...deadline, from: target.from }, clock) : '';
    return `${sayLimit(target.within)}${event ? ` from ${event}` : ''}`;
  }
  const times = (program.policies?.regulatoryNotifications ?? [])
    .filter((notice) => notice.clock === clock.id)
    .flatMap(({ deadlines = [] }) => deadlines)
    .flatMap(({ key, within }) => (key === deadline.key && within !== undefined ? [sayLimit(within)] : []));
  return [...new Set(times)].join('; ') || undefined;
}
