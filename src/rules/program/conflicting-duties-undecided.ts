// Two laws that pull apart are weighed by day, not in the night of the incident.

import { applicable } from '../../facts/deadlines.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const pairs = [
  {
    ones: ['eu-cra-actively-exploited-vulnerability', 'eu-cra-severe-incident'],
    other: 'cn-rmsv-vulnerability',
    because: 'the second may clash with an embargo and with the first',
    needsFiler: false,
  },
  {
    ones: ['eu-gdpr-authority'],
    other: 'eu-dora-major-incident',
    because: 'one breach may start both',
    needsFiler: true,
  },
];

/** Record rule SOC-O10. One entry for either clock of the CRA is enough. */
export const rule = define({
  name: 'conflicting-duties-undecided',
  severity: 'warning',
  level: 1,
  asks: 'Where the CRA and the Chinese rules on vulnerabilities both apply, the conflict is decided beforehand; where GDPR and DORA do, one role owns the facts that both filings use.',
  why: 'Two departments filed the same breach with two authorities, and told two stories.',
  source: ['psirt practice: conflicting duties are decided beforehand'],
  basis: 'judgement',
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
  judge: ({ obligations, conflicts = [] }, { clocks, today }) => {
    // An id that no catalog holds may be one of the pair: the rule on references speaks first.
    if (conflicts.some(({ between }) => between.some((id) => !clocks.has(id)))) return [];
    const duties = applicable(obligations, clocks, today);
    return pairs.flatMap(({ ones, other, because, needsFiler }): Remark[] => {
      const one = duties.find(({ clock }) => ones.includes(clock.id));
      const second = duties.find(({ clock }) => clock.id === other);
      if (!one || !second) return [];
      const rows = conflicts.flatMap(({ between, filingOwnerRole }, index) =>
        between.includes(other) && ones.some((id) => between.includes(id)) ? [{ filingOwnerRole, index }] : [],
      );
      const both = `"${one.clock.title}" and "${second.clock.title}" both apply, and ${because}`;
      const [row] = rows;
      if (!row)
        return [
          {
            at: `/obligations/${second.index}`,
            message: `${both}: say in conflicts what was decided${needsFiler ? ' and which one role owns the facts for both filings' : ''}; no entry names ${one.clock.id} and ${other}.`,
          },
        ];
      if (!needsFiler || rows.some(({ filingOwnerRole }) => filingOwnerRole !== undefined)) return [];
      return [
        {
          at: `/conflicts/${row.index}`,
          message: `${both}: name the one role that owns the facts for both filings (filingOwnerRole).`,
        },
      ];
    });
  },
});
