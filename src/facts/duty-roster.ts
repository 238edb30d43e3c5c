// The real duty roster: who is on call when, as the calendar that the on-call tool exports says it (iCalendar, RFC 5545).
import type ICAL from 'ical.js';
import { instantOf, millisecondsPerHour } from '../time/coverage.ts';
import type { Day } from '../time/day.ts';
import { remembering } from '../words/once.ts';
import { packageNamed } from '../words/package.ts';

/** A stretch of time that somebody has on call. Times are milliseconds since 1970 in UTC. */
export interface Turn {
  from: number;
  to: number;
  /** Who has it, as the calendar names it: a mail address, else the title of the entry. For comparing only, never to be shown. */
  person: string;
}

/** Turns that overlap a span of days, in order; a sentence where the text is no calendar with entries. */
export type RosterReading = { turns: readonly Turn[] } | { fault: string };

/** More occurrences than a roster of years holds: a rule that repeats for ever ends here. */
const mostTurns = 20_000;

/** Reads the turns of a roster between two days, in the zone of the team where an entry names none. */
export function turnsOf(text: string, timezone: string, from: Day, to: Day): RosterReading {
  const reader = packageNamed<typeof ICAL>('ical.js');
  try {
    const calendars = [reader.parse(text)].flat(1) as unknown[];
    const roots = (typeof calendars[0] === 'string' ? [calendars] : calendars) as unknown[][];
    const components = roots.map((root) => new reader.Component(root as never));
    const zones = new Map(
      components.flatMap((root) =>
        root
          .getAllSubcomponents('vtimezone')
          .map((zone) => [String(zone.getFirstPropertyValue('tzid')), zone] as const),
      ),
    );
    const toInstant: ToInstant = (time, zone) => instantIn(time, { named: zone, team: timezone, zones, reader });
    const events = components.flatMap((root) => root.getAllSubcomponents('vevent'));
    if (events.length === 0) return { fault: 'it holds no entry' };
    const [start, end] = [instantOf(from, '00:00', timezone), instantOf(to, '00:00', timezone)];
    const turns = eventsWithExceptions(events, reader).flatMap((event) => turnsIn(event, toInstant, end));
    const within = turns.filter((turn) => turn.to > start && turn.from < end && turn.to > turn.from);
    return { turns: within.sort((a, b) => a.from - b.from || a.to - b.to) };
  } catch {
    return { fault: 'it is no calendar (iCalendar)' };
  }
}

/** The events, each with those that replace one of its occurrences; left to itself, the reader seeks these in all the calendar for each. */
function eventsWithExceptions(components: readonly ICAL.Component[], reader: typeof ICAL): ICAL.Event[] {
  const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid'));
  const exceptions = new Map<string, ICAL.Component[]>();
  const whole: ICAL.Component[] = [];
  for (const component of components) {
    if (!component.hasProperty('recurrence-id')) whole.push(component);
    else if (exceptions.get(uidOf(component))?.push(component) === undefined)
      exceptions.set(uidOf(component), [component]);
  }
  return whole.map((component) => new reader.Event(component, { exceptions: exceptions.get(uidOf(component)) ?? [] }));
}

/** A time as an instant; `zone` is that of its entry. */
type ToInstant = (time: ICAL.Time, zone: string | undefined) => number;

/** The turns of one event, of one that repeats up to an end. A cancelled one is none. */
function turnsIn(event: ICAL.Event, toInstant: ToInstant, end: number): Turn[] {
  const turnFrom = (item: ICAL.Event, starts: ICAL.Time, ends: ICAL.Time): Turn[] => {
    const zone = zoneOf(item);
    return isCancelled(item)
      ? []
      : [{ from: toInstant(starts, zone), to: toInstant(ends, zone), person: personOf(item) }];
  };
  if (!event.isRecurring()) return turnFrom(event, event.startDate, event.endDate);
  const turns: Turn[] = [];
  const occurrences = event.iterator();
  for (let count = 0; count < mostTurns; count++) {
    const next = occurrences.next();
    if (!next || toInstant(next, zoneOf(event)) >= end) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    turns.push(...turnFrom(item, startDate, endDate));
  }
  return turns;
}

function zoneOf({ component }: ICAL.Event): string | undefined {
  const zone: unknown = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof zone === 'string' ? zone : undefined;
}

function isCancelled({ component }: ICAL.Event): boolean {
  return String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

function personOf(event: ICAL.Event): string {
  const attendee = event.component.getFirstPropertyValue('attendee');
  return String(attendee ?? event.summary ?? '')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
}

/** What decides which zone a time is in. */
interface Zones {
  /** The zone that the entry names. */
  named: string | undefined;
  /** The zone of the team, for entries that name none. */
  team: string;
  /** The zones that the calendar describes, by name. */
  zones: ReadonlyMap<string, ICAL.Component>;
  reader: typeof ICAL;
}

/** A time of the calendar as an instant: UTC, a zone of the world, a zone that the calendar describes, or the team's. */
function instantIn(time: ICAL.Time, { named, team, zones, reader }: Zones): number {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return instantOf(day, '00:00', team);
  const isUtc = time.zone?.tzid === 'UTC';
  const described = named === undefined ? undefined : zones.get(named);
  if (!isUtc && named !== undefined && !isZone(named) && described !== undefined) {
    const local = time.clone();
    local.zone = new reader.Timezone(described);
    return local.toUnixTime() * 1000;
  }
  const zone = isUtc ? 'UTC' : named !== undefined && isZone(named) ? named : team;
  return instantOf(day, `${two(time.hour)}:${two(time.minute)}`, zone) + time.second * 1000;
}

const isZone = remembering((name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** A stretch of time from one instant to another. */
export type Span = readonly [from: number, to: number];

/** What is left of spans without others. Both are in order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(([from, to]) => {
    const left: Span[] = [];
    let reached = from;
    for (const [opens, closes] of others) {
      if (closes <= reached) continue;
      if (opens >= to) break;
      if (opens > reached) left.push([reached, opens]);
      reached = Math.max(reached, closes);
    }
    return reached < to ? [...left, [reached, to] as const] : left;
  });
}

/** The stretches in which one and the same person is on call without a break, longest first. */
export function unbrokenTurns(turns: readonly Turn[]): Turn[] {
  const runs = new Map<string, Turn[]>();
  for (const turn of turns) {
    const own = runs.get(turn.person) ?? [];
    const open = own.at(-1);
    if (open && turn.from <= open.to) open.to = Math.max(open.to, turn.to);
    else {
      own.push({ ...turn });
      runs.set(turn.person, own);
    }
  }
  return [...runs.values()].flat().sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The stretches in which one person has two turns at once, in order. `turns` are in order, too. */
export function doubleTurns(turns: readonly Turn[]): Span[] {
  const doubles: Span[] = [];
  for (const [index, { person, to }] of turns.entries()) {
    if (person === '') continue;
    for (let next = index + 1; next < turns.length && turns[next]!.from < to; next++)
      if (turns[next]!.person === person) doubles.push([turns[next]!.from, Math.min(to, turns[next]!.to)]);
  }
  return doubles.sort(([a], [b]) => a - b);
}

/** How many hours a span lasts. */
export function hoursOf([from, to]: Span): number {
  return (to - from) / millisecondsPerHour;
}
