// A report needs an addressee before the night on which it is due, and a way to reach it.

import { filingsOf } from '../../facts/filing.ts';
import { hasSoc } from '../../model/audience.ts';
import { kindOf } from '../../model/schemas.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/**
 * Record rule SOC-O1, for the recipient. A PSIRT may name it in its prepared filings instead; where it has no such
 * row, the rule on unprepared duties says so. Ids that no list holds are left to the rule on references.
 */
export const rule = define({
  name: 'duty-without-recipient',
  severity: 'error',
  level: 1,
  asks: 'Every reporting duty that applies names, in a PSIRT perhaps with its prepared filing, the stakeholder that receives the report, and that stakeholder has a channel by which it is reached.',
  why: 'At two in the morning the team searched the web for the address of the authority.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'Regulation (EU) 2016/679: Art. 33', 'SOC seed: regulatory agencies'],
  basis: 'judgement',
  reads: ['obligations'],
  mayRead: ['kind', 'stakeholders.parties', 'policies.regulatoryNotifications'],
  absentFrom: ['policies.regulatoryNotifications'],
  good: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel, recipient: enisa }]
`,
  bad: `
kind: soc
obligations: [{ clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
`,
  judge: ({ kind, obligations, stakeholders, policies }, { clocks, today }) => {
    const parties = stakeholders?.parties ?? [];
    const told = new Set<string>();
    return filingsOf(obligations, policies?.regulatoryNotifications ?? [], clocks, today).flatMap(
      ({ clock, obligation: { recipient }, index, rows }): Remark[] => {
        const own = !hasSoc(kindOf({ kind })) ? rows : [];
        const named = [recipient ?? [], ...own.map(({ row }) => row.recipients ?? [])].flat();
        const [row] = own;
        if (named.length === 0 && !row && !hasSoc(kindOf({ kind }))) return [];
        if (named.length === 0)
          return [
            {
              at: row ? `/policies/regulatoryNotifications/${row.index}` : `/obligations/${index}`,
              message: `"${clock.title}" applies and must name who receives the report; ${row ? 'recipients' : 'recipient'} is absent.`,
            },
          ];
        return [...new Set(named)].flatMap((id) => {
          const place = parties.findIndex((party) => party.id === id);
          const party = parties[place];
          if (!party || (party.channels ?? []).length > 0 || told.has(id)) return [];
          told.add(id);
          return [
            {
              at: `/stakeholders/parties/${place}`,
              message: `"${party.name}" receives the report under "${clock.title}" and must have a contact; list in channels how it is reached.`,
            },
          ];
        });
      },
    );
  },
});
