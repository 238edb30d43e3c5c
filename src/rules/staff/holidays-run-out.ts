// A calendar that has run out says that every day is a working day.

import { sitesOf } from '../../facts/attendance.ts';
import { rule as define } from '../rule.ts';

/** For each site that names holidays, one of them lies ahead. */
export const rule = define({
  name: 'holidays-run-out',
  severity: 'warning',
  level: 1,
  asks: 'A list of holidays reaches beyond today, for the whole team or each site that it names.',
  why: 'The list ended with 2025, and the first night of 2027 was counted as an ordinary working day.',
  source: ['psirt practice: lists that reach beyond today'],
  basis: 'engineering',
  tellsAge: true,
  reads: ['staff.coverage'],
  good: `
staff:
  coverage: { mode: business-hours, holidays: { dates: [{ date: 2025-12-25 }, { date: 2026-12-25 }] } }
`,
  bad: `
staff:
  coverage: { mode: business-hours, holidays: { dates: [{ date: 2025-12-25 }] } }
`,
  judge: ({ staff: { coverage } }, { today }) => {
    const dates = coverage.holidays?.dates ?? [];
    if (dates.length === 0) return [];
    const named = sitesOf({ holidays: { dates } });
    return [undefined, ...named].flatMap((site) => {
      const days = dates.filter((row) => row.site === site).map(({ date }) => date);
      const last = days.sort().at(-1);
      if (last === undefined || last >= today) return [];
      const whose = site === undefined ? '' : ` of ${site}`;
      return [
        {
          at: '/staff/coverage/holidays/dates',
          message: `The holidays${whose} must reach beyond today, but the last is ${last}; until the next are written down, the hours count every day as a working day.`,
        },
      ];
    });
  },
});
