// Files for machines that come with a document: no front matter, no Notes, but a seal, so that an edit shows.
import { createHash } from 'node:crypto';
import { calendarFile } from './calendar-file.ts';
import { type CalendarDate, calendarOf, sayRepeats } from './facts/calendar.ts';
import type { Material } from './filling.ts';
import { dotted, segmentsOf } from './pointer.ts';

/** A file for machines. It is written, held back and named together with its document, and bears its label. */
export interface MachineFile {
  name: string;
  /** The document that it comes with. */
  of: string;
  title: string;
  /** Relative to the output folder. */
  path: string;
  about: string;
  /** Its text with an empty seal; undefined where there is nothing to say. `title` and `tlp` are those of its document. */
  text: (material: Material, title: string, tlp: string) => string | undefined;
}

/** Every file for machines. */
export const machineFiles: readonly MachineFile[] = [
  {
    name: 'calendar-file',
    of: 'calendar',
    title: 'Review calendar as a file',
    path: 'review-calendar.ics',
    about: 'The same dates in the format of calendar programs (iCalendar).',
    text: reviewCalendar,
  },
];

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

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
