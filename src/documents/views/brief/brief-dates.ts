// The next dates for a sponsor, after the day on which the record was last changed: of the program as a whole, its backing, its money, its duties.
import { between, type CalendarDate, calendarOf } from '../../../facts/calendar.ts';
import { segmentsOf } from '../../../words/pointer.ts';
import { uncapital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

const most = 6;
const concerning = ['reviewBy', 'effectiveOn', 'sponsorship', 'charter', 'budget', 'obligations'];

export const view: View = {
  name: 'brief-dates',
  keys: ['day', 'what', 'roles'],
  rows: (program, _documents, catalogs) => {
    const { updatedOn = '' } = program;
    const dates = calendarOf(program as Record<string, unknown>, catalogs).filter(
      ({ isDue, day, at }) => isDue && day > updatedOn && concerning.includes(segmentsOf(at)[0] ?? ''),
    );
    const lines = new Map<string, CalendarDate[]>();
    for (const date of dates) {
      const key = JSON.stringify([date.day, date.title, date.roles]);
      lines.set(key, [...(lines.get(key) ?? []), date]);
    }
    return [...lines.values()].slice(0, most).map((line) => {
      const [{ day, title, roles }] = line as [CalendarDate];
      const subjects = line.map(({ subject }) => subjectOf(subject)).filter((subject) => subject !== '');
      const what = subjects.length === 0 ? title : `${subjects.join('; ')} (${uncapital(title)})`;
      return { day, what, roles: roles || undefined };
    });
  },
};

/** What a date is about, without the component that holds it. */
function subjectOf(subject: string): string {
  const parts = subject.split(between);
  return parts.length === 1 ? subject : parts.slice(1).join(between);
}
