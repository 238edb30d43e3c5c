// Whether the one who stands in for a role is really somebody else.
import type { Program } from '../program.ts';
import { isSamePerson, isShared, type Roster, titleOf } from './roster.ts';

/** The parts of a program that say who the two roles come down to, and how small the firm is. */
export interface Cast extends Roster {
  company?: Program['company'] | undefined;
}

/**
 * The remark about a substitute who is the same person; none where they differ, a role is unknown, or several people
 * share it. `need` opens the sentence: `The media need a backup`. A warning for firms too small to separate everything.
 */
export function sameSubstitute(role: string, substitute: string, cast: Cast, at: string, need: string) {
  const { roles, people, staff, company } = cast;
  const isKnown = [role, substitute].every((wanted) => roles.some(({ id }) => id === wanted));
  if (!isKnown || !isSamePerson(role, substitute, { people }) || isShared(role, { roles, people, staff })) return [];
  const isSmall = company?.sizeClass === 'micro' || company?.sizeClass === 'small';
  const seen =
    role === substitute ? 'the same role is named again' : `the same person is also "${titleOf(substitute, roles)}"`;
  return [
    {
      at,
      ...(isSmall && { severity: 'warning' as const }),
      message: `${need} for "${titleOf(role, roles)}" who is another person, but ${seen}.`,
    },
  ];
}
