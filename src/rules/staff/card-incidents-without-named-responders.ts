// Who takes card payments names people who can respond at any hour.
import { alertFor, gapOf, sayGap, sayRemedy, zoneOf } from '../../facts/attendance.ts';
import { applicable } from '../../facts/deadlines.ts';
import { rule as define } from '../rule.ts';

const clock = 'pci-dss-12-10';

/** Record rule SOC-O5. An urgent alert that covers the duty and was tested is an arrangement too. */
export const rule = define({
  name: 'card-incidents-without-named-responders',
  severity: 'error',
  level: 1,
  asks: 'Where PCI DSS applies, people or roles are named who can be reached around the clock.',
  why: 'The number on the sheet was that of the office, and the office was dark.',
  source: ['PCI DSS 4.0.1: 12.10.3'],
  basis: 'source',
  reads: ['team', 'obligations', 'staff.coverage'],
  mayRead: ['staff.onCall', 'staff.seatPlan'],
  good: `
kind: soc
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
obligations: [{ clock: pci-dss-12-10, applies: "yes", why: We take cards, accountableRole: lead, deputyRole: counsel }]
staff:
  coverage: { mode: staffed-24x7, inHoursRoles: [analyst] }
`,
  bad: `
kind: soc
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
obligations: [{ clock: pci-dss-12-10, applies: "yes", why: We take cards, accountableRole: lead, deputyRole: counsel }]
staff:
  coverage: { mode: staffed-24x7 }
`,
  judge: ({ team, staff, obligations }, { clocks, today }) => {
    const duty = applicable(obligations, clocks, today).find((found) => found.clock.id === clock);
    const attendance = { team, staff };
    if (!duty || alertFor(attendance, 'PT24H', [clock], today) === 'ready') return [];
    const gap = gapOf(attendance, today);
    const need = `"${duty.clock.title}" applies, so people or roles must be named who respond around the clock (12.10.3)`;
    if (gap.hours > 0)
      return [
        {
          at: '/staff/coverage',
          message: `${sayGap(gap, zoneOf(attendance))}, but ${need}. ${sayRemedy(attendance, 'PT24H', [clock], today)}`,
        },
      ];
    const { coverage, onCall, seatPlan = [] } = staff;
    const isNamed =
      [
        coverage.inHoursRoles,
        coverage.afterHoursRoles,
        ...(coverage.bySeverity ?? []).map(({ roles }) => roles),
        ...(coverage.sites ?? []).map(({ roles }) => roles),
        ...(onCall?.tiers ?? []).flatMap(({ participants }) => [participants.roles, participants.people]),
      ].some((list) => (list ?? []).length > 0) ||
      seatPlan.some(({ role, provider }) => role !== undefined || provider !== undefined);
    if (isNamed) return [];
    return [
      {
        at: '/staff/coverage',
        message: `${need}; the coverage names none. List them in inHoursRoles and afterHoursRoles, or in an on-call tier.`,
      },
    ];
  },
});
