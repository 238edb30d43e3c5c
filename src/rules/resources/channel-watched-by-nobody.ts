// A channel whose reader has left still takes reports, and keeps them.
import { sayChannel } from '../../facts/intake.ts';
import { isVacant, titleOf } from '../../facts/roster.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule RES-007, for those who read; one remark per vacant role. */
export const rule = define({
  name: 'channel-watched-by-nobody',
  severity: 'error',
  level: 1,
  asks: 'The role that watches an intake channel is filled.',
  why: 'The mailbox belongs to a position that has been vacant since spring; reports pile up in it unread.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2.1', 'FIRST PSIRT SF 1.1: 2.5.2.2'],
  basis: 'judgement',
  reads: ['roles', 'resources.intake'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
roles: [{ id: lead, title: PSIRT lead, kind: lead, filled: true }]
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
`,
  bad: `
roles: [{ id: lead, title: PSIRT lead, kind: lead, filled: false }]
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
`,
  judge: ({ roles, resources: { intake }, people, staff }) =>
    roles.flatMap(({ id: role }) => {
      const index = intake.channels.findIndex(({ monitoredByRole }) => monitoredByRole === role);
      const channel = intake.channels[index];
      if (!channel || !isVacant(role, { roles, people, staff })) return [];
      const others = intake.channels.filter(({ monitoredByRole }) => monitoredByRole === role).length - 1;
      return [
        {
          at: pointer('resources', 'intake', 'channels', index, 'monitoredByRole'),
          message: `The channel ${sayChannel(channel)}${others > 0 ? ` (and ${others} more)` : ''} must be watched by a role that somebody holds, but nobody holds "${titleOf(role, roles)}".`,
        },
      ];
    }),
});
