// Whether a role can be reached at night and at weekends: told from the role itself, else from coverage and on-call.
import type { Program, Staff } from '../program.ts';

/** The parts of a program that say when a role is reached. */
export interface Reach {
  roles: Program['roles'];
  staff?:
    | {
        coverage?: Staff['coverage'] | undefined;
        onCall?: Staff['onCall'] | undefined;
        seatPlan?: Staff['seatPlan'] | undefined;
      }
    | undefined;
}

/** Whether a role is reached out of hours: yes, no, or unknown where nothing is said about it. */
export function isReachedOutOfHours(role: string, { roles, staff }: Reach): boolean | undefined {
  const said = roles.find(({ id }) => id === role)?.reachable;
  if (said !== undefined) return said !== 'business-hours';
  const { coverage, onCall, seatPlan = [] } = staff ?? {};
  const isAlwaysStaffed = coverage?.mode === 'staffed-24x7';
  const reached = [
    ...(coverage?.afterHoursRoles ?? []),
    ...(isAlwaysStaffed ? (coverage.inHoursRoles ?? []) : []),
    ...(coverage?.urgentAlert?.pagedRoles ?? []),
    ...(coverage?.bySeverity ?? []).flatMap(({ aroundTheClock, roles: named = [] }) => (aroundTheClock ? named : [])),
    ...(onCall?.tiers ?? []).flatMap(({ participants, escalation }) => [
      ...(participants.roles ?? []),
      ...(escalation ? [escalation.role] : []),
    ]),
    onCall?.backupRole,
    ...seatPlan.map((seat) => (seat.mode === 'coverage-hours' && !isAlwaysStaffed ? undefined : seat.role)),
  ];
  if (reached.includes(role)) return true;
  return coverage?.inHoursRoles?.includes(role) ? false : undefined;
}
