// A report needs an addressee before the night on which it is due, and a way to reach it.

import { filingsOf } from '../../facts/filing.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O1, for the recipient. A PSIRT names it in its prepared filings. Ids that no list holds are left to the rule on references. */
export const rule = define({
  name: 'duty-without-recipient',
  severity: 'error',
  level: 1,
  asks: 'Every reporting duty that applies names the stakeholder that receives the report, and that stakeholder has a channel by which it is reached.',
  why: 'At two in the morning the team searched the web for the address of the authority.',
  source: ['SOC seed: regulatory agencies'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['obligations'],
  mayRead: ['stakeholders.parties'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, recipient: enisa }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
`,
  judge: ({ obligations, stakeholders }, { clocks, today }) => {
    const parties = stakeholders?.parties ?? [];
    const told = new Set<string>();
    return filingsOf(obligations, [], clocks, today).flatMap(
      ({ clock, obligation: { recipient }, index }): Remark[] => {
        if (recipient === undefined)
          return [
            {
              at: `/obligations/${index}`,
              message: `"${clock.title}" applies and must name who receives the report; recipient is absent.`,
            },
          ];
        const place = parties.findIndex(({ id }) => id === recipient);
        const party = parties[place];
        if (!party || (party.channels ?? []).length > 0 || told.has(recipient)) return [];
        told.add(recipient);
        return [
          {
            at: `/stakeholders/parties/${place}`,
            message: `"${party.name}" receives the report under "${clock.title}" and must have a contact; list in channels how it is reached.`,
          },
        ];
      },
    );
  },
});
