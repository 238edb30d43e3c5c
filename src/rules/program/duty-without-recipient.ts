// A report needs an addressee before the night on which it is due.

import { filingsOf } from '../../facts/filing.ts';
import { rule as define } from '../../rule.ts';

/** Record rule SOC-O1, for the recipient. A PSIRT names it in its prepared filings. */
export const rule = define({
  name: 'duty-without-recipient',
  severity: 'error',
  level: 1,
  asks: 'Every reporting duty that applies names the stakeholder that receives the report.',
  why: 'At two in the morning the team searched the web for the address of the authority.',
  source: ['SOC seed: regulatory agencies'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['obligations'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, recipient: enisa }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
`,
  judge: ({ obligations }, { clocks, today }) =>
    filingsOf(obligations, [], clocks, today).flatMap(({ clock, index, isInForce }) =>
      obligations[index]?.recipient !== undefined
        ? []
        : [
            {
              at: `/obligations/${index}`,
              ...(!isInForce && { severity: 'warning' as const }),
              message: `"${clock.title}" applies and must name who receives the report; recipient is absent.`,
            },
          ],
    ),
});
