// Somebody is there in time, but deciding, clearing and filing take what is left, and more.

import { gapOf, sayGap, sayRemedy, zoneOf } from '../../facts/attendance.ts';
import { applicable } from '../../facts/deadlines.ts';
import {
  concernOf,
  countedDeadlines,
  doubtsOf,
  firstEndangered,
  hoursNeeded,
  needOf,
  sayDemand,
  sayShares,
  startsOutside,
  whyUnattended,
} from '../../facts/feasibility.ts';
import { sayHours, sayLimit, shortestHours } from '../../time/duration.ts';
import { uncapital } from '../../words/wording.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-O4, for the sum. Where the hours without anybody are too long alone, only the rule on them speaks. */
export const rule = define({
  name: 'report-takes-longer-than-deadline',
  severity: 'error',
  level: 1,
  asks: 'The longest time in which nobody can be reached, and then picking up, deciding, clearing and filing, together fit into every deadline in hours or days of each duty in force.',
  why: 'Sixteen hours of night were within the law; six hours of meetings after them, and two for counsel, were not.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'Directive (EU) 2022/2555: Art. 23'],
  basis: 'arithmetic',
  reads: ['team', 'staff.coverage', 'obligations'],
  mayRead: ['staff.onCall', 'stakeholders.matrix', 'communication.severities', 'communication.matrix'],
  whole: ['staff.coverage.hours'],
  good: `
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
obligations:
  - { clock: eu-nis2-significant-incident, applies: "yes", why: Important entity, accountableRole: lead, deputyRole: counsel, timeBudget: { pickUp: PT1H, decide: PT3H, legal: PT2H, file: PT1H } }
staff:
  coverage:
    mode: extended
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "08:00", to: "16:00" }]
`,
  bad: `
team: { name: Acme SOC, timezone: Europe/Berlin, languages: [en] }
obligations:
  - { clock: eu-nis2-significant-incident, applies: "yes", why: Important entity, accountableRole: lead, deputyRole: counsel, timeBudget: { pickUp: PT1H, decide: PT6H, legal: PT2H, file: PT1H } }
staff:
  coverage:
    mode: extended
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "08:00", to: "16:00" }]
`,
  judge: ({ team, staff, obligations, stakeholders, communication }, { today, clocks }) => {
    const attendance = { team, staff };
    return applicable(obligations, clocks, today).flatMap((duty) => {
      const { clock, obligation, index } = duty;
      const concern = concernOf(clock.id, attendance, stakeholders?.matrix ?? [], communication);
      const { ids } = concern;
      const deadlines = countedDeadlines(duty);
      const endangered = firstEndangered(deadlines);
      if (!endangered || whyUnattended(attendance, endangered.within, concern, today) !== undefined) return [];
      const hasOutside = deadlines.some(startsOutside);
      const missed = deadlines
        .map((deadline) => ({
          deadline,
          need: needOf(deadline, obligation, attendance, communication, ids, today, hasOutside),
        }))
        .filter(({ deadline, need }) => need.shares.length > 0 && hoursNeeded(need) > shortestHours(deadline.within));
      const [first, ...more] = missed;
      if (!first) return [];
      const { deadline, need } = first;
      const { within } = deadline;
      const sum = sayHours(hoursNeeded(need));
      const takes =
        need.gap > 0
          ? `${sayGap(gapOf(attendance, today), zoneOf(attendance))}; with ${sayShares(need.shares)} that makes ${sum}`
          : `The time budget needs ${sayShares(need.shares)}, ${sum} in all`;
      const also = more.map((next) => `, and for ${sayDemand(next.deadline)}`).join('');
      const remedy =
        need.gap > 0
          ? `Shorten these times to ${sayLeft(shortestHours(within) - need.gap)} together, or close the gap: ${uncapital(sayRemedy(attendance, within, ids, today))}`
          : `Shorten these times to ${sayLimit(within)} together.`;
      const doubts = doubtsOf(clock, deadline);
      return [
        {
          at: `/obligations/${index}${obligation.timeBudget === undefined ? '' : '/timeBudget'}`,
          ...(doubts.length > 0 && { severity: 'warning' as const }),
          message: `${takes}, but "${clock.title}" asks for ${sayDemand(deadline)}${also}. ${remedy}${doubts.join('')}`,
        },
      ];
    });
  },
});

function sayLeft(hours: number): string {
  return hours > 0 ? `at most ${sayHours(hours)}` : 'nothing';
}
