// What is kept under AMBER or above is what an attacker would look for first.
import { daysBetween } from '../../day.ts';
import { isNarrower } from '../../facts/tlp.ts';
import { pointer } from '../../pointer.ts';
import type { Resources } from '../../program.ts';
import { rule as define } from '../../rule.ts';

const mostDays = 180;
const spoken = ['paging', 'conference-bridge', 'out-of-band-comms'];
const shared = {
  needToKnow: 'access by need to know',
  auditLog: 'an audit log',
  accessReviewedOn: 'a review of who has access',
} as const;
const always = { mfa: 'a second factor', encryptedAtRest: 'encryption at rest' } as const;

/** The protections that a tool needs; one device of one person needs no list of who may see what, and talk leaves nothing behind. */
function neededBy({
  status,
  maxTlp,
  capabilities,
  hosting,
}: Resources['tools'][number]): Partial<typeof shared & typeof always> {
  if (!['in-use', 'retiring'].includes(status) || maxTlp === undefined || !isNarrower(maxTlp, 'GREEN')) return {};
  if (capabilities.every((capability) => spoken.includes(capability))) return {};
  return hosting === 'local-device' ? always : { ...always, ...shared };
}

/** Record rule RES-008. */
export const rule = define({
  name: 'sensitive-tool-unprotected',
  severity: 'error',
  level: 1,
  asks: 'A tool that holds AMBER or narrower has a second factor, need to know, encryption at rest, an audit log and an access review within 180 days.',
  why: 'Security bugs sit in a tracker that the whole company can read, contractors of last year included.',
  source: ['FIRST PSIRT SF 1.1: 1.5.3.1', 'FIRST PSIRT SF 1.1: 3.3.4', 'FIRST PSIRT SF 1.1: 6.1.4.1'],
  basis: 'source',
  reads: ['resources.tools'],
  good: `
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, maxTlp: AMBER, mfa: true, needToKnow: true, encryptedAtRest: true, auditLog: true, accessReviewedOn: 2026-09-01 }
`,
  bad: `
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, maxTlp: AMBER, mfa: false, needToKnow: true, encryptedAtRest: true, auditLog: true, accessReviewedOn: 2026-09-01 }
`,
  judge: ({ resources: { tools } }, { today }) =>
    tools.flatMap((tool, index) => {
      const needed = Object.entries(neededBy(tool)) as [keyof (typeof shared & typeof always), string][];
      const lacking = needed.filter(([field]) => !tool[field]);
      const place = ['resources', 'tools', index];
      const { accessReviewedOn: reviewed, name, maxTlp } = tool;
      const only = lacking.length === 1 && tool[lacking[0]![0]] === false ? [lacking[0]![0]] : [];
      const remarks =
        lacking.length === 0
          ? []
          : [
              {
                at: pointer(...place, ...only),
                message: `"${name}" holds up to TLP:${maxTlp} and must have ${lacking.map(([, what]) => what).join(' and ')}, but that is ${only.length > 0 ? 'answered no' : 'not in place or not stated'}.`,
              },
            ];
      if (
        needed.some(([field]) => field === 'accessReviewedOn') &&
        reviewed !== undefined &&
        daysBetween(reviewed, today) > mostDays
      ) {
        remarks.push({
          at: pointer(...place, 'accessReviewedOn'),
          message: `The access to "${name}", which holds up to TLP:${maxTlp}, must have been reviewed in the last ${mostDays} days, but that was last done on ${reviewed}.`,
        });
      }
      return remarks;
    }),
});
