// A duty that everybody knows and nobody has prepared is met for the first time in the night of the incident.
import { filingsOf } from '../../facts/filing.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-017, for the row. */
export const rule = define({
  name: 'reporting-duty-unprepared',
  severity: 'error',
  level: 1,
  asks: 'Every reporting duty that applies has a row that says how it is filed.',
  why: 'The 24-hour rule is on every slide, but who files what and where has never been written down.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  kinds: ['psirt', 'combined'],
  reads: ['obligations'],
  mayRead: ['policies.regulatoryNotifications'],
  absentFrom: ['policies.regulatoryNotifications'],
  good: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications: [{ clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead }]
`,
  bad: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead }]
`,
  judge: ({ obligations, policies }, { today, clocks }) => {
    const filings = policies?.regulatoryNotifications ?? [];
    if (filings.some(({ clock }) => !clocks.has(clock))) return [];
    return filingsOf(obligations, filings, clocks, today).flatMap(({ clock, index, rows }) => {
      if (rows.length > 0) return [];
      return [
        {
          at: pointer('obligations', index),
          message: `"${clock.title}" applies and its filing must be prepared in policies.regulatoryNotifications, but no row there names ${clock.id}.`,
        },
      ];
    });
  },
});
