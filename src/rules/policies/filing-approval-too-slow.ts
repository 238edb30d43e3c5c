// An approval that takes longer than the deadline makes the filing late by itself.

import type { Clock } from '../../catalogs/catalogs.ts';
import { limitOf } from '../../facts/deadlines.ts';
import { type Filing, filingsOf } from '../../facts/filing.ts';
import { startOf } from '../../facts/timeline.ts';
import { sayLimit, shortestHours } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { rule as define } from '../rule.ts';

/** Compares the approval with the first deadline of the law, and with the team's own time for it. */
export const rule = define({
  name: 'filing-approval-too-slow',
  severity: 'error',
  level: 1,
  asks: 'The approval of a filing leaves time within the first deadline of the law and within the own time for it.',
  why: 'The filing was ready in two hours and waited thirty for three signatures.',
  source: ['Regulation (EU) 2024/2847: Art. 14', 'FIRST PSIRT SF 1.1: 6.4.3'],
  basis: 'arithmetic',
  reads: ['obligations', 'policies.regulatoryNotifications'],
  good: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, deputyRole: counsel, approverRoles: [counsel], approvalWithin: PT4H }]
`,
  bad: `
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }]
policies:
  regulatoryNotifications: [{ clock: eu-cra-severe-incident, accountableRole: lead, deputyRole: counsel, approverRoles: [counsel], approvalWithin: PT30H }]
`,
  judge: ({ obligations, policies }, { clocks, today }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, rows }) =>
      rows.flatMap(({ row, index }): Remark[] => {
        const at = `/policies/regulatoryNotifications/${index}`;
        if (row.approvalWithin === undefined)
          return (row.approverRoles ?? []).length === 0
            ? []
            : [
                {
                  at,
                  severity: 'info',
                  message: `The filing for "${clock.title}" must be approved; say under "approvalWithin" how long that takes at most.`,
                },
              ];
        const limit = tightest(clock, row);
        if (limit === undefined || shortestHours(row.approvalWithin) < shortestHours(limit.within)) return [];
        return [
          {
            at: `${at}/approvalWithin`,
            message: `The approval for "${clock.title}" takes up to ${sayLimit(row.approvalWithin)}, but ${limit.said}. Shorten it, or name fewer who approve.`,
          },
        ];
      }),
    ),
});

/** The shortest time in which something must be filed: of the law, or the team's own. */
function tightest(clock: Clock, { deadlines = [] }: Filing): { within: string; said: string } | undefined {
  const law = clock.deadlines.flatMap((deadline) => {
    const limit = startOf(deadline) === 'later' ? undefined : limitOf(deadline);
    const said = `"${deadline.label}" is due within ${sayLimit(limit ?? '')} (${deadline.reference})`;
    return limit === undefined ? [] : [{ within: limit, said }];
  });
  const own = deadlines.flatMap(({ key, within }, index) =>
    within === undefined || startsLater(clock, key)
      ? []
      : [{ within, said: `the own time for it is ${sayLimit(within)} (deadlines[${index}])` }],
  );
  return [...own, ...law].sort((a, b) => shortestHours(a.within) - shortestHours(b.within))[0];
}

function startsLater(clock: Clock, key: string): boolean {
  return clock.deadlines.some((deadline) => deadline.key === key && startOf(deadline) === 'later');
}
