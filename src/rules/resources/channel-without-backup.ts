// Reports do not wait until the one person who reads them is back from vacation.
import { sayChannel } from '../../facts/intake.ts';
import { isSamePerson, isShared, isVacant, type Roster, titleOf } from '../../facts/roster.ts';
import { pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

function faultOf(watcher: string, backup: string | undefined, roster: Roster): string | undefined {
  const isKnown = [watcher, ...(backup === undefined ? [] : [backup])].every((role) =>
    roster.roles.some(({ id }) => id === role),
  );
  if (!isKnown || isShared(watcher, roster)) return undefined;
  if (backup === undefined) return 'none is named';
  const title = titleOf(backup, roster.roles);
  if (backup === watcher) return `"${title}" is named for both`;
  if (isSamePerson(watcher, backup, roster)) return `the same person is also "${title}"`;
  return isVacant(backup, roster) ? `nobody holds "${title}"` : undefined;
}

/** Record rule RES-007, for the second reader. A role that several people hold stands in for itself; two roles that do not make two people are one remark. */
export const rule = define({
  name: 'channel-without-backup',
  severity: 'error',
  level: 1,
  asks: 'Every intake channel has a backup: another person who reads it when the first is away.',
  why: 'The report about an exploited flaw came in on the second day of a three-week vacation.',
  source: ['FIRST PSIRT SF 1.1: 2.1.2.1', 'CVE CNA Rules 4.0.0: 3.2.2.5'],
  basis: 'judgement',
  reads: ['roles', 'resources.intake'],
  mayRead: ['people.members', 'staff.positions'],
  good: `
roles: [{ id: lead, title: PSIRT lead, kind: lead }, { id: analyst, title: PSIRT analyst, kind: analyst }]
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead, backupRole: analyst }]
    reportForm: { fields: [description] }
`,
  bad: `
roles: [{ id: lead, title: PSIRT lead, kind: lead }, { id: analyst, title: PSIRT analyst, kind: analyst }]
resources:
  intake:
    channels: [{ id: mailbox, kind: email, address: psirt@acme.example, public: true, encryption: tls, needsLogin: false, monitoredByRole: lead }]
    reportForm: { fields: [description] }
`,
  judge: ({ roles, resources: { intake }, people, staff }) =>
    intake.channels.flatMap((channel, index) => {
      const { monitoredByRole: watcher, backupRole: backup } = channel;
      if (watcher === undefined || channel.direction === 'out') return [];
      const fault = faultOf(watcher, backup, { roles, people, staff });
      const before = intake.channels.slice(0, index);
      const isSaid =
        backup !== undefined &&
        before.some((other) => other.monitoredByRole === watcher && other.backupRole === backup);
      if (fault === undefined || isSaid) return [];
      return [
        {
          at: pointer('resources', 'intake', 'channels', index, ...(backup === undefined ? [] : ['backupRole'])),
          message: `The channel ${sayChannel(channel)} must have somebody besides "${titleOf(watcher, roles)}" who reads it, but ${fault}.`,
        },
      ];
    }),
});
