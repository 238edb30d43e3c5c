// Whether the one who stands in for a role is really somebody else, told from the roles alone.
import type { Program } from '../model/program.ts';
import { isShared, type Roster, titleOf } from './roster.ts';

/** The parts of a program that say who the two roles come down to, and how small the firm is. */
export interface Cast extends Roster {
  company?: Program['company'] | undefined;
}

/**
 * The remark about a role that is named as its own substitute; none where several people share it or no list holds it.
 * Two roles with one holder are the business of the rule on people. `need` opens the sentence: `The media need a backup`.
 * A warning for firms too small to separate everything.
 */
export function sameSubstitute(role: string, substitute: string, cast: Cast, at: string, need: string) {
  const { roles, people, staff, company } = cast;
  const isKnown = roles.some(({ id }) => id === role);
  if (role !== substitute || !isKnown || isShared(role, { roles, people, staff })) return [];
  return [
    {
      at,
      ...(isSmall(company) && { severity: 'warning' as const }),
      message: `${need} for "${titleOf(role, roles)}" who is another person, but the same role is named again.`,
    },
  ];
}

/** Whether a firm is too small to give every task to a person of its own. */
export function isSmall(company: Partial<Program['company']> | undefined): boolean {
  return company?.sizeClass === 'micro' || company?.sizeClass === 'small';
}
