// Every date of the program by day, alike ones in one line: what lies ahead, and what was recorded. The first row of a year bears it.
import { between, type CalendarDate, calendarOf, sayRepeats } from '../../../facts/calendar.ts';
import { componentNames } from '../../../model/schemas.ts';
import { type Pointer, segmentsOf } from '../../../words/pointer.ts';
import type { View } from '../../view.ts';

/** The document that shows a part of psirt.yaml; what none shows, such as a waiver, is read there. */
const shownIn: Readonly<Record<string, string>> = {
  updatedOn: 'index',
  effectiveOn: 'index',
  reviewBy: 'index',
  approvals: 'charter',
  products: 'products',
  obligations: 'obligations',
  conflicts: 'obligations',
};

export const view: View = {
  name: 'calendar-dates',
  keys: ['of', 'year', 'day', 'title', 'subject', 'roles', 'repeats', 'document', 'file'],
  rows: (program, _documents, catalogs) => {
    const lines: Line[] = [];
    const open = new Map<string, Line>();
    for (const date of calendarOf(program as Record<string, unknown>, catalogs)) {
      const line = { ...lineOf(date), subjects: [date.subject] };
      // A name with semicolons could not be told from several names.
      const first = date.subject.includes(';') ? date.subject : date.subject.split(between)[0];
      const key = JSON.stringify([lineOf(date), first]);
      const known = open.get(key);
      if (known && [...known.subjects, date.subject].join().length <= longest) known.subjects.push(date.subject);
      else {
        lines.push(line);
        open.set(key, line);
      }
    }
    const years = new Set<string>();
    return lines.map(({ subjects, ...line }) => {
      const year = line.day.slice(0, 4);
      const isFirst = !years.has(`${line.of} ${year}`);
      years.add(`${line.of} ${year}`);
      return { ...line, year: isFirst ? year : undefined, subject: inOne(subjects) };
    });
  },
};

type Line = ReturnType<typeof lineOf> & { subjects: string[] };

/** More characters than this in a cell are hard to read; the dates go on in another line. */
const longest = 500;

/** What dates must share to stand in one line; who saw to what was recorded is told where it is recorded. */
function lineOf(date: CalendarDate) {
  const { day, title, isDue } = date;
  const more = isDue ? { roles: date.roles, repeats: sayRepeats(date) } : { roles: '', repeats: '' };
  return { of: isDue ? 'due' : 'recorded', day, title, ...more, document: documentOf(date.at), file: 'psirt.yaml' };
}

/** Subjects in one, each word once: `Training · Onboarding · Lead, Scribe; Labels · Lead`. */
function inOne([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : merge([first, ...others].map((said) => said.split(between)));
}

function merge(subjects: readonly string[][]): string {
  const inner = new Map<string, string[][]>();
  for (const [first = '', ...rest] of subjects) inner.set(first, [...(inner.get(first) ?? []), rest]);
  const said = [...inner].map(([first, rests]) => {
    const more = merge(rests.filter((rest) => rest.length > 0));
    return more === '' ? first : `${first}${between}${more}`;
  });
  return said.join(said.some((part) => part.includes(',') || part.includes(between)) ? '; ' : ', ');
}

function documentOf(at: Pointer): string | undefined {
  const [first = '', second] = segmentsOf(at);
  if (first === 'policies' && second === 'riskAcceptances') return 'risk-acceptances';
  if (first === 'resources' && second?.startsWith('intelligence')) return 'intelligence';
  return (componentNames as readonly string[]).includes(first) ? first : shownIn[first];
}
