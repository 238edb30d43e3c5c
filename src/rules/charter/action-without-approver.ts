// What the team may do only with an approval, it cannot do at night unless somebody can approve at night.

import { isReachedOutOfHours } from '../../facts/reach.ts';
import { titleOf } from '../../facts/roster.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-G5. An action that the SOC takes by itself needs no approval; for one that it may not take, a name is a
 * warning. A PSIRT is not asked for the list; where it keeps one, it is judged.
 */
export const rule = define({
  name: 'action-without-approver',
  severity: 'error',
  level: 1,
  asks: 'Every action that needs an approval names who approves it, by day and out of hours, and the latter can be reached then.',
  why: 'The analyst saw the encryption begin at two, and the only role that might order the shutdown came in at eight.',
  source: ['SOC-CMM 2.3.4: Services.2', 'NIST SP 800-61r2: 2.3.1', 'NIST SP 800-61r3: 2.3'],
  basis: 'source',
  reads: ['roles', 'charter.authorityActions'],
  mayRead: ['staff.coverage', 'staff.onCall', 'staff.seatPlan', 'people.members'],
  good: `
kind: soc
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: duty, title: Duty manager, kind: incident-manager, reachable: on-call }]
charter:
  authorityActions: [{ action: shut-down-service, level: shared, approverRole: ciso, outOfHoursApproverRole: duty }]
`,
  bad: `
kind: soc
roles: [{ id: ciso, title: Chief information security officer, kind: executive }, { id: duty, title: Duty manager, kind: incident-manager, reachable: on-call }]
charter:
  authorityActions: [{ action: shut-down-service, level: shared, approverRole: ciso }]
`,
  judge: ({ roles, charter: { authorityActions }, people, staff }) =>
    authorityActions.flatMap(({ action, level, approverRole, outOfHoursApproverRole }, index): Remark[] => {
      if (level === 'full') return [];
      const at = `/charter/authorityActions/${index}`;
      const said = `"${labelOf(schemaAt('/charter/authorityActions/0/action'), action)}"`;
      const lacks = [
        ...(approverRole === undefined ? ['by day'] : []),
        ...(outOfHoursApproverRole === undefined ? ['out of hours'] : []),
      ];
      if (lacks.length > 0)
        return [
          {
            at,
            ...(level === 'none' && { severity: 'warning' }),
            message: `${said} is not the team's to decide alone, so the charter must say who approves it ${lacks.join(' and ')}; nobody is named.`,
          },
        ];
      const role = outOfHoursApproverRole ?? '';
      if (isReachedOutOfHours(role, { roles, people, staff }) !== false) return [];
      return [
        {
          at: `${at}/outOfHoursApproverRole`,
          message: `${said} must be approved out of hours by somebody who can be reached then, but "${titleOf(role, roles)}" is reached in office hours only.`,
        },
      ];
    }),
});
