// Whether a role can be reached at night and at weekends: said to be, said not to be, or not said.
import type { Program, Stakeholders, Support } from '../program.ts';
import type { Attendance } from './attendance.ts';
import { holdersOf, type Roster } from './roster.ts';

/** The parts of a program that say when a role can be reached. */
export interface Hours extends Attendance {
  roles: Program['roles'];
  people?: Roster['people'];
  stakeholders?: { parties?: Stakeholders['parties'] | undefined } | undefined;
  support?: { commitments?: Support['commitments'] | undefined } | undefined;
}

/**
 * Whether a role can be reached at any hour. True where some list says so; false only where the program says that the
 * role answers in business hours, or names it for the hours and others for the time outside them; else undefined.
 */
export function isReachableAtNight(role: string, hours: Hours): boolean | undefined {
  const { coverage } = hours.staff;
  if (isCalled(role, hours)) return true;
  const party = hours.roles.find(({ id }) => id === role)?.party;
  const channels = hours.stakeholders?.parties?.find(({ id }) => id === party)?.channels ?? [];
  const commitments = (hours.support?.commitments ?? []).filter(({ roles }) => roles?.includes(role));
  if (channels.some((channel) => channel.hours === '24x7') || commitments.some(({ outOfHours }) => outOfHours))
    return true;
  const isClosed = channels.length > 0 && channels.every((channel) => channel.hours === 'business-hours');
  const isRefused = commitments.length > 0 && commitments.every(({ outOfHours }) => outOfHours === false);
  const isOfDay = coverage.inHoursRoles?.includes(role) === true && hasNightShift(hours);
  return isClosed || isRefused || isOfDay ? false : undefined;
}

/** Whether a role is on duty or called outside the hours. */
function isCalled(role: string, { staff: { coverage, onCall }, people }: Hours): boolean {
  const holders = holdersOf(role, { people });
  const tiers = (onCall?.tiers ?? []).some(
    ({ participants, escalation }) =>
      participants.roles?.includes(role) ||
      participants.people?.some((id) => holders.includes(id)) ||
      escalation?.role === role,
  );
  const around = (coverage.bySeverity ?? []).filter(({ aroundTheClock }) => aroundTheClock);
  const isOnEveryShift =
    coverage.mode === 'staffed-24x7' &&
    (coverage.afterHoursRoles ?? []).length === 0 &&
    coverage.inHoursRoles?.includes(role) === true;
  return (
    tiers ||
    onCall?.backupRole === role ||
    isOnEveryShift ||
    [
      coverage.afterHoursRoles,
      coverage.urgentAlert?.pagedRoles,
      ...around.map(({ roles }) => roles),
      ...(coverage.mode === 'follow-the-sun' ? (coverage.sites ?? []).map(({ roles }) => roles) : []),
    ].some((list) => list?.includes(role))
  );
}

/** Whether the program names anybody for the time outside the hours. */
function hasNightShift({ staff: { coverage, onCall } }: Hours): boolean {
  return (coverage.afterHoursRoles ?? []).length > 0 || (onCall?.tiers ?? []).length > 0;
}
