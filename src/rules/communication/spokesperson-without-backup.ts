// Journalists call when the one who may answer is on a plane.

import { sameSubstitute } from '../../facts/substitute.ts';
import { rule as define } from '../rule.ts';

/** Record rule SOC-C4. Several people who hold one role stand in for each other. */
export const rule = define({
  name: 'spokesperson-without-backup',
  severity: 'error',
  level: 1,
  asks: 'The spokesperson to the media and the backup are two people.',
  why: 'The only person trained for interviews was on leave, and the receptionist answered the newspaper.',
  source: ['NIST SP 800-61r2: 2.3.4.1', 'SOC seed: media'],
  basis: 'source',
  reads: ['roles', 'communication.media'],
  mayRead: ['people.members', 'staff.positions', 'company'],
  good: `
roles: [{ id: press, title: Press officer, kind: comms }, { id: lead, title: SOC manager, kind: lead }]
communication:
  media: { spokespersonRole: press, backupRole: lead }
`,
  bad: `
roles: [{ id: press, title: Press officer, kind: comms }, { id: lead, title: SOC manager, kind: lead }]
communication:
  media: { spokespersonRole: press, backupRole: press }
`,
  judge: ({ communication: { media }, ...cast }) =>
    sameSubstitute(
      media.spokespersonRole,
      media.backupRole,
      cast,
      '/communication/media/backupRole',
      'The media need a backup',
    ),
});
