// Who fills which role, told from the private people where they are known, else from what the roles and positions say.
import type { People, Program, Staff } from '../model/program.ts';

/** The parts of a program that say who fills a role. */
export interface Roster {
  roles: Program['roles'];
  people?: { members?: People['members'] | undefined } | undefined;
  staff?: { positions?: Staff['positions'] | undefined } | undefined;
}

/** The ids of the people who hold a role; empty when people.yaml is not there or names nobody. */
export function holdersOf(role: string, roster: Pick<Roster, 'people'>): string[] {
  return (roster.people?.members ?? []).filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
}

/** Whether somebody holds a role: yes, no, or unknown where nothing is said about it. */
export function isFilled(role: string, roster: Roster): boolean | undefined {
  if (holdersOf(role, roster).length > 0) return true;
  const entry = roster.roles.find(({ id }) => id === role);
  if (entry?.filled !== undefined) return entry.filled;
  const positions = roster.staff?.positions?.filter(({ role: held }) => held === role) ?? [];
  if (positions.length > 0) return positions.some(({ fteFilled }) => fteFilled > 0);
  if (entry?.party !== undefined || entry?.team === 'outside') return true;
  return roster.people?.members === undefined ? undefined : false;
}

/** Whether nobody holds a role for sure. People.yaml often holds the core team only, so it proves a vacancy there alone. */
export function isVacant(role: string, roster: Roster): boolean {
  const entry = roster.roles.find(({ id }) => id === role);
  if (entry?.filled === false) return true;
  if (isFilled(role, roster) !== false || ['committee', 'team', 'provider'].includes(entry?.heldBy ?? '')) return false;
  return entry?.team === 'core' || isFilled(role, { roles: roster.roles, staff: roster.staff }) === false;
}

/** Whether two roles come down to one and the same person: the same role, or the only holder of both. */
export function isSamePerson(role: string, other: string, roster: Pick<Roster, 'people'>): boolean {
  if (role === other) return true;
  const [first, second] = [holdersOf(role, roster), holdersOf(other, roster)];
  return first.length === 1 && second.length === 1 && first[0] === second[0];
}

/** Whether several people hold a role together, so that it stands in for itself. */
export function isShared(role: string, roster: Roster): boolean {
  const holders = holdersOf(role, roster).length;
  if (holders > 0) return holders > 1;
  const entry = roster.roles.find(({ id }) => id === role);
  if (['several-people', 'rotation', 'committee', 'team', 'provider'].includes(entry?.heldBy ?? '')) return true;
  if (entry?.party !== undefined || entry?.team === 'outside') return true;
  return (roster.staff?.positions?.find(({ role: held }) => held === role)?.fteFilled ?? 0) >= 2;
}

/** The title of a role, or its id where the list does not hold it. */
export function titleOf(role: string, roles: Program['roles']): string {
  return roles.find(({ id }) => id === role)?.title ?? role;
}

/** The roles above a role, from its direct superior to the top, as far as the list says. */
export function superiorsOf(role: string, roles: Program['roles']): string[] {
  const line = [role];
  for (
    let next = roles.find(({ id }) => id === role)?.reportsTo;
    next && !line.includes(next);
    next = roles.find(({ id }) => id === next)?.reportsTo
  ) {
    line.push(next);
  }
  return line.slice(1);
}
