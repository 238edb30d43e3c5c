// An account that was never tried is requested, reset or unlocked on the night itself.

import { filingsOf } from '../../facts/filing.ts';
import { daysBetween } from '../../time/day.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const mostDays = 180;

/** Record rule POL-017, for the platform. Ways of filing without link, tool or account need no test. */
export const rule = define({
  name: 'filing-access-untested',
  severity: 'error',
  level: 1,
  asks: 'Access to the platform on which a duty is filed was tested in the last 180 days.',
  why: 'The login to the reporting platform needs a second factor that is on the phone of somebody who left.',
  source: ['FIRST PSIRT SF 1.1: 6.4.3', 'Regulation (EU) 2024/2847: Art. 16'],
  basis: 'judgement',
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
        if (!needsAccess || (tested !== undefined && daysBetween(tested, today) <= mostDays)) return [];
        return [
          {
            at: pointer(...place, ...(tested === undefined ? [] : ['accessTestedOn'])),
            message: `Access to ${platform.name} for "${clock.title}" must have been tested in the last ${mostDays} days, but ${tested === undefined ? 'no test is on record' : `the last test was on ${tested}`}.`,
          },
        ];
      }),
    ),
});
