// What an answer means, said at once: the hours without anybody, beside the tightest deadline that applies.

import type { Clock } from '../catalogs/catalogs.ts';
import { gapOf } from '../facts/attendance.ts';
import type { Program, Staff } from '../model/program.ts';
import { violationsOf } from '../model/validation.ts';
import { sayInstant } from '../time/coverage.ts';
import type { Day } from '../time/day.ts';
import { sayLimit, shortestHours } from '../time/duration.ts';
import { pointer, valueAt } from '../words/pointer.ts';

/** The consequence of the answer to a field, or undefined where there is none to tell. */
export function consequenceOf(
  path: string,
  draft: Record<string, unknown>,
  clocks: ReadonlyMap<string, Clock>,
  today: Day,
): string | undefined {
  if (path !== 'staff.coverage' && path !== 'staff.onCall') return undefined;
  const staff = draft.staff as Staff | undefined;
  const team = draft.team as Program['team'] | undefined;
  if (!staff?.coverage || !team?.timezone) return undefined;
  if (
    violationsOf('staff', draft.staff).some(
      ({ at }) => at.startsWith(pointer('coverage')) || at.startsWith(pointer('onCall')),
    )
  )
    return undefined;
  const gap = gapOf({ team, staff }, today);
  if (gap.hours === 0) return 'Somebody can be reached at every hour.';
  const said = Number.isFinite(gap.hours)
    ? `The longest time in which nobody can be reached is ${Math.round(gap.hours * 10) / 10} hours (${sayInstant(gap.from, team.timezone)} to ${sayInstant(gap.to, team.timezone)}).`
    : 'As it stands, nobody can be reached at any hour.';
  const tightest = tightestDeadline(draft, clocks);
  if (!tightest || shortestHours(tightest.within) > gap.hours) return said;
  return `${said} "${tightest.title}" asks for ${tightest.label.toLowerCase()} within ${sayLimit(tightest.within)}: it cannot be met that way.`;
}

function tightestDeadline(
  draft: Record<string, unknown>,
  clocks: ReadonlyMap<string, Clock>,
): { title: string; label: string; within: string } | undefined {
  const obligations = valueAt(draft, '/obligations');
  const applying = (Array.isArray(obligations) ? (obligations as { clock?: string; applies?: string }[]) : []).filter(
    ({ applies }) => applies === 'yes',
  );
  const deadlines = applying.flatMap(({ clock = '' }) => {
    const entry = clocks.get(clock);
    return (entry?.deadlines ?? []).flatMap(({ within, label }) =>
      entry && within !== undefined ? [{ title: entry.title, label, within }] : [],
    );
  });
  return deadlines.sort((a, b) => shortestHours(a.within) - shortestHours(b.within))[0];
}
