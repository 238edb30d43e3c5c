// The roles that an incident cannot do without are needed in the week in which their holder is away.

import { requiredBy, requiredTasks } from '../../facts/required-roles.ts';
import { isSamePerson, isShared, titleOf } from '../../facts/roster.ts';
import { pairPlaces, pairsOf } from '../../facts/standing-in.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-R1, for the deputy. Several roles for one task, held by several people, stand in for each other. For a
 * PSIRT it is a warning: the texts are about the response to incidents, and many product teams are one person.
 */
export const rule = define({
  name: 'required-role-without-deputy',
  severity: 'error',
  level: 1,
  asks: 'The incident manager, the technical lead, the legal contact, the communications lead and whoever answers for the team each have a deputy.',
  why: 'The lawyer was on a hiking tour, and so the first notice waited for the end of it.',
  source: ['NIST SP 800-61r2: 2.4.3', 'SOC seed: internal and external stakeholders'],
  basis: 'source',
  reads: ['roles', 'staff.positions'],
  mayRead: ['kind', 'people.members', ...requiredBy, ...pairPlaces],
  good: `
kind: soc
roles: [{ id: counsel, title: Legal counsel, kind: legal }, { id: partner, title: Partner of the law firm, kind: other }]
staff:
  positions: [{ role: counsel, fteRequired: 0.2, fteFunded: 0.2, fteFilled: 0.2, deputyRole: partner }]
`,
  bad: `
kind: soc
roles: [{ id: counsel, title: Legal counsel, kind: legal }, { id: partner, title: Partner of the law firm, kind: other }]
staff:
  positions: [{ role: counsel, fteRequired: 0.2, fteFunded: 0.2, fteFilled: 0.2 }]
`,
  judge: (parts) => {
    const { kind, roles, people, staff } = parts;
    const deputized = new Set(pairsOf(parts, () => true).map(({ role }) => role));
    const alone = new Map<string, string[]>();
    for (const { what, roles: own } of requiredTasks(parts)) {
      const [first = ''] = own;
      const isCovered =
        own.some((role) => deputized.has(role) || isShared(role, { roles, people, staff })) ||
        own.some((role) => !isSamePerson(first, role, { people }));
      if (!isCovered) alone.set(first, [...(alone.get(first) ?? []), what]);
    }
    return [...alone].map(([role, tasks]): Remark => {
      const position = staff.positions.findIndex((candidate) => candidate.role === role);
      const index = roles.findIndex(({ id }) => id === role);
      return {
        at: position < 0 ? `/roles/${index}` : `/staff/positions/${position}`,
        ...(!hasSoc(kindOf({ kind })) && { severity: 'warning' }),
        message: `"${titleOf(role, roles)}" is ${tasks.join(' and ')} and must have a deputy; none is named. Name one in the positions or the succession.`,
      };
    });
  },
});
