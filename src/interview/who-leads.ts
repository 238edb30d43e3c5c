// Who leads the team of a draft, and who stands in.
import { valueAt } from '../words/pointer.ts';

/** A role of the list. */
export interface Role extends Record<string, unknown> {
  id: string;
  title: string;
  kind?: string;
}

/** The role that leads the team: the first of that kind. */
export function leadOf(draft: Record<string, unknown>): Role | undefined {
  return rolesIn(draft).find(({ kind }) => kind === 'lead');
}

/** The role that takes over from the lead, where the program says so. */
export function deputyOf(draft: Record<string, unknown>): string | undefined {
  const rows = valueAt(draft, '/staff/succession');
  const found = Array.isArray(rows) ? rows.find((row) => row?.role === leadOf(draft)?.id) : undefined;
  return typeof found?.deputyRole === 'string' ? found.deputyRole : undefined;
}

/** The roles of a draft that have a title. */
export function rolesIn(draft: Record<string, unknown>): Role[] {
  const roles = Array.isArray(draft.roles) ? (draft.roles as (Role | null)[]) : [];
  return roles.filter((role): role is Role => typeof role?.title === 'string');
}
