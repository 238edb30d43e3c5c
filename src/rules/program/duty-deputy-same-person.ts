// A duty with a clock cannot wait until its one owner is back from leave.
import { applicable } from '../../facts/deadlines.ts';
import { sameSubstitute } from '../../facts/substitute.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O1, for the deputy. That owner and deputy are named is asked by the schema. */
export const rule = define({
  name: 'duty-deputy-same-person',
  severity: 'error',
  level: 1,
  asks: 'The deputy for a reporting duty is somebody else than the accountable one.',
  why: 'Owner and deputy were two hats of one head, and the head was on a plane.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'SOC seed: regulatory agencies'],
  basis: 'source',
  reads: ['roles', 'obligations'],
  mayRead: ['people.members', 'staff.positions', 'company'],
  good: `
roles: [{ id: lead, title: SOC lead, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
`,
  bad: `
roles: [{ id: lead, title: SOC lead, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: lead }]
`,
  judge: ({ roles, obligations, people, staff, company }, { clocks, today }) =>
    applicable(obligations, clocks, today).flatMap(({ clock, obligation: { accountableRole, deputyRole }, index }) =>
      accountableRole === undefined || deputyRole === undefined
        ? []
        : sameSubstitute(
            accountableRole,
            deputyRole,
            { roles, people, staff, company },
            `/obligations/${index}/deputyRole`,
            `The duty "${clock.title}" must have a deputy`,
          ),
    ),
});
