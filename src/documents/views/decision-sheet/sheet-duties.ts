// One row for each reporting duty that applies, the shortest clock first: what happened, which law, which clock, who, where.
import type { Clock } from '../../../catalogs/catalogs.ts';
import { limitOf } from '../../../facts/deadlines.ts';
import { aboutClock, sayDeadline, shortLabel } from '../../../facts/duties.ts';
import { isFiled } from '../../../facts/filing.ts';
import { toldOf } from '../../../facts/national.ts';
import { seatsOf, type Whereabouts } from '../../../facts/places.ts';
import { startOf } from '../../../facts/timeline.ts';
import type { Draft } from '../../../model/draft.ts';
import { wordsOf } from '../../../program/naming.ts';
import { shortestHours } from '../../../time/duration.ts';
import { uncapital } from '../../../words/wording.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'sheet-duties',
  keys: ['of', 'happened', 'duty', 'state', 'clock', 'decides', 'files', 'deputy', 'recipient', 'where'],
  rows: (program, _documents, { clocks }) => {
    const words = wordsOf(program);
    const rows = (program.obligations ?? []).flatMap((duty, index) => {
      const clock = clocks.get(duty.clock ?? '');
      if (duty.applies !== 'yes' || !clock?.deadlines.some(isFiled)) return [];
      const about = aboutClock(clock);
      const place = `/obligations/${index}`;
      return {
        hours: hoursOf(clock),
        row: {
          of: clock.id,
          happened: about.trigger,
          duty: clock.title,
          state: clock.status === 'in-force' ? undefined : about.force,
          clock: sayClocks(clock),
          decides: words.role(duty.decisionMakerRole) || undefined,
          files: saidOr(words.role(duty.accountableRole), `${place}/accountableRole`),
          deputy: saidOr(words.role(duty.deputyRole), `${place}/deputyRole`),
          recipient: words.name('stakeholders.parties', duty.recipient) || undefined,
          where: [about.recipients, ...sayPortals(clock, program)].join('; '),
        },
      };
    });
    return rows.sort((one, other) => one.hours - other.hours).map(({ row }) => row);
  },
};

/** The hours until the first report is due, for the order; what is due at once and has no figure comes first. */
function hoursOf({ deadlines }: Clock): number {
  const hours = deadlines.filter(isFiled).map((deadline) => {
    const limit = limitOf(deadline);
    return limit === undefined ? 0 : shortestHours(limit);
  });
  return Math.min(...hours);
}

/** The clocks that the event itself or a decision starts; where all start later in the case, all of them. */
function sayClocks(clock: Clock): string {
  const due = clock.deadlines.filter(isFiled);
  const running = due.filter((deadline) => startOf(deadline) !== 'later');
  const shown = running.length > 0 ? running : due;
  return shown.map((deadline) => `${sayDeadline(deadline, clock)} (${uncapital(shortLabel(deadline))})`).join('; ');
}

function sayPortals(clock: Clock, program: Draft): string[] {
  const told = toldOf(clock, seatsOf(program as Whereabouts));
  return told.flatMap(({ country, portal }) => (portal === undefined ? [] : [`${country}: ${portal}`]));
}
