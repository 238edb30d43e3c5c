// The roles that a response cannot do without: who leads it, and who speaks and answers for it.
import type { Parts } from '../model/parts.ts';
import { type OfficeName, rolesFor } from './functions.ts';

const offices: readonly OfficeName[] = ['incident-manager', 'technical-lead', 'legal', 'communications'];

/** What says which roles are required. */
export const requiredBy = [
  'stakeholders.parties',
  'charter.accountableRole',
  'communication.pointOfContact',
  'communication.media',
] as const;

/** A task that must be somebody's, with the roles that bear it. */
interface Task {
  /** As the second half of a sentence: `the point of contact`. */
  what: string;
  roles: readonly string[];
}

const words: Readonly<Partial<Record<OfficeName, string>>> = {
  'incident-manager': 'the incident manager',
  'technical-lead': 'the technical lead',
  legal: 'the legal contact',
  communications: 'the communications lead',
};

/** The tasks that must be somebody's; a task without any role is left to other rules. */
export function requiredTasks(parts: Parts<'roles', (typeof requiredBy)[number]>): Task[] {
  const { roles, stakeholders, charter, communication } = parts;
  const named = (what: string, role: string | undefined): Task => ({
    what,
    roles: roles.some(({ id }) => id === role) && role !== undefined ? [role] : [],
  });
  return [
    ...offices.map((office) => ({
      what: words[office] ?? office,
      roles: rolesFor(office, { roles, stakeholders }).map(({ id }) => id),
    })),
    named('who answers for the team', charter?.accountableRole),
    named('the point of contact', communication?.pointOfContact?.role),
    named('the spokesperson', communication?.media?.spokespersonRole),
  ].filter((task) => task.roles.length > 0);
}
