// A line that runs down where it says up sends every hard question to the wrong desk.

import { titleOf } from '../../facts/roster.ts';
import { rule as define } from '../rule.ts';

/** Compared with what each role says of whom it reports to; roles that say nothing are left out. */
export const rule = define({
  name: 'reporting-line-reversed',
  severity: 'error',
  level: 1,
  asks: 'The reporting line, the dispute path and the paths of escalation run upward, as the roles themselves report.',
  why: 'The tick list had put the managing director first, and the dispute ended with the lead.',
  source: ['FIRST PSIRT SF 1.1: I.D'],
  basis: 'arithmetic',
  reads: ['roles'],
  mayRead: ['organization.reportingLine', 'organization.disputePath', 'sponsorship.escalation'],
  good: `
roles: [{ id: lead, title: Lead, kind: lead, reportsTo: cto }, { id: cto, title: CTO, kind: executive }]
organization: { reportingLine: [lead, cto] }
`,
  bad: `
roles: [{ id: lead, title: Lead, kind: lead, reportsTo: cto }, { id: cto, title: CTO, kind: executive }]
organization: { reportingLine: [cto, lead] }
`,
  judge: ({ roles, organization, sponsorship }) => {
    const line = organization?.reportingLine ?? [];
    const path = (organization?.disputePath ?? []).map(({ role }) => role);
    const ways = [
      { roles: line, at: (index: number) => `/organization/reportingLine/${index}` },
      { roles: path, at: (index: number) => `/organization/disputePath/${index}/role` },
      ...(sponsorship?.escalation ?? []).map((row, number) => ({
        roles: row.path,
        at: (index: number) => `/sponsorship/escalation/${number}/path/${index}`,
      })),
    ];
    const steps = ways.flatMap(({ roles: way, at }) =>
      way.map((role, index) => ({ role, next: way[index + 1], at: at(index + 1) })),
    );
    return steps.flatMap(({ role, next, at }) => {
      const below = next === undefined ? -1 : roles.findIndex(({ id }) => id === next);
      if (next === undefined || roles[below]?.reportsTo !== role) return [];
      const upper = `"${titleOf(role, roles)}"`;
      const lower = `"${titleOf(next, roles)}"`;
      return [
        {
          at,
          message: `${lower} comes after ${upper} on the way up, but reports to ${upper} (roles[${below}].reportsTo). Put them in the order from the lead upward.`,
        },
      ];
    });
  },
});
