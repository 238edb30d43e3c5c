// Whether a role can be reached at night and at weekends: told from the role itself, else from coverage and on-call.
import type { People, Program, Staff } from '../program.ts';
import { holdersOf } from './roster.ts';

/** The parts of a program that say when a role is reached. */
export interface Reach {
  roles: Program['roles'];
  people?: { members?: People['members'] | undefined } | undefined;
  staff?:
    | {
        coverage?: Staff['coverage'] | undefined;
        onCall?: Staff['onCall'] | undefined;
        seatPlan?: Staff['seatPlan'] | undefined;
      }
    | undefined;
}

/**
 * Whether a role is reached out of hours: yes, no, or unknown where nothing is said about it. A list of roles for the
 * hours says no only where others are named for the time outside them.
 */
export function isReachedOutOfHours(role: string, { roles, people, staff }: Reach): boolean | undefined {
  const said = roles.find(({ id }) => id === role)?.reachable;
  if (said !== undefined) return said !== 'business-hours';
  const { coverage, onCall, seatPlan = [] } = staff ?? {};
  const isAlwaysStaffed = coverage?.mode === 'staffed-24x7';
  const tiers = onCall?.tiers ?? [];
  const afterHours = coverage?.afterHoursRoles ?? [];
  const reached = [
    ...afterHours,
    ...(isAlwaysStaffed && afterHours.length === 0 ? (coverage.inHoursRoles ?? []) : []),
    ...(coverage?.mode === 'follow-the-sun' ? (coverage.sites ?? []) : []).flatMap((site) => site.roles ?? []),
    ...(coverage?.urgentAlert?.pagedRoles ?? []),
    ...(coverage?.bySeverity ?? []).flatMap(({ aroundTheClock, roles: named = [] }) => (aroundTheClock ? named : [])),
    ...tiers.flatMap(({ participants, escalation }) => [...(participants.roles ?? []), escalation?.role]),
    onCall?.backupRole,
    ...seatPlan.map((seat) => (seat.mode === 'coverage-hours' && !isAlwaysStaffed ? undefined : seat.role)),
  ];
  const onCallPeople = tiers.flatMap(({ participants }) => participants.people ?? []);
  if (reached.includes(role) || holdersOf(role, { people }).some((id) => onCallPeople.includes(id))) return true;
  const hasNightShift = afterHours.length > 0 || tiers.length > 0;
  return hasNightShift && coverage?.inHoursRoles?.includes(role) ? false : undefined;
}
