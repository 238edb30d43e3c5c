// Every date of the program by day: what lies ahead, and what was recorded. The first row of a year bears it.
import { calendarOf, sayRepeats } from '../facts/calendar.ts';
import { type Pointer, segmentsOf } from '../pointer.ts';
import { componentNames } from '../schemas.ts';
import type { View } from '../view.ts';

/** The document that shows a part of psirt.yaml; what none shows, such as a waiver, is read there. */
const shownIn: Readonly<Record<string, string>> = {
  updatedOn: 'index',
  effectiveOn: 'index',
  reviewBy: 'index',
  approvals: 'charter',
  products: 'charter',
  obligations: 'obligations',
  conflicts: 'obligations',
};

export const view: View = {
  name: 'calendar-dates',
  keys: ['of', 'year', 'day', 'title', 'subject', 'roles', 'repeats', 'document', 'file'],
  rows: (program, _documents, catalogs) => {
    const years = new Set<string>();
    return calendarOf(program as Record<string, unknown>, catalogs).map((date) => {
      const of = date.isDue ? 'due' : 'recorded';
      const year = date.day.slice(0, 4);
      const isFirst = !years.has(`${of} ${year}`);
      years.add(`${of} ${year}`);
      return {
        of,
        year: isFirst ? year : undefined,
        day: date.day,
        title: date.title,
        subject: date.subject,
        roles: date.roles,
        repeats: sayRepeats(date),
        document: documentOf(date.at),
        file: 'psirt.yaml',
      };
    });
  },
};

function documentOf(at: Pointer): string | undefined {
  const [first = '', second] = segmentsOf(at);
  if (first === 'policies' && second === 'riskAcceptances') return 'risk-acceptances';
  return (componentNames as readonly string[]).includes(first) ? first : shownIn[first];
}
