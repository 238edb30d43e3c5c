// An account that is requested in the night of the incident comes after the deadline.

import { addMonths } from '../../day.ts';
import { filingsOf } from '../../facts/filing.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-O8. In-force duties only; a report by mail says so in notNeeded. */
export const rule = define({
  name: 'portal-account-not-registered',
  severity: 'error',
  level: 1,
  asks: 'The account for filing a duty exists, two people can use it, and somebody signed in within the last 12 months.',
  why: 'The platform asked for a second factor that nobody had registered.',
  source: ['Regulation (EU) 2024/2847: Art. 16'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, portalAccount: { registered: true, holders: 2, testedOn: 2026-10-01 } }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, portalAccount: { registered: false } }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    filingsOf(obligations, [], clocks, today).flatMap(({ clock, index, isInForce }) => {
      const account = obligations[index]?.portalAccount;
      const at = `/obligations/${index}/portalAccount`;
      if (!isInForce || !account || account.notNeeded !== undefined) return [];
      if (!account.registered)
        return [
          {
            at: `${at}/registered`,
            message: `The account for filing "${clock.title}" must exist before it is needed; registered says false.`,
          },
        ];
      const few = account.holders !== undefined && account.holders < 2;
      const old = account.testedOn !== undefined && account.testedOn < addMonths(today, -12);
      if (!few && !old) return [];
      return [
        {
          at: few ? `${at}/holders` : `${at}/testedOn`,
          severity: 'warning' as const,
          message: `The account for filing "${clock.title}" must have two holders and a sign-in within 12 months; ${few ? `it has ${account.holders}` : `the last was on ${account.testedOn}`}.`,
        },
      ];
    }),
});
