// An account that was never tried is requested, reset or unlocked on the night itself.

import { filingsOf } from '../../facts/filing.ts';
import { daysBetween } from '../../time/day.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** From so many days on a test says nothing any more. */
const worthlessDays = 365;

/** Record rule POL-017, for the platform. Ways of filing without link, tool or account need no test. */
export const rule = define({
  name: 'filing-access-untested',
  severity: 'error',
  level: 1,
  asks: 'Access to the platform on which a duty is filed was tested in the last year; without a test on record it is a warning.',
  why: 'The login to the reporting platform needs a second factor that is on the phone of somebody who left.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 16'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['obligations', 'policies.regulatoryNotifications'],
  good: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications:
    - { clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, platform: { name: Single Reporting Platform, accountRoles: [lead] }, accessTestedOn: 2026-09-20 }
`,
  bad: `
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
policies:
  regulatoryNotifications:
    - { clock: eu-cra-actively-exploited-vulnerability, accountableRole: lead, platform: { name: Single Reporting Platform, accountRoles: [lead] }, accessTestedOn: 2025-09-20 }
`,
  judge: ({ obligations, policies }, { today, clocks }) =>
    filingsOf(obligations, policies.regulatoryNotifications, clocks, today).flatMap(({ clock, rows }) =>
      rows.flatMap(({ row: { platform, recipients = [], accessTestedOn: tested }, index }) => {
        const place = ['policies', 'regulatoryNotifications', index];
        if (!platform) {
          if (recipients.length > 0) return [];
          return [
            {
              at: pointer(...place),
              message: `The filing for "${clock.title}" must say where it is filed, but names neither a platform nor a recipient.`,
            },
          ];
        }
        const needsAccess =
          platform.url !== undefined || platform.tool !== undefined || platform.accountRoles !== undefined;
        const age = tested === undefined ? undefined : daysBetween(tested, today);
        if (!needsAccess || (age !== undefined && age <= worthlessDays)) return [];
        return [
          {
            at: pointer(...place, ...(tested === undefined ? [] : ['accessTestedOn'])),
            severity: age === undefined ? ('warning' as const) : ('error' as const),
            message: `Sign in to ${platform.name} for "${clock.title}" and note the day under "accessTestedOn": ${tested === undefined ? 'no test is on record' : `the last test was on ${tested}`}, and once a year is custom.`,
          },
        ];
      }),
    ),
});
