// What on-call asks of each person: how many share the turns of a tier, and how many hours a week that is on average.
import { instantOf, type Window } from '../coverage.ts';
import { addDays } from '../day.ts';
import { sayWindow } from '../display.ts';
import { sayLimit } from '../duration.ts';
import { holdersOf } from '../roster.ts';
import { type DeepPartial, type Draft, type View, wordsOf } from '../view.ts';
import type { Staff } from '../program.ts';
import { wholeWindows } from './unattended-gap.ts';

const firstDay = '2024-01-08';
const hoursOfWeek = 168;

type Tier = DeepPartial<NonNullable<Staff['onCall']>['tiers'][number]>;

/** One row per tier, in the order in which they are called. */
export const onCallLoad: View = {
  name: 'on-call-load',
  keys: ['tier', 'who', 'people', 'turn', 'hours', 'reacts', 'load', 'share', 'perWeek', 'over'],
  rows: (program) =>
    (program.staff?.onCall?.tiers ?? []).map((tier) => {
      const people = peopleIn(tier, program);
      const allowed = program.staff?.onCall?.maxShare ?? 25;
      const share = people === undefined ? undefined : Math.round(1000 / people) / 10;
      const perWeek = people === undefined ? undefined : Math.round((hoursOf(tier, program) / people) * 10) / 10;
      return {
        tier: tier.name,
        who: wordsOf(program).roles(tier.participants?.roles),
        people,
        turn: tier.shiftLength === undefined ? undefined : sayLimit(tier.shiftLength),
        hours:
          tier.windows === undefined
            ? 'All hours outside the hours of coverage'
            : tier.windows.length === 0
              ? undefined
              : wholeWindows(tier.windows)
                  .map((window) => sayWindow(window))
                  .join('; '),
        reacts: tier.respondsWithin === undefined ? undefined : sayLimit(tier.respondsWithin),
        load: people === undefined ? undefined : people === 1 ? 'always' : `one turn in ${people} (${share} %)`,
        share,
        perWeek,
        over:
          share !== undefined && share > allowed ? `more than the ${allowed} % that one person may carry` : undefined,
      };
    }),
};

function peopleIn({ participants, people }: Tier, program: Draft): number | undefined {
  const roster = {
    people: {
      members: (program.people?.members ?? []).flatMap((member) =>
        member.id !== undefined && member.roles ? [{ ...member, id: member.id, roles: member.roles }] : [],
      ),
    },
  };
  const known = new Set([
    ...(participants?.people ?? []),
    ...(participants?.roles ?? []).flatMap((role) => holdersOf(role, roster as Parameters<typeof holdersOf>[1])),
  ]);
  return known.size > 0 ? known.size : people || undefined;
}

function hoursOf({ windows }: Tier, program: Draft): number {
  const timezone = program.staff?.coverage?.timezone ?? program.team?.timezone ?? 'UTC';
  if (windows !== undefined) return weeklyHours(wholeWindows(windows), timezone);
  return hoursOfWeek - weeklyHours(wholeWindows(program.staff?.coverage?.hours), timezone);
}

/** The hours of one week without holidays that the windows cover, each hour counted once. */
export function weeklyHours(windows: readonly Window[], timezone: string): number {
  const [start, end] = [instantOf(firstDay, '00:00', timezone), instantOf(addDays(firstDay, 7), '00:00', timezone)];
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((offset) =>
    windows
      .filter(({ days }) => days.includes(names[(offset + 7) % 7]!))
      .map((window): [number, number] => {
        const day = addDays(firstDay, offset);
        const zone = window.timezone ?? timezone;
        return [
          instantOf(day, window.from, zone),
          instantOf(window.to <= window.from ? addDays(day, 1) : day, window.to, zone),
        ];
      }),
  );
  let reached = start;
  let covered = 0;
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const [opens, closes] = [Math.max(from, reached), Math.min(to, end)];
    if (closes > opens) covered += closes - opens;
    reached = Math.max(reached, closes);
  }
  return covered / 3_600_000;
}
