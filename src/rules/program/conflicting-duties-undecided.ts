// Two laws that pull apart are weighed by day, not in the night of the incident.

import { rule as define } from '../../rule.ts';

/** Record rule SOC-O10. */
export const rule = define({
  name: 'conflicting-duties-undecided',
  severity: 'warning',
  level: 1,
  asks: 'Where the CRA and the Chinese rules on vulnerabilities, or GDPR and DORA, both apply, the conflict is decided beforehand.',
  why: 'Two departments filed the same breach with two authorities, and told two stories.',
  source: ['psirt practice: conflicting duties are decided beforehand'],
  basis: 'source',
  kinds: ['soc', 'combined'],
  reads: ['obligations'],
  mayRead: ['conflicts'],
  good: `
kind: soc
obligations:
  - { clock: eu-gdpr-authority, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
  - { clock: eu-dora-major-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
conflicts: [{ between: [eu-gdpr-authority, eu-dora-major-incident], decision: One text, decidedByRole: lead, filingOwnerRole: lead }]
`,
  bad: `
kind: soc
obligations:
  - { clock: eu-gdpr-authority, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
  - { clock: eu-dora-major-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
`,
  judge: ({ obligations, conflicts = [] }) =>
    [
      { one: 'eu-cra-actively-exploited-vulnerability', other: 'cn-rmsv-vulnerability', needsFiler: false },
      { one: 'eu-gdpr-authority', other: 'eu-dora-major-incident', needsFiler: true },
    ].flatMap(({ one, other, needsFiler }) => {
      const applies = (id: string) => obligations.findIndex((duty) => duty.clock === id && duty.applies === 'yes');
      const row = conflicts.findIndex(({ between }) => between.includes(one) && between.includes(other));
      if (
        applies(one) < 0 ||
        applies(other) < 0 ||
        (row >= 0 && (!needsFiler || conflicts[row]?.filingOwnerRole !== undefined))
      )
        return [];
      return [
        {
          at: row < 0 ? `/obligations/${applies(other)}` : `/conflicts/${row}`,
          message: `"${one}" and "${other}" both apply, so conflicts must say what was decided${needsFiler ? ' and which one role files' : ''}; ${row < 0 ? 'no entry names both' : 'filingOwnerRole is absent'}.`,
        },
      ];
    }),
});
