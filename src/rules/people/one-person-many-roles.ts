// In an incident all roles are at work at once; whoever holds four of them holds none.

import { requiredBy, requiredTasks } from '../../facts/required-roles.ts';
import { holdersOf, titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

const most = 3;

/**
 * Record rule SOC-R3. Only roles that nobody else holds count; our threshold is three. In a small organization it is a hint.
 */
export const rule = define({
  name: 'one-person-many-roles',
  severity: 'warning',
  level: 1,
  asks: 'Nobody holds more than three of the roles that every incident needs.',
  why: 'She led the response, wrote the notice, answered the press and forgot the regulator.',
  source: ['NIST SP 800-61r2: 2.4.3', 'psirt practice: staffing'],
  basis: 'judgement',
  reads: ['roles', 'people.members'],
  mayRead: ['company', ...requiredBy],
  good: `
kind: soc
roles: [{ id: manager, title: Incident manager, kind: incident-manager }, { id: tech, title: Technical lead, kind: technical-lead }, { id: counsel, title: Counsel, kind: legal }, { id: speaker, title: Speaker, kind: comms }]
people:
  members: [{ id: p1, roles: [manager, tech, speaker] }, { id: p2, roles: [counsel] }]
`,
  bad: `
kind: soc
roles: [{ id: manager, title: Incident manager, kind: incident-manager }, { id: tech, title: Technical lead, kind: technical-lead }, { id: counsel, title: Counsel, kind: legal }, { id: speaker, title: Speaker, kind: comms }]
people:
  members: [{ id: p1, roles: [manager, tech, speaker, counsel] }, { id: p2, roles: [analyst] }]
`,
  judge: (parts) => {
    const { roles, people } = parts;
    const isSmall = ['micro', 'small'].includes(parts.company?.sizeClass ?? '');
    const required = new Set(requiredTasks(parts).flatMap((task) => task.roles));
    return people.members.flatMap(({ roles: held }, index) => {
      const own = held.filter((role) => required.has(role) && holdersOf(role, { people }).length === 1);
      if (own.length <= most) return [];
      return [
        {
          at: `/people/members/${index}/roles`,
          ...(isSmall && { severity: 'info' as const }),
          message: `One person should hold at most ${most} of the roles that every incident needs, but holds ${own.length}: ${own.map((role) => titleOf(role, roles)).join(', ')}.`,
        },
      ];
    });
  },
});
