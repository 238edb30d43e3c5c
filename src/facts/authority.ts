// Who may approve a program, or the text of one of its components.
import type { Sponsorship } from '../model/program.ts';
import { isSamePerson, type Roster, superiorsOf } from './roster.ts';

/** The roles whose approval a text asks for. */
export interface Authority extends Pick<Sponsorship, 'sponsorRole' | 'deputyRole'> {
  /** For the charter: who may change it, and who grants the authority in it. */
  further?: readonly string[];
}

/** The sponsor, the deputy, everybody above, and executives above whom the list names nobody, such as a board. */
export function mayApprove(role: string, authority: Authority, roster: Roster): boolean {
  const { sponsorRole, deputyRole, further = [] } = authority;
  const entry = roster.roles.find(({ id }) => id === role);
  const isAtTheTop = entry?.kind === 'executive' && entry.reportsTo === undefined;
  return (
    isAtTheTop ||
    role === deputyRole ||
    further.includes(role) ||
    isSamePerson(role, sponsorRole, roster) ||
    superiorsOf(sponsorRole, roster.roles).includes(role)
  );
}
