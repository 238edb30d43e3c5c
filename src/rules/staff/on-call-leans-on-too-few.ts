// On-call that goes round among two or three people wears them out, and a backup who takes turns is sometimes no backup.

import { holdersOf, type Roster, titleOf } from '../../facts/roster.ts';
import type { Staff } from '../../model/program.ts';
import { count } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

type Tier = NonNullable<Staff['onCall']>['tiers'][number];

const usualMaxShare = 25;
const fewestPeople = 3;

/** Record rule STF-003: our thresholds are three people in a tier, and a quarter of the time for each. */
export const rule = define({
  name: 'on-call-leans-on-too-few',
  severity: 'error',
  level: 1,
  asks: 'In on-call around the clock at least three people take turns in each tier, nobody has more than the agreed share of the time, and the backup is somebody else.',
  why: 'One week in three for ever breaks people; four in turn have it for a quarter of the time.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'psirt practice: on-call share'],
  basis: 'judgement',
  reads: ['roles', 'staff.coverage', 'staff.onCall'],
  mayRead: ['people.members'],
  good: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
staff:
  coverage: { mode: on-call-24x7 }
  onCall: { tiers: [{ name: first line, participants: { roles: [analyst] }, people: 4, shiftLength: P7D }] }
`,
  bad: `
roles: [{ id: analyst, title: Analyst, kind: analyst }]
staff:
  coverage: { mode: on-call-24x7 }
  onCall: { tiers: [{ name: first line, participants: { roles: [analyst] }, people: 2, shiftLength: P7D }] }
`,
  judge: ({ roles, people, staff }) => {
    const { tiers, backupRole, maxShare = usualMaxShare } = staff.onCall;
    const roster = { roles, people };
    const remarks = tiers.flatMap((tier, index) => {
      const pool = poolOf(tier, roster);
      const number = pool?.length ?? tier.people ?? holdersAtMost(tier, roster);
      const isRoundTheClock = staff.coverage.mode === 'on-call-24x7' || tier.windows === undefined;
      if (number === undefined || !isRoundTheClock || isLastRung(index, tiers, number)) return [];
      const at = `/staff/onCall/tiers/${index}${pool === undefined && tier.people !== undefined ? '/people' : '/participants'}`;
      const who = `In the on-call tier "${tier.name}" ${count(number, 'person').replace(/persons$/, 'people')} ${number === 1 ? 'takes' : 'take'} turns`;
      if (number < fewestPeople) return [{ at, message: `${who}; at least ${fewestPeople} must.` }];
      const others = tiers.slice(0, index).filter((other) => poolOf(other, roster)?.some((id) => pool?.includes(id)));
      const shares = [number, ...others.map((other) => poolOf(other, roster)!.length)].map((size) => 100 / size);
      const share = Math.round(10 * shares.reduce((sum, part) => sum + part, 0)) / 10;
      if (share <= maxShare) return [];
      const also = others.length > 0 ? `, some of them in "${others.map(({ name }) => name).join('", "')}" too` : '';
      return [
        {
          at,
          message: `${who}${also}, so that one person is on call ${share} % of the time; it should be at most ${maxShare} %.`,
          severity: 'warning' as const,
        },
      ];
    });
    const rota = tiers.filter((one, index) => !isLastRung(index, tiers, poolOf(one, roster)?.length ?? one.people));
    const tier = rota.find((candidate) => backupRole !== undefined && takesTurns(backupRole, candidate, roster));
    if (backupRole === undefined || !tier) return remarks;
    return [
      ...remarks,
      {
        at: '/staff/onCall/backupRole',
        message: `The backup "${titleOf(backupRole, roles)}" must be somebody else than those on call, but takes turns in the tier "${tier.name}".`,
      },
    ];
  },
});

/** Whether a tier is the end of the ladder and one person, such as an executive: no rota in which people take turns. */
function isLastRung(index: number, tiers: readonly Tier[], people: number | undefined): boolean {
  return people === 1 && index > 1 && index === tiers.length - 1;
}

/** The people of a tier; undefined unless all of them are known. */
function poolOf({ participants }: Tier, roster: Roster): string[] | undefined {
  const { people = [], roles = [] } = participants;
  const holders = roles.map((role) => holdersOf(role, roster));
  return holders.some(({ length }) => length === 0) ? undefined : [...new Set([...people, ...holders.flat()])];
}

function holdersAtMost({ participants }: Tier, { roles }: Roster): number | undefined {
  const { people = [], roles: named = [] } = participants;
  const areSingle = named.every((id) => roles.find((role) => role.id === id)?.heldBy === 'one-person');
  return areSingle ? people.length + named.length : undefined;
}

/** Whether the only holder of a role takes turns in a tier. */
function takesTurns(role: string, tier: Tier, roster: Roster): boolean {
  const holders = holdersOf(role, roster);
  if (holders.length > 0) return holders.length === 1 && (poolOf(tier, roster)?.includes(holders[0]!) ?? false);
  return (
    roster.roles.find(({ id }) => id === role)?.heldBy === 'one-person' &&
    (tier.participants.roles ?? []).includes(role)
  );
}
