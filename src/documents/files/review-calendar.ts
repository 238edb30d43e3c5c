// The file review-calendar.ics: every date of the program, for calendar programs.
import { type CalendarDate, calendarOf, sayRepeats } from '../../facts/calendar.ts';
import { digest } from '../../words/digest.ts';
import { dotted, segmentsOf } from '../../words/pointer.ts';
import { calendarFile } from '../icalendar.ts';
import type { MachineFile } from '../machine-file.ts';
import type { Material } from '../material.ts';

/** The review calendar in the format of calendar programs. */
export const file: MachineFile = {
  name: 'calendar-file',
  of: 'calendar',
  title: 'Review calendar as a file',
  path: 'review-calendar.ics',
  about: 'The same dates in the format of calendar programs (iCalendar).',
  text: reviewCalendar,
};

function reviewCalendar(material: Material, title: string, tlp: string): string | undefined {
  const { data, catalogs } = material;
  const { kind, company, updatedOn } = data as { kind?: string; company?: { name?: string }; updatedOn?: string };
  return calendarFile({
    name: title,
    // The content is as old as its last change; a program that does not tell gets the first day that computers count.
    changedOn: updatedOn ?? '1970-01-01',
    events: calendarOf(data, catalogs).map((date) => ({
      uid: `${digest(JSON.stringify([company?.name, kind, date.key]))}@psirt`,
      day: date.day,
      summary: `${date.title}: ${date.subject}`,
      description: describe(date, fileOf(date, material), tlp),
      categories: [date.isDue ? 'Due' : 'Record', ...(date.countedFrom === undefined ? [] : ['Counted'])],
    })),
  });
}

function describe(date: CalendarDate, file: string, tlp: string): string {
  const repeats = sayRepeats(date);
  return [
    ...(date.roles === '' ? [] : [`Who sees to it: ${date.roles}`]),
    ...(repeats === '' ? [] : [`How often: ${repeats}`]),
    `Where it stands: ${file}, ${dotted(date.at)}`,
    `Label: TLP:${tlp}`,
  ].join('\n');
}

function fileOf({ at }: CalendarDate, { structure }: Material): string {
  return structure.components.find(({ name }) => name === segmentsOf(at)[0])?.file ?? 'psirt.yaml';
}
