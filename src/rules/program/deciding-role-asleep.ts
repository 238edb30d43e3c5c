// Somebody watches at night, but the one who must decide, or clear the text, comes in at nine.

import type { Applicable } from '../../facts/deadlines.ts';
import { attendedWithin, sayDemand, type Timed } from '../../facts/feasibility.ts';
import { standsFor } from '../../facts/functions.ts';
import { isReachedOutOfHours, type Reach } from '../../facts/reach.ts';
import { titleOf } from '../../facts/roster.ts';
import type { Communication } from '../../model/program.ts';
import { shortestHours } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const shortest = 24;

/**
 * Record rule SOC-O7. It speaks only where the program says when the role can be reached, and where the team itself can
 * be; legal is asked for where it has a share of the time budget or approves the message.
 */
export const rule = define({
  name: 'deciding-role-asleep',
  severity: 'error',
  level: 1,
  asks: 'Where a duty in force has a deadline of 24 hours or less, the role that decides and the legal contact can be reached at night and at weekends.',
  why: 'The provider had called on Saturday at two; the one who was to decide read it on Monday at nine.',
  source: ['SOC seed: legal consulted before information is shared', 'Directive (EU) 2022/2555: Art. 23'],
  basis: 'source',
  reads: ['team', 'roles', 'obligations', 'staff.coverage'],
  mayRead: [
    'staff.onCall',
    'staff.seatPlan',
    'people.members',
    'stakeholders.parties',
    'stakeholders.matrix',
    'support.commitments',
    'communication.matrix',
  ],
  whole: ['staff.coverage.hours'],
  good: `
kind: soc
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
roles: [{ id: ciso, title: CISO, kind: executive }, { id: lead, title: SOC lead, kind: lead }]
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Important entity, accountableRole: lead, deputyRole: counsel, decisionMakerRole: ciso }]
staff:
  coverage: { mode: staffed-24x7, afterHoursRoles: [ciso] }
support:
  commitments: [{ stakeholder: board, managerRole: ciso, what: Decides on reports, roles: [ciso], outOfHours: false }]
`,
  bad: `
kind: soc
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
roles: [{ id: ciso, title: CISO, kind: executive }, { id: lead, title: SOC lead, kind: lead }]
obligations: [{ clock: eu-nis2-significant-incident, applies: "yes", why: Important entity, accountableRole: lead, deputyRole: counsel, decisionMakerRole: ciso }]
staff:
  coverage: { mode: staffed-24x7 }
support:
  commitments: [{ stakeholder: board, managerRole: ciso, what: Decides on reports, roles: [ciso], outOfHours: false }]
`,
  judge: (parts, context) => {
    const { team, roles, staff, people, stakeholders, support, communication } = parts;
    const reach: Reach = { roles, staff, people, stakeholders, support };
    const urgent = attendedWithin(shortest, { team, staff }, parts, context);
    const told = new Set<string>();
    const once = (role: string | undefined): role is string =>
      role !== undefined && !told.has(role) && !!told.add(role);
    return urgent.flatMap(({ duty, deadline }): Remark[] => {
      const at = `/obligations/${duty.index}`;
      const decider = sleepingDecider(duty, reach);
      const counsel = sleepingCounsel(duty, communication?.matrix ?? [], reach);
      const say = (role: string, does: string) =>
        `"${titleOf(role, roles)}" ${does} and must be reachable at night and at weekends, because ${sayDuty(duty, deadline)}; the program says that this role answers in business hours only.`;
      return [
        ...(once(decider)
          ? [{ at: `${at}/decisionMakerRole`, message: say(decider, 'decides what is reported') }]
          : []),
        ...(once(counsel) ? [{ at, message: say(counsel, 'clears the report') }] : []),
      ];
    });
  },
});

function sayDuty({ clock }: Applicable, deadline: Timed): string {
  return `"${clock.title}" asks for ${sayDemand(deadline)}`;
}

/** The deputy of the accountable role decides too, where that role is the one who decides. */
function sleepingDecider({ obligation }: Applicable, reach: Reach): string | undefined {
  const { decisionMakerRole: decider, accountableRole } = obligation;
  if (decider === undefined || isReachedOutOfHours(decider, reach) !== false) return undefined;
  const deputy = decider === accountableRole ? obligation.deputyRole : undefined;
  return deputy === undefined || isReachedOutOfHours(deputy, reach) === false ? decider : undefined;
}

/** The first of the legal roles, if the duty passes through them and every one answers in business hours only. */
function sleepingCounsel(
  { clock, obligation }: Applicable,
  matrix: Communication['matrix'],
  reach: Reach,
): string | undefined {
  const rows = matrix.filter(({ clocks }) => clocks?.includes(clock.id));
  const isLegal = (role: string) => reach.roles.some(({ id }) => id === role) && standsFor(role, 'legal', reach);
  const approving = rows.flatMap(({ approverRoles = [] }) => approverRoles).filter(isLegal);
  const isAsked =
    shortestHours(obligation.timeBudget?.legal ?? 'PT0S') > 0 || rows.some(({ legalApproves }) => legalApproves);
  const legal = approving.length > 0 ? approving : isAsked ? reach.roles.map(({ id }) => id).filter(isLegal) : [];
  return legal.every((role) => isReachedOutOfHours(role, reach) === false) ? legal[0] : undefined;
}
