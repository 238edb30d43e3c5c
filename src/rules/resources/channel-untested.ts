// Only a test message shows that a report still reaches a person.

import { sayChannel } from '../../facts/intake.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** From so many days on a test is old, and from so many it says nothing any more. */
const [oldDays, worthlessDays] = [180, 365];

function latest(tested: Day | undefined, used: Day | undefined): Day | undefined {
  if (tested === undefined || used === undefined) return tested ?? used;
  return used > tested ? used : tested;
}

/** Record rule RES-007, for tests. Letters are left out. */
export const rule = define({
  name: 'channel-untested',
  severity: 'error',
  level: 1,
  asks: 'A test message has reached a person through every intake channel in the last half year.',
  why: 'The form posts to a mailbox that was deleted in a migration; the page still says thank you.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2.1', 'FIRST PSIRT SF 1.1: 2.5.2.2', 'CVE CNA Rules 4.0.0: 3.2.2.5'],
  basis: 'judgement',
  tellsAge: true,
  reads: ['resources.intake'],
  good: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead, testedOn: 2026-11-02 }]
    reportForm: { fields: [description] }
`,
  bad: `
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead, testedOn: 2026-03-02 }]
    reportForm: { fields: [description] }
`,
  judge: ({ resources: { intake } }, { today }) =>
    intake.channels.flatMap((channel, index) => {
      const { kind, direction } = channel;
      if (kind === 'post' || direction === 'out') return [];
      const testedOn = latest(channel.testedOn, channel.lastUsedOn);
      const age = testedOn === undefined ? undefined : daysBetween(testedOn, today);
      if (age !== undefined && age <= oldDays) return [];
      const seen =
        age === undefined
          ? 'no test is on record'
          : `the last ${testedOn === channel.testedOn ? 'test' : 'use'} was on ${testedOn}, ${count(age, 'day')} ago`;
      const severity = age !== undefined && age > worthlessDays ? ('error' as const) : ('warning' as const);
      return [
        {
          at: pointer(
            'resources',
            'intake',
            'channels',
            index,
            ...(age === undefined ? [] : [testedOn === channel.testedOn ? 'testedOn' : 'lastUsedOn']),
          ),
          severity: age === undefined ? ('info' as const) : severity,
          message: `Send a test message through the channel ${sayChannel(channel)} and note the day under "testedOn": ${seen}, and twice a year is custom.`,
        },
      ];
    }),
});
