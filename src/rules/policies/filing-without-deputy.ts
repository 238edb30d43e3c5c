// A deadline in hours does not wait for the one person who may file.

import { filingsOf } from '../../facts/filing.ts';
import { titleOf } from '../../facts/roster.ts';
import { isSmall } from '../../facts/substitute.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-017, for the deputy. In a micro or small organization one role in both places is a warning; two roles of one person are the business of the rule on people. */
export const rule = define({
  name: 'filing-without-deputy',
  severity: 'error',
  level: 1,
  asks: 'Every prepared filing has a deputy, who is another person than the accountable one.',
  why: 'The only one with an account on the platform is on a plane when the 24 hours begin.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3'],
  basis: 'source',
  reads: ['roles', 'obligations', 'policies.regulatoryNotifications'],
  mayRead: ['company'],
  good: `
roles: [{ id: lead, title: PSIRT lead, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications: [{ clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, deputyRole: counsel }]
`,
  bad: `
roles: [{ id: lead, title: PSIRT lead, kind: lead }, { id: counsel, title: Legal counsel, kind: legal }]
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications: [{ clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, deputyRole: lead }]
`,
  judge: ({ roles, obligations, policies, company }, { today, clocks }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, rows }) =>
      rows.flatMap(({ row: { accountableRole: first, deputyRole: second }, index }): Remark[] => {
        const at = ['policies', 'regulatoryNotifications', index];
        const said = `The filing for "${clock.title}" must have a deputy for "${titleOf(first, roles)}"`;
        if (second === undefined) return [{ at: pointer(...at), message: `${said}, but none is named.` }];
        if (first !== second || !roles.some(({ id }) => id === first)) return [];
        return [
          {
            at: pointer(...at, 'deputyRole'),
            ...(isSmall(company) && { severity: 'warning' as const }),
            message: `${said} who is another person, but the same role is named again.`,
          },
        ];
      }),
    ),
});
