// Whether a role can be reached at night and at weekends: told by the role itself, else by coverage, on-call and lists.
import type { People, Program, Staff, Stakeholders, Support } from '../model/program.ts';
import { holdersOf } from './roster.ts';

/** The parts of a program that say when a role is reached; all but the roles may be missing. */
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
  stakeholders?: { parties?: Stakeholders['parties'] | undefined } | undefined;
  support?: { commitments?: Support['commitments'] | undefined } | undefined;
}

/**
 * Whether a role is reached out of hours: yes, no, or unknown where nothing is said about it. It is yes where one list
 * says so; no only where the program says that the role answers in business hours, or names it for the hours and others
 * for the time outside them.
 */
export function isReachedOutOfHours(role: string, reach: Reach): boolean | undefined {
  const entry = reach.roles.find(({ id }) => id === role);
  if (entry?.reachable !== undefined) return entry.reachable !== 'business-hours';
  const channels = reach.stakeholders?.parties?.find(({ id }) => id === entry?.party)?.channels ?? [];
  const commitments = (reach.support?.commitments ?? []).filter(({ roles }) => roles?.includes(role));
  const isListed = isCalled(role, reach);
  if (isListed || channels.some(({ hours }) => hours === '24x7') || commitments.some(({ outOfHours }) => outOfHours))
    return true;
  const isClosed = channels.length > 0 && channels.every(({ hours }) => hours === 'business-hours');
  const isRefused = commitments.length > 0 && commitments.every(({ outOfHours }) => outOfHours === false);
  return isClosed || isRefused || isOfDay(role, reach) ? false : undefined;
}

/** Whether a role is on duty or called outside the hours. */
function isCalled(role: string, { people, staff }: Reach): boolean {
  const { coverage, onCall, seatPlan = [] } = staff ?? {};
  const isAlwaysStaffed = coverage?.mode === 'staffed-24x7';
  const tiers = onCall?.tiers ?? [];
  const afterHours = coverage?.afterHoursRoles ?? [];
  const called = [
    ...afterHours,
    ...(isAlwaysStaffed && afterHours.length === 0 ? (coverage.inHoursRoles ?? []) : []),
    ...(coverage?.mode === 'follow-the-sun' ? (coverage.sites ?? []) : []).flatMap((site) => site.roles ?? []),
    ...(coverage?.urgentAlert?.pagedRoles ?? []),
    ...(coverage?.bySeverity ?? []).flatMap(({ aroundTheClock, roles = [] }) => (aroundTheClock ? roles : [])),
    ...tiers.flatMap(({ participants, escalation }) => [...(participants.roles ?? []), escalation?.role]),
    onCall?.backupRole,
    ...seatPlan.map((seat) => (seat.mode === 'coverage-hours' && !isAlwaysStaffed ? undefined : seat.role)),
  ];
  const onCallPeople = tiers.flatMap(({ participants }) => participants.people ?? []);
  return called.includes(role) || holdersOf(role, { people }).some((id) => onCallPeople.includes(id));
}

/** Whether a role is named for the hours, and others for the time outside them. */
function isOfDay(role: string, { staff: { coverage, onCall } = {} }: Reach): boolean {
  const hasNightShift = (coverage?.afterHoursRoles ?? []).length > 0 || (onCall?.tiers ?? []).length > 0;
  return hasNightShift && coverage?.inHoursRoles?.includes(role) === true;
}
