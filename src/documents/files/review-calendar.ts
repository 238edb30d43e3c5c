// The file review-calendar.ics: what comes due, for calendar programs; with all dates where that is asked for.
import { type CalendarDate, calendarOf, sayRepeats } from '../../facts/calendar.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import { digest } from '../../words/digest.ts';
import { dotted, segmentsOf } from '../../words/pointer.ts';
import { type CalendarEvent, calendarFile, entriesOf } from '../icalendar.ts';
import type { MachineFile } from '../machine-file.ts';
import type { Material } from '../material.ts';

const path = 'review-calendar.ics';

/** The review calendar in the format of calendar programs. */
export const file: MachineFile = {
  name: 'calendar-file',
  of: 'calendar',
  title: 'Review calendar as a file',
  path,
  about: 'What comes due, in the format of calendar programs (iCalendar).',
  text: (material, title, tlp) => calendarText(material, { title, tlp, path }),
};

/** The path of the file that holds the dates of one role. */
export function pathForRole(role: string): string {
  return `review-calendar-${role}.ics`;
}

/** Whether a path is that of the dates of one role: such files are made one by one. */
export function isForRole(file: string): boolean {
  return /^review-calendar-[a-z0-9-]+\.ics$/.test(file);
}

/** What a calendar is to hold. */
export interface CalendarWish {
  title: string;
  tlp: string;
  /** Where it goes, relative to the output folder: what lies there tells which days have moved. */
  path: string;
  /** Only the dates for which this role answers. */
  role?: string;
}

/** How many days before the day a calendar program reminds of it. */
const remindBefore = 7;

/** The text of a calendar with an empty seal; undefined where no date is left for it. */
export function calendarText(material: Material, { title, tlp, path: place, role }: CalendarWish): string | undefined {
  const { data, catalogs, allDates = false } = material;
  const { kind, company, updatedOn } = data as { kind?: string; company?: { name?: string }; updatedOn?: string };
  const before = entriesOf(material.before?.(place) ?? '');
  const dates = calendarOf(data, catalogs).filter(
    ({ isDue, roleIds }) => (isDue || allDates) && (role === undefined || roleIds.includes(role)),
  );
  return calendarFile({
    name: title,
    // The content is as old as its last change; a program that does not tell gets the first day that computers count.
    changedOn: updatedOn ?? '1970-01-01',
    events: dates.map((date): CalendarEvent => {
      const uid = `${digest(JSON.stringify([company?.name, kind, date.key]))}@psirt`;
      return {
        uid,
        day: date.day,
        summary: `${date.title}: ${date.subject}`,
        description: describe(date, fileOf(date, material), tlp),
        categories: [date.isDue ? 'Due' : 'Record', ...(date.countedFrom === undefined ? [] : ['Counted'])],
        sequence: sequenceOf(date.day, updatedOn, before.get(uid)),
        ...(date.isDue && !date.isHoliday ? { remindBefore } : {}),
      };
    }),
  });
}

/** More days than a program names, so that the day of the last change outweighs the day of an entry. */
const spread = 100_000;
const start = dayNumber('2020-01-01');

/**
 * A number that grows when a day moves: by the day of the program's last change and by the day itself, without any memory. Where
 * the edition before lies in the folder, it grows also for a day that moved forward in a program that tells no change.
 */
function sequenceOf(day: Day, updatedOn: Day | undefined, before: { day: Day; sequence: number } | undefined): number {
  const since = (of: Day, most: number) => Math.min(Math.max(dayNumber(of) - start, 0), most);
  const derived = since(updatedOn ?? '2020-01-01', 20_000) * spread + since(day, spread - 1);
  if (before === undefined) return derived;
  return Math.max(derived, before.day === day ? before.sequence : before.sequence + 1);
}

function describe(date: CalendarDate, source: string, tlp: string): string {
  const repeats = sayRepeats(date);
  return [
    ...(date.roles === '' ? [] : [`Who sees to it: ${date.roles}`]),
    ...(repeats === '' ? [] : [`How often: ${repeats}`]),
    `Where it stands: ${source}, ${dotted(date.at)}`,
    `Label: TLP:${tlp}`,
  ].join('\n');
}

function fileOf({ at }: CalendarDate, { structure }: Material): string {
  const [component] = segmentsOf(at);
  return structure.components.find(({ name }) => name === component)?.file ?? 'psirt.yaml';
}
