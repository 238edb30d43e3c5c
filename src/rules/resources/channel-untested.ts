// Only a test message shows that a report still reaches a person.

import { sayChannel } from '../../facts/intake.ts';
import { daysBetween } from '../../time/day.ts';
import { count } from '../../time/duration.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

const mostDays = 90;

/** Record rule RES-007, for tests. Letters are left out. */
export const rule = define({
  name: 'channel-untested',
  severity: 'error',
  level: 1,
  asks: 'A test message has reached a person through every intake channel in the last 90 days.',
  why: 'The form posts to a mailbox that was deleted in a migration; the page still says thank you.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2.1', 'FIRST PSIRT SF 1.1: 2.5.2.2', 'CVE CNA Rules 4.0.0: 3.2.2.5'],
  basis: 'judgement',
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
      const { testedOn, kind } = channel;
      if (kind === 'post' || (testedOn !== undefined && daysBetween(testedOn, today) <= mostDays)) return [];
      const seen =
        testedOn === undefined
          ? 'no test is on record'
          : `the last test was on ${testedOn}, ${count(daysBetween(testedOn, today), 'day')} ago`;
      return [
        {
          at: pointer('resources', 'intake', 'channels', index, ...(testedOn === undefined ? [] : ['testedOn'])),
          message: `The channel ${sayChannel(channel)} must have been tested in the last ${mostDays} days, but ${seen}.`,
        },
      ];
    }),
});
