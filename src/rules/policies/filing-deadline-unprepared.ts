// After the early warning come the notification and the final report, each with a deadline of its own.

import type { Deadline } from '../../catalogs/catalogs.ts';
import { limitOf, overruns } from '../../facts/deadlines.ts';
import { filingsOf, isFiled } from '../../facts/filing.ts';
import { sayLimit } from '../../time/duration.ts';
import type { Remark } from '../../words/finding.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule POL-017, for the deadlines. Of clocks that are not made for a PSIRT one prepared deadline is enough, since many list alternatives. */
export const rule = define({
  name: 'filing-deadline-unprepared',
  severity: 'error',
  level: 1,
  asks: 'Every deadline of a reporting duty that applies is prepared, with a target of the team that is no longer than the law allows.',
  why: "The 24 hours are prepared; the final report 14 days after the fix is nobody's task.",
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'source',
  reads: ['obligations', 'policies.regulatoryNotifications'],
  absentFrom: ['policies.regulatoryNotifications.deadlines'],
  good: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications:
    - { clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, deadlines: [{ key: early-warning }, { key: notification }, { key: final }] }
`,
  bad: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications:
    - { clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, deadlines: [{ key: early-warning }, { key: notification }] }
`,
  judge: ({ obligations, policies }, { today, clocks }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, rows }) =>
      rows.flatMap(({ row: { deadlines = [] }, index }): Remark[] => {
        const place = ['policies', 'regulatoryNotifications', index];
        const missing = clock.deadlines.filter(
          (deadline) => isFiled(deadline) && !deadlines.some(({ key }) => key === deadline.key),
        );
        const isEnough = missing.length === 0 || (!clock.appliesTo.includes('psirt') && deadlines.length > 0);
        const gap: Remark = {
          at: pointer(...place, ...(deadlines.length > 0 ? ['deadlines'] : [])),
          message: `The filing for "${clock.title}" must prepare every deadline, but lacks ${missing.map(sayMissing).join(', ')}.`,
        };
        const slow = deadlines.flatMap(({ key, within: own }, row): Remark[] => {
          const deadline = clock.deadlines.find((candidate) => candidate.key === key);
          const law = deadline && limitOf(deadline);
          if (own === undefined || law === undefined || !overruns(own, law)) return [];
          return [
            {
              at: pointer(...place, 'deadlines', row, 'within'),
              message: `The target for ${key} of "${clock.title}" must be within ${sayLimit(law)} (${deadline?.reference}), but it is ${sayLimit(own)}.`,
            },
          ];
        });
        return isEnough ? slow : [gap, ...slow];
      }),
    ),
});

function sayMissing(deadline: Deadline): string {
  const limit = limitOf(deadline);
  return `${deadline.key} (${limit === undefined ? '' : `${sayLimit(limit)}, `}${deadline.reference})`;
}
