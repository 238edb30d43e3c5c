// The longest time in which nobody is there, in a fixed fortnight without holidays, so that no clock is needed.
import { type Attendance, windowsOf } from '../attendance.ts';
import { longestGap, sayInstant, type Window } from '../coverage.ts';
import type { DeepPartial, Draft, View } from '../view.ts';

/** A Monday in a month without a change to or from daylight saving time. */
const firstDay = '2024-01-08';

/** One row: hours, and the weekday and time of its start and end; no row while the hours are not known. */
export const unattendedGap: View = {
  name: 'unattended-gap',
  keys: ['hours', 'from', 'to', 'timezone'],
  rows: (program) => {
    const timezone = program.staff?.coverage?.timezone ?? program.team?.timezone;
    const windows = knownWindows(program);
    if (timezone === undefined || windows === undefined) return [];
    const gap = longestGap(windows, { timezone, holidays: [], from: firstDay, days: 14 });
    if (!Number.isFinite(gap.hours)) return [];
    const say = (instant: number) => sayInstant(instant, timezone).replace(/ \d{4}-\d{2}-\d{2}/, '');
    return [{ hours: Math.round(gap.hours * 100) / 100, from: say(gap.from), to: say(gap.to), timezone }];
  },
};

/** The windows of coverage and on-call; undefined while one that is named has no times yet. */
export function knownWindows({ staff }: Draft): Window[] | undefined {
  const coverage = staff?.coverage;
  if (coverage?.mode === undefined) return undefined;
  const hours = wholeWindows(coverage.hours);
  const tiers = staff?.onCall?.tiers?.map(({ windows }) => ({
    windows: windows === undefined ? undefined : wholeWindows(windows),
  }));
  if (tiers?.some(({ windows }) => windows?.length === 0)) return undefined;
  const attendance = {
    staff: { coverage: { mode: coverage.mode, hours }, onCall: tiers === undefined ? undefined : { tiers } },
  };
  return windowsOf(attendance as Pick<Attendance, 'staff'> as Attendance);
}

/** The windows that have their days and both times. */
export function wholeWindows(windows: readonly DeepPartial<Window>[] | undefined): Window[] {
  return (windows ?? []).flatMap(({ days, from, to, timezone }) =>
    days && from !== undefined && to !== undefined
      ? [{ days, from, to, ...(timezone === undefined ? {} : { timezone }) }]
      : [],
  );
}
