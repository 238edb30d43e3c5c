// The authority knows, the attacker knows, and the user reads it in the news.
import { isCraReport } from '../../facts/cra.ts';
import { filingsOf } from '../../facts/filing.ts';
import { isAffected } from '../../facts/parties.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

const events: readonly string[] = ['active-exploitation', 'severe-incident'];

/** Where the list of messages tells those affected of such an event, the row that is silent about it is a hint; where there is no such list, nobody knows. */
export const rule = define({
  name: 'users-not-informed',
  severity: 'error',
  level: 1,
  asks: 'A prepared report under Art. 14 of the CRA says how the impacted users are told.',
  why: 'The report was on time, and the CSIRT told our customers what we had not.',
  source: ['Regulation (EU) 2024/2847: Art. 14(8)'],
  basis: 'source',
  reads: ['obligations', 'policies.regulatoryNotifications'],
  mayRead: ['stakeholders.parties', 'stakeholders.matrix'],
  absentFrom: ['stakeholders.matrix'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, usersInformed: By the advisory list within 36 hours }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead }]
`,
  judge: ({ obligations, policies, stakeholders }, { clocks, today }) => {
    const { parties = [], matrix } = stakeholders ?? {};
    const affected = new Set(parties.filter(isAffected).map(({ id }) => id));
    const isTold = matrix?.some(
      ({ event, audience }) => events.includes(event) && audience.some((id) => affected.has(id)),
    );
    return filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, rows }) =>
      rows.flatMap(({ row, index }): Remark[] =>
        row.usersInformed !== undefined || !isCraReport(clock.id)
          ? []
          : [
              {
                at: `/policies/regulatoryNotifications/${index}`,
                ...(matrix === undefined && { severity: 'warning' }),
                ...(isTold && { severity: 'info' }),
                message: `Under "${clock.title}" the impacted users must be informed too (Art. 14(8)); say in usersInformed how${isTold ? ', as the list of messages does' : ''}.`,
              },
            ],
      ),
    );
  },
});
