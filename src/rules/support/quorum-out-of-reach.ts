// A group that can never decide steers nothing.

import { rule as define } from '../rule.ts';

/** A role that one person holds is one member; of a role that several hold nobody knows how many sit there. */
export const rule = define({
  name: 'quorum-out-of-reach',
  severity: 'error',
  level: 1,
  asks: 'The steering group has as many members as a decision needs, and had them when it last met.',
  why: 'Four had to be present, and the group had one member left after the reorganization.',
  source: ['FIRST PSIRT SF 1.1: 1.1.1.1', 'psirt practice: groups that can decide'],
  basis: 'arithmetic',
  reads: ['roles', 'support.steering'],
  good: `
roles: [{ id: ciso, title: CISO, kind: executive, heldBy: one-person }, { id: cto, title: CTO, kind: executive, heldBy: one-person }]
support: { steering: { memberRoles: [ciso, cto], quorum: 2, cadence: P3M } }
`,
  bad: `
roles: [{ id: ciso, title: CISO, kind: executive, heldBy: one-person }, { id: cto, title: CTO, kind: executive, heldBy: one-person }]
support: { steering: { memberRoles: [ciso], quorum: 4, cadence: P3M } }
`,
  judge: ({ roles, support: { steering } }) => {
    const { memberRoles, quorum, size, lastPresent, lastMetOn } = steering;
    if (quorum === undefined || memberRoles === undefined) return [];
    const areSingle = memberRoles.every((id) => {
      const heldBy = roles.find((role) => role.id === id)?.heldBy;
      return heldBy === undefined || heldBy === 'one-person';
    });
    if (areSingle && size === undefined && memberRoles.length < quorum)
      return [
        {
          at: '/support/steering/quorum',
          message: `A decision needs ${quorum} members, but only ${memberRoles.length} ${memberRoles.length === 1 ? 'sits' : 'sit'} in the group (support.steering.memberRoles). Lower the quorum, or name the other members.`,
        },
      ];
    if (lastPresent === undefined || lastPresent >= quorum) return [];
    return [
      {
        at: '/support/steering/lastPresent',
        severity: 'warning' as const,
        message: `When the group last met${lastMetOn === undefined ? '' : ` on ${lastMetOn}`}, ${lastPresent} ${lastPresent === 1 ? 'was' : 'were'} present and a decision needs ${quorum} (support.steering.quorum): nothing could be decided. Meet again with enough members.`,
      },
    ];
  },
});
