// Holds the hours that a program promises against the duty roster that the on-call tool has exported.
import { type Attendance, windowsOf, yearFrom } from '../facts/attendance.ts';
import { doubleTurns, hoursOf, type Span, type Turn, turnsOf, unbrokenTurns, without } from '../facts/duty-roster.ts';
import { hoursOfCoverage } from '../facts/staffing.ts';
import type { Draft } from '../model/draft.ts';
import { withoutWrong } from '../model/valid.ts';
import { type Assembly, placeOf } from '../program/assembly.ts';
import { joinWords } from '../program/display.ts';
import { gapsIn, instantOf, sayInstant, type Window } from '../time/coverage.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { count, shortestHours } from '../time/duration.ts';
import type { Finding } from '../words/finding.ts';
import { severityOf } from './faults.ts';

type Coverage = NonNullable<NonNullable<Draft['staff']>['coverage']>;

const at = '/staff/onCall/roster/file';
const [daysAhead, freshDays, soonDays, mostStretches] = [366, 7, 30, 5];

/** What the roster of a program shows; nothing where it names none. Nobody is named: whose turns they are stays in the roster. */
export function rosterFindings(assembly: Assembly, today: Day): Finding[] {
  if (assembly.roster === undefined) return [];
  const program = withoutWrong(assembly.data) as Draft;
  const { coverage, onCall } = program.staff ?? {};
  const { file, readOn } = onCall?.roster ?? {};
  const zone = coverage?.timezone ?? program.team?.timezone;
  if (file === undefined) return [];
  const say = (rule: string, message: string): Finding => ({
    rule,
    severity: severityOf(rule),
    component: 'staff',
    message,
    pointer: at,
    source: 'psirt practice: promised hours are held against the roster',
    ...placeOf(assembly, at),
  });
  if ('fault' in assembly.roster)
    return [say('roster-not-readable', `The roster ${file} cannot be used: ${assembly.roster.fault}.`)];
  if (zone === undefined) return [];
  const reading = turnsOf(assembly.roster.text, zone, today, addDays(today, daysAhead));
  if ('fault' in reading)
    return [
      say(
        'roster-not-readable',
        `The roster ${file} cannot be used: ${reading.fault}. Export it again from the on-call tool.`,
      ),
    ];
  const { turns } = reading;
  const last = turns.reduce((end, { to }) => Math.max(end, to), 0);
  return [
    ...ageOf(readOn, today).map((message) => say('roster-out-of-date', message)),
    ...endOf(last, today, zone).map((message) => say('roster-ends-soon', message)),
    ...openStretches(program, { turns, last, zone, today }).map((message) => say('roster-leaves-hours-open', message)),
    ...tooLong(program, turns, zone).map((message) => say('roster-turn-too-long', message)),
    ...inTwoPlaces(turns, zone).map((message) => say('roster-person-twice', message)),
  ];
}

function ageOf(readOn: Day | undefined, today: Day): string[] {
  const age = readOn === undefined ? 0 : daysBetween(readOn, today);
  return age > freshDays
    ? [`The roster was exported on ${readOn}, ${count(age, 'day')} ago. Export it again: rosters change within a week.`]
    : [];
}

function endOf(last: number, today: Day, zone: string): string[] {
  if (last >= instantOf(addDays(today, soonDays), '00:00', zone)) return [];
  return [
    last === 0
      ? 'The roster names nobody from today on. Plan the turns to come, and export it again.'
      : `The roster ends on ${sayInstant(last, zone)}, within ${soonDays} days. Plan the turns that follow, and export it again.`,
  ];
}

/** The hours that are promised, in which nobody is at work and nobody has a turn, up to the end of the roster. */
function openStretches(
  program: Draft,
  { turns, last, zone, today }: { turns: readonly Turn[]; last: number; zone: string; today: Day },
): string[] {
  const { coverage, onCall } = program.staff ?? {};
  if (coverage?.mode === undefined || last === 0) return [];
  const attendance = { team: program.team, staff: { coverage, onCall } } as unknown as Attendance;
  const whole: Span = [instantOf(today, '00:00', zone), last];
  const calendar = { ...yearFrom(today, attendance), days: daysAhead };
  const openOf = (windows: readonly Window[]) => spansOf(gapsIn(windows, calendar));
  const promised = without([whole], openOf(windowsOf(attendance)));
  const unstaffed = openOf(hoursAtWork(coverage));
  const needed = without(promised, without([whole], unstaffed));
  const open = without(
    needed,
    turns.map(({ from, to }): Span => [from, to]),
  );
  if (open.length === 0) return [];
  const told = open.slice(0, mostStretches).map(([from, to]) => {
    const hours = Math.round(hoursOf([from, to]) * 10) / 10;
    return `from ${sayInstant(from, zone)} to ${sayInstant(to, zone)} (${count(hours, 'hour')})`;
  });
  const more = open.length - told.length;
  const all = more > 0 ? [...told, `at ${count(more, 'other time')}`] : told;
  return [
    `Nobody is on the roster ${joinWords(all)}, ${zone}, although the program promises that somebody can be reached. Fill the turns, or change the promise.`,
  ];
}

/** The hours in which somebody is at work, at every site and in every team; being on call is what the roster is to show. */
function hoursAtWork(coverage: Coverage): Window[] {
  const teams = coverage.teams?.map(({ mode, ...team }) => (mode === 'staffed-24x7' ? { ...team, mode } : team));
  return hoursOfCoverage({ staff: { coverage: { ...coverage, teams } } });
}

function spansOf(gaps: readonly { from: number; to: number }[]): Span[] {
  return gaps.map(({ from, to }) => [from, to]);
}

/** Turns of one person without a break that last longer than a turn of any tier. */
function tooLong({ staff }: Draft, turns: readonly Turn[], zone: string): string[] {
  const lengths = (staff?.onCall?.tiers ?? []).flatMap(({ shiftLength }) =>
    shiftLength === undefined ? [] : [shortestHours(shiftLength)],
  );
  const longest = Math.max(...lengths);
  if (lengths.length === 0) return [];
  // The hour that a week gains when the clocks go back is no second turn.
  const over = unbrokenTurns(turns).filter(({ from, to }) => hoursOf([from, to]) > longest + 1);
  const [first] = over;
  if (first === undefined) return [];
  const more = over.length === 1 ? '' : ` So it is at ${count(over.length - 1, 'other place')}, too.`;
  return [
    `One person is on call from ${sayInstant(first.from, zone)} to ${sayInstant(first.to, zone)} without a break, ${count(Math.round(hoursOf([first.from, first.to])), 'hour')}; the longest turn that the program allows has ${count(longest, 'hour')}. Give a turn between to somebody else.${more}`,
  ];
}

function inTwoPlaces(turns: readonly Turn[], zone: string): string[] {
  const doubles = doubleTurns(turns);
  const [first] = doubles;
  if (first === undefined) return [];
  const more = doubles.length === 1 ? '' : ` So it is at ${count(doubles.length - 1, 'other place')}, too.`;
  return [
    `One person has two turns at once from ${sayInstant(first[0], zone)} to ${sayInstant(first[1], zone)}, so the second tier would call the one who did not answer. Give one of the turns to somebody else.${more}`,
  ];
}
